import Foundation
import GRDB
import ResonanzModel

extension Database {
  /// The last event; 0 in an archive that has none yet.
  func lastEvent() throws -> Int64 {
    try Int64.fetchOne(self, sql: "SELECT max(number) FROM event") ?? 0
  }

  func currentCatalogue() throws -> StoredCatalogue {
    StoredCatalogue(database: self, event: try lastEvent())
  }

  /// The last event at or before a point; 0 where the point lies before the first.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`.
  func event(at point: Point) throws -> Int64 {
    switch point {
    case .now: return try lastEvent()
    case .event(let number):
      let last = try lastEvent()
      guard Int64(number) <= last else {
        throw StorageError.unknownEvent(number, last: Int(last))
      }
      return Int64(number)
    case .time(let time): return try lastEvent(until: time)
    case .date(let date): return try lastEvent(until: date.end(in: try timeZone()))
    case .clock(let date, let second):
      return try lastEvent(until: date.end(ofSecond: second, in: try timeZone()))
    case .milestone(let slug):
      return try lastEvent(until: try milestone(slug).date.end(in: try timeZone()))
    }
  }

  /// The day that a date or milestone names.
  func milestone(_ slug: String) throws -> Milestone {
    let milestones = try currentCatalogue().milestones()
    guard let milestone = milestones.first(where: { $0.slug == slug }) else {
      throw StorageError.unknownMilestone(slug, known: milestones.map(\.slug))
    }
    return milestone
  }

  func timeZone() throws -> TimeZone {
    TimeZone(identifier: try currentCatalogue().process().timeZone) ?? .gmt
  }

  private func lastEvent(until time: Instant) throws -> Int64 {
    try Int64.fetchOne(
      self, sql: "SELECT max(number) FROM event WHERE at <= ?", arguments: [time.iso]) ?? 0
  }

  func stamp(of event: Int64) throws -> EventStamp {
    let time = try String.fetchOne(
      self, sql: "SELECT at FROM event WHERE number = ?", arguments: [event])
    return EventStamp(number: Int(event), time: time.flatMap(Instant.init(iso:)))
  }
}
