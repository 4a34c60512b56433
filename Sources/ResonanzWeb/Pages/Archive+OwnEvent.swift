import ResonanzModel
import ResonanzStorage

extension Archive {
  /// Number of the last event; asked by who writes, it is theirs, since nobody else does meanwhile.
  var lastEvent: Int {
    get throws(StorageError) { try events(around: .now).last }
  }

  /// What a person's next undo takes back, and their next redo does again.
  func next(of person: PersonID) throws(StorageError) -> (
    undo: HistoryEntry?, redo: HistoryEntry?
  ) {
    let numbers = try reversible(by: person)
    var entries: (undo: HistoryEntry?, redo: HistoryEntry?) = (nil, nil)
    if let undo = numbers.undo { entries.undo = try entry(undo, by: person) }
    if let redo = numbers.redo { entries.redo = try entry(redo, by: person) }
    return entries
  }

  /// An event of a person's own; nil where it is somebody else's, or not there.
  func entry(_ number: Int, by person: PersonID) throws(StorageError) -> HistoryEntry? {
    guard number > 0, number < Int.max else { return nil }
    return try history(of: person, limit: 1, before: number + 1).first {
      $0.event.number == number
    }
  }
}
