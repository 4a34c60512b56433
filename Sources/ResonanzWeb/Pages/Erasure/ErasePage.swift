import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What an erasure would take, with the question whether it is meant.
struct ErasePage: Page {
  static let template = "ErasePage"

  /// A line of what is lost, or of what was done.
  struct Line: Sendable {
    let text: String
    /// Whether it belongs to the one before.
    let isPart: Bool

    init(_ line: String) {
      isPart = line.hasPrefix("  ")
      text = String(line.trimmingPrefix { $0 == " " })
    }
  }

  /// A consultation to choose.
  struct Choice: Sendable {
    let slug: String
    let title: String
    let isChosen: Bool
  }

  let title: String
  let request: ErasureRequest
  let consultations: [Choice]
  /// What would be lost; nothing as long as nothing is named.
  let consequences: [Line]
  let isNamed: Bool
  /// The same for all that came in with the statement; nil where it is named already, or a respondent.
  let whole: String?
  /// What must be typed.
  let question: String
  /// Why nothing was erased.
  let fault: String?

  var place: Place? { .erasure }

  /// The form; and where something is named, what would be lost of it.
  static func show(_ visit: Visit) async throws -> Response {
    let request = ErasureRequest(visit.query)
    if request.scope == nil, !request.confirmation.isEmpty { throw Fault.incomplete }
    return try await answer(visit, request, fault: nil)
  }

  /// Erases what is named, if `confirmation` says it too.
  static func erase(_ visit: Visit) async throws -> Response {
    let request = ErasureRequest(visit.form)
    guard let scope = request.scope else { throw Fault.incomplete }
    guard visit.form["confirmation"] == request.confirmation else {
      let fault = EraseWords.unconfirmed(in: visit.language)
      return try await answer(visit, request, fault: fault, status: .unprocessableContent)
    }
    return await visit.page(ErasedPage(try await .erasing(scope, request, visit), visit.language))
  }

  /// Clears what an earlier erasure still owes.
  static func finish(_ visit: Visit) async throws -> Response {
    await visit.page(ErasedPage(try await .finishing(visit), visit.language))
  }

  private static func answer(
    _ visit: Visit, _ request: ErasureRequest, fault: String?, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let language = visit.language
    let consultations = try await visit.archive.read { try $0.consultations() }
    guard let scope = request.scope else {
      return await visit.page(
        ErasePage(request, consultations, [], fault: fault, language), status: status)
    }
    let tried = try await ErasureResult.trying(scope, request, visit)
    let lines = try await visit.archive.read { archive in
      ErasureText(tried, in: language, door: .page).consequences(
        try archive.texts(toErase: scope), tried.copies, in: try archive.consultation(of: scope))
    }
    return await visit.page(
      ErasePage(request, consultations, lines, fault: fault, language), status: status)
  }

  private init(
    _ request: ErasureRequest, _ consultations: [ConsultationRecord], _ lines: [String],
    fault: String?, _ language: Language
  ) {
    title = EraseWords.title(in: language)
    self.request = request
    self.consultations = consultations.map {
      Choice(slug: $0.slug, title: $0.title, isChosen: $0.slug == request.consultation)
    }
    consequences = lines.map(Line.init)
    isNamed = !lines.isEmpty
    let isOne = request.statement != nil && !request.isWhole
    whole =
      isOne
      ? FormFields([("statement", request.statement ?? ""), ("whole", "1")]).address("/erase") : nil
    question = EraseWords.question(request.confirmation, in: language)
    self.fault = fault
  }
}

/// What an erasure came to.
struct ErasedPage: Page {
  static let template = "ErasedPage"

  let title: String
  let outcome: [ErasePage.Line]
  /// Whether something is still to be cleared.
  let isOwing: Bool

  var place: Place? { .erasure }

  init(_ done: ErasureResult, _ language: Language) {
    title = EraseWords.done(in: language)
    let text = ErasureText(done, in: language, door: .page)
    outcome = text.outcome(done.copies).map(ErasePage.Line.init)
    isOwing = done.isWiped == false
  }
}
