import Hummingbird
import HummingbirdCore
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

  /// Says what was done: a browser is led to a page that shows it, a program is told.
  ///
  /// - Parameters:
  ///   - event: nil: everything was so already.
  ///   - path: of the page.
  ///   - more: what a program is told beside it.
  func done(_ event: Int?, then path: String, _ more: [JSONValue.Member] = []) -> Response {
    if wantsData { return .json(.object([.init("event", .optional(event))] + more)) }
    return .seeOther(FormFields(event.map { [("event", String($0))] } ?? []).address(path))
  }
}
