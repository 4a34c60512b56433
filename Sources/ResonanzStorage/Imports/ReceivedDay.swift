import Foundation
import GRDB
import ResonanzModel

/// The day on which something came in, on the wall of the place that the process is about: what a source
/// says in UTC is another day there for an hour or two each night, and every other date, of reports and
/// of what the archive knew, is meant there. Of local times the readers keep the day alone, and so is it
/// here.
struct ReceivedDay {
  private let zone: TimeZone

  init(database: Database) throws { zone = try database.timeZone() }

  /// - Parameter received: a day, or a day and a time in UTC.
  func local(_ received: String?) -> String? {
    guard let received, received.utf8.count > 10, let instant = Instant(iso: received) else {
      return received
    }
    let offset = Int64(zone.secondsFromGMT(for: instant.date)) * 1000
    return String(Instant(milliseconds: instant.milliseconds + offset).iso.prefix(10))
  }
}
