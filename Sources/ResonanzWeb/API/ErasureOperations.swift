import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension Operations {
  /// Erasing for good what somebody said, for administrators only.
  static let erasure: [Operation] = [
    .post(
      "/api/erase", "erase",
      "Says what an erasure would take, or erases for good; that can't be taken back.",
      .from(.admin),
      body: [
        .init("preview", .boolean, "Whether to say only what would go."),
        .optional("statement", .number, "Its number; or a respondent is named."),
        .optional("whole", .boolean, "Also all that came in together with the statement."),
        .optional("respondent", .words, "Id, as the source has it: all that they said."),
        .optional("consultation", .words, "Slug of where the respondent said it."),
        .optional(
          "keep", .boolean, "Whether files that Resonanz wrote, and backups, stay as they are."),
        .optional(
          "confirmation", .text(),
          "To erase: once more the statement's number, as a text, or the respondent's id."),
      ], answer: .named("Erasure"), APIErasure.erase),
    .post(
      "/api/erase/finish", "finish-erasure", "Clears what an earlier erasure still owes.",
      .from(.admin), body: [], answer: .named("Erasure"), APIErasure.finish),
  ]
}

/// Erasing for programs.
enum APIErasure {
  /// `statement`, with `whole`, or `respondent` and `consultation`; `keep`; `preview`, or `confirmation`.
  static func erase(_ visit: Visit) async throws -> Response {
    let request = ErasureRequest(visit.form)
    guard let scope = request.scope else { throw Fault.inObject(request.fault) }
    if visit.form["preview"] == "1" {
      return .json(try await ErasureResult.trying(scope, request, visit).json)
    }
    guard visit.form["confirmation"] == request.confirmation else {
      throw Fault.unconfirmed(request.confirmation)
    }
    return .json(try await ErasureResult.erasing(scope, request, visit).json)
  }

  static func finish(_ visit: Visit) async throws -> Response {
    .json(try await ErasureResult.finishing(visit).json)
  }
}

extension ErasureRequest {
  /// Why it names nothing whole.
  fileprivate var fault: FieldFault {
    if respondent == nil { return .missing("statement") }
    return statement == nil ? .missing("consultation") : .wrong("respondent")
  }
}

extension Fault {
  /// - Parameter confirmation: what had to be said.
  static func unconfirmed(_ confirmation: String) -> Fault {
    Fault(
      .unprocessableContent, EraseWords.unconfirmed,
      Wording(
        german: "Senden Sie „\(confirmation)“ darin, wenn Sie es meinen.",
        english: "Send “\(confirmation)” in it if you mean it."),
      field: "confirmation")
  }
}
