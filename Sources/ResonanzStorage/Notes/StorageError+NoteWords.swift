import ResonanzModel

extension StorageError {
  /// What is wrong with a note that was asked for.
  var noteWords: (Wording, Wording) {
    switch self {
    case .emptyNote:
      (
        Wording(german: "Die Notiz ist leer.", english: "The note is empty."),
        Wording(
          german: "Schreiben Sie etwas, oder nehmen Sie sie mit „resonanz note remove“ weg.",
          english: "Write something, or take it away with “resonanz note remove”.")
      )
    case .unknownNote(let number):
      (
        .thereIsNoMore("Die Notiz \(number)", "note \(number)"),
        .allAreListed(by: "resonanz note list")
      )
    case .notTagged(let number):
      (
        Wording(
          german: "Diese Zuordnung hat die Aussage \(number) nicht.",
          english: "Statement \(number) has no such tag."),
        Wording(
          german: "„resonanz show \(number)“ nennt ihre Zuordnungen.",
          english: "“resonanz show \(number)” lists its tags.")
      )
    default: (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }
}
