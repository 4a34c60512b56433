import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What was done just now, so that it can be taken back at once.
struct Done: Sendable {
  let sentence: String
  /// Number of the event to take back; nil where it was.
  let event: String?
  /// Path and query of the page to return to.
  let back: String

  init(_ entry: HistoryEntry, back: String, _ language: Language) {
    sentence = StatementPageWords(language: language).done(entry)
    event = entry.isUndoable ? String(entry.event.number) : nil
    self.back = back
  }
}

extension Visit {
  /// Number of the event that the address says was done just now.
  var doneEvent: Int? { query["event"].flatMap { Int($0) } }
}
