import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One of the last changes.
struct OverviewEvent: Sendable {
  let time: String
  let person: String
  let what: String
  /// Of the statement that it was about; nil where there were several, or none.
  let address: String?
  let statements: String

  init(
    _ entry: HistoryEntry, _ names: [PersonID: String], zone: String, _ language: Language
  ) {
    time = language.minute(entry.event.time, in: zone)
    person = names.name(of: entry.event.person)
    what = entry.title(in: language)
    address = entry.statement.map { "/statements/\($0)" }
    statements = entry.event.statements.grouped(in: language)
  }
}

extension Language {
  /// `06.12.2016, 14:30`; empty where nobody knows.
  func minute(_ time: Instant?, in zone: String) -> String {
    guard let time, let local = LocalTime(time, in: zone) else { return "" }
    return "\(day(local.day)), \(local.time)"
  }
}
