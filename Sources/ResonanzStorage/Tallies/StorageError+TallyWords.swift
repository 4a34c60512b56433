import ResonanzModel

extension StorageError {
  /// What is wrong with what is to be counted.
  var tallyWords: (Wording, Wording) {
    switch self {
    case .unknownAttribute(let name, let known):
      (
        .thereIsNo("Das Merkmal „\(name)“", "attribute “\(name)”"),
        known.isEmpty
          ? Wording(
            german:
              "Dieses Archiv hat keine; „resonanz import --attribute SPALTE“ nimmt beim Einlesen welche auf.",
            english: "This archive has none; “resonanz import --attribute COLUMN” takes some in.")
          : Wording(
            german: "Es gibt: \(known.joined(separator: ", ")).",
            english: "There is: \(known.joined(separator: ", ")).")
      )
    case .sameDimension(let name):
      (
        Wording(
          german: "Zeilen und Spalten sind dasselbe: „\(name)“.",
          english: "Rows and columns are the same: “\(name)”."),
        Wording(german: "Kreuzen Sie zwei verschiedene.", english: "Cross two different ones.")
      )
    case .reversedPoints(let first, let second):
      (
        Wording(
          german:
            "Der erste Stand (Ereignis \(first)) liegt nach dem zweiten (Ereignis \(second)).",
          english: "The first point (event \(first)) is after the second (event \(second))."),
        Wording(
          german: "Nennen Sie den früheren zuerst.", english: "Name the earlier one first.")
      )
    default: (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }
}
