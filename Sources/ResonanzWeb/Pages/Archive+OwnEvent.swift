import ResonanzModel
import ResonanzStorage

extension Archive {
  /// Number of the last event; asked by who writes, it is theirs, since nobody else does meanwhile.
  var lastEvent: Int {
    get throws(StorageError) { try events(around: .now).last }
  }

  /// An event of a person's own; nil where it is somebody else's, or not there.
  func entry(_ number: Int, by person: PersonID) throws(StorageError) -> HistoryEntry? {
    guard number > 0, number < Int.max else { return nil }
    return try history(of: person, limit: 1, before: number + 1).first {
      $0.event.number == number
    }
  }
}
