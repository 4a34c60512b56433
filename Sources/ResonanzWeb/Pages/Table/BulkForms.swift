import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Does something with many statements: first it is shown, then it is done.
enum BulkForms {
  /// What would happen. Changes nothing.
  static func preview(_ visit: Visit) async throws -> Response {
    let (order, team, person) = (
      try BulkOrder(visit), visit.site.team, try visit.person.person
    )
    let foresight = try await visit.archive.write { archive in
      try BulkForesight(order, in: archive, try team.names(), by: person)
    }
    return await visit.page(BulkPreviewPage(order, foresight, visit.language, isAgain: false))
  }

  /// Does what was shown; where it would be something else by now, it is shown again instead.
  static func change(_ visit: Visit) async throws -> Response {
    let (form, team, person) = (visit.form, visit.site.team, try visit.person.person)
    let order = try BulkOrder(visit)
    let outcome: Outcome = try await visit.archive.write { archive in
      let people = try team.names()
      // Nobody else writes between this look and the change.
      if form["event"] != String(try archive.lastEvent) {
        let foresight = try BulkForesight(order, in: archive, people, by: person)
        if foresight.isOther(than: form) { return .other(foresight) }
      }
      return .done(try order.carryOut(in: archive, people, by: person))
    }
    switch outcome {
    case .done(let event): return .seeOther(order.address.text(.table, after: event))
    case .other(let foresight):
      return await visit.page(
        BulkPreviewPage(order, foresight, visit.language, isAgain: true), status: .conflict)
    }
  }

  private enum Outcome: Sendable {
    case done(Int?)
    case other(BulkForesight)
  }
}
