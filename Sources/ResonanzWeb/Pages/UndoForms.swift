import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Takes back what somebody did, and does it again.
enum UndoForms {
  /// `event`: which of one's own; without it the last one that holds. `back`: the page to return to.
  static func undo(_ visit: Visit) async throws -> Response {
    let (person, event) = (try visit.person.person, visit.form["event"].flatMap { Int($0) })
    let reversal = try await visit.archive.write { try $0.undo(event, by: person) }
    return back(visit, reversal)
  }

  /// What was taken back last. `back`: the page to return to.
  static func redo(_ visit: Visit) async throws -> Response {
    let person = try visit.person.person
    let reversal = try await visit.archive.write { try $0.redo(by: person) }
    return back(visit, reversal)
  }

  private static func back(_ visit: Visit, _ reversal: Reversal) -> Response {
    let path = visit.form["back"].flatMap(ownPath) ?? "/"
    let fields = FormFields(reversal.event.map { [("event", String($0))] } ?? [])
    return .seeOther(fields.address(path))
  }

  /// The path of a page of this server; an address that leads anywhere else is none.
  static func ownPath(_ text: String) -> String? {
    let isPath = text.hasPrefix("/") && !text.hasPrefix("//")
    let isPlain = text.utf8.allSatisfy {
      UnicodeScalar($0).properties.isAlphabetic && $0 < 128 || (48...57).contains($0)
        || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
    }
    return isPath && isPlain ? text : nil
  }
}
