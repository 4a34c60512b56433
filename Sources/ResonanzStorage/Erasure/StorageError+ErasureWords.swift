import ResonanzModel

extension StorageError {
  /// What can't be done since it is erased, or can't be erased.
  var erasureWords: (Wording, Wording) {
    switch self {
    case .erasedStatement(let number):
      (
        Wording(
          german: "Die Aussage \(number) ist gelöscht.", english: "Statement \(number) is erased."),
        Wording(
          german: "„resonanz show \(number)“ sagt, wann und von wem.",
          english: "“resonanz show \(number)” says when and by whom.")
      )
    case .erasedRespondent(let id):
      (
        Wording(
          german: "Was „\(id)“ gesagt hat, ist schon gelöscht.",
          english: "What “\(id)” said is erased already."),
        Wording(
          german: "„resonanz history“ nennt die Löschungen.",
          english: "“resonanz history” lists the erasures.")
      )
    case .unknownRespondent(let id, let consultation):
      (
        Wording(
          german: "In „\(consultation)“ gibt es keinen Absender „\(id)“.",
          english: "There is no respondent “\(id)” in “\(consultation)”."),
        Wording(
          german:
            "Nehmen Sie die Kennung aus der Datei, oder nennen Sie mit --submission-of eine Aussage.",
          english: "Take the id from the file, or name a statement with --submission-of.")
      )
    case .foreignCopy(let path):
      (
        Wording(
          german: "\(path) ist keine Kopie dieses Archivs, oder es wurde darin weitergearbeitet.",
          english: "\(path) is no copy of this archive, or somebody went on working in it."),
        Wording(
          german: "Löschen Sie darin von Hand, mit „resonanz erase --archive \(path)“.",
          english: "Erase in it by hand, with “resonanz erase --archive \(path)”.")
      )
    default: (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }
}
