import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The tagging desk for programs, with the same claims as people's.
enum APIDesk {
  /// `statement`: the next one of the queue, claimed; null where there is none.
  static func next(_ visit: Visit) async throws -> Response {
    let (queue, team) = (DeskQueue(visit.form), visit.site.team)
    try await understand(queue, visit)
    let number = try await DeskPage.next(visit, queue)
    return try await visit.archive.read { archive in
      let names = try team.names()
      let statement = try number.map { StatementJSON.value(try archive.statement($0), names) }
      return .json(.object([.init("statement", statement ?? .null)]))
    }
  }

  static func skip(_ visit: Visit) async throws -> Response {
    let (number, queue) = (try await statement(visit), DeskQueue(visit.form))
    try await understand(queue, visit)
    visit.site.desk.skip(number, of: queue, by: try visit.person.person)
    return try await next(visit)
  }

  /// Refuses a search that can't be understood, before anything is done.
  private static func understand(_ queue: DeskQueue, _ visit: Visit) async throws {
    let (team, person) = (visit.site.team, try visit.person.person)
    try await visit.archive.read {
      _ = try $0.readQuery(queue.query, people: try team.names(), asker: person).understood()
    }
  }

  static func leave(_ visit: Visit) async throws -> Response {
    let number = try await statement(visit)
    visit.site.desk.leave(number, by: try visit.person.person, at: visit.time)
    return visit.done(nil, then: "/desk")
  }

  private static func statement(_ visit: Visit) async throws -> Int {
    guard let number = visit.form["statement"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    return try await visit.archive.read { try $0.statement(number).number }
  }
}
