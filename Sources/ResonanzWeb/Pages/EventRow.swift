import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One change, as lists show it.
struct EventRow: Sendable {
  let number: String
  let time: String
  let person: String
  let what: String
  /// Of the statements that it was about; nil where there were none.
  let address: String?
  let statements: String
  /// Nil where whoever asks may not take it back; else its number.
  let undoable: String?

  /// - Parameter asker: who may take back what they did; nil: nobody may here.
  init(
    _ entry: HistoryEntry, _ names: [PersonID: String], zone: String, _ language: Language,
    asker: PersonID? = nil
  ) {
    number = String(entry.event.number)
    time = language.minute(entry.event.time, in: zone)
    person = names.name(of: entry.event.person)
    what = entry.title(in: language, door: .page).sentenceStart
    address = Self.address(entry)
    undoable = entry.event.person == asker && entry.isUndoable ? number : nil
    statements = entry.event.statements.grouped(in: language)
  }

  /// A statement; what an import brought; or a page that lists them.
  private static func address(_ entry: HistoryEntry) -> String? {
    let (event, subject) = (entry.event, entry.event.subject)
    switch event.kind {
    case .importFile, .redoImport:
      return subject.map { FormFields([("q", "import:\($0)")]).address("/search") }
    case .undoImport, .begin, .startRound, .answerRound, .closeRound, .setPublication, .setTitle,
      .setKeptUntil, .erase:
      return nil
    default:
      if let statement = entry.statement { return "/statements/\(statement)" }
      return event.statements > 0 ? "/history/\(event.number)" : nil
    }
  }
}

extension Language {
  /// `06.12.2016, 14:30`; empty where nobody knows.
  func minute(_ time: Instant?, in zone: String) -> String {
    guard let time, let local = LocalTime(time, in: zone) else { return "" }
    return "\(day(local.day)), \(local.time)"
  }
}
