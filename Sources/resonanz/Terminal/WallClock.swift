import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Times as the clock on the wall of the process shows them, as reports do; what it writes is what
/// `--as-of` reads.
struct WallClock {
  private let zone: String

  init(_ archive: Archive) throws {
    zone = try explaining { try archive.catalogue() }.process.timeZone
  }

  /// `2016-12-06 14:30`; empty where nobody knows.
  func minute(_ time: Instant?) -> String {
    local(time).map { "\($0.day.iso) \($0.time)" } ?? ""
  }

  /// `2016-12-06`; empty where nobody knows.
  func day(_ time: Instant?) -> String { calendarDay(time)?.iso ?? "" }

  /// Nil where nobody knows.
  func calendarDay(_ time: Instant?) -> CalendarDate? { local(time)?.day }

  private func local(_ time: Instant?) -> LocalTime? { time.flatMap { LocalTime($0, in: zone) } }
}
