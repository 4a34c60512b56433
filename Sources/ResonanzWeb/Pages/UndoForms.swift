import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Takes back what somebody did, and does it again.
enum UndoForms {
  /// `event`: which of one's own; without it the last one that holds. `back`: the page to return to.
  static func undo(_ visit: Visit) async throws -> Response {
    let (person, event) = (try visit.person.person, visit.form["event"].flatMap { Int($0) })
    let reversal = try await visit.archive.write { try $0.undo(event, by: person) }
    return back(visit, reversal)
  }

  /// `event`: what is done again; without it what was taken back last. `back`: the page to return to.
  static func redo(_ visit: Visit) async throws -> Response {
    let (person, event) = (try visit.person.person, visit.form["event"].flatMap { Int($0) })
    let reversal = try await visit.archive.write { try $0.redo(event, by: person) }
    return back(visit, reversal)
  }

  private static func back(_ visit: Visit, _ reversal: Reversal) -> Response {
    if visit.wantsData { return .json(value(of: reversal)) }
    let address = visit.form["back"].flatMap(OwnAddress.init)
    let fields = address?.query ?? FormFields()
    return .seeOther(
      fields.setting("event", reversal.event.map(String.init)).address(address?.path ?? "/"))
  }

  private static func value(of reversal: Reversal) -> JSONValue {
    .object([
      .init("event", .optional(reversal.event)),
      .init("reversed", .number(reversal.reversed.number)),
      .init("statements", .number(reversal.statements)),
    ])
  }
}
