import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// One request, as its handler sees it.
struct Visit: Sendable {
  let site: Site
  private(set) var request: Request
  /// Who asks; nil: nobody that is known.
  let session: SignedIn?
  let language: Language
  /// When it came in.
  let time: Instant
  /// What stands behind `?`.
  private(set) var query: FormFields
  /// What a form was filled with.
  private(set) var form = FormFields()
  /// What a program sent; nil where it was nothing, or a form.
  private(set) var data: JSONTree?
  private var parameters: Parameters
  /// The form whose page this asks for once more.
  private(set) var refused: RefusedForm?
  /// Whether the address itself asks for a language.
  private let choosesLanguage: Bool

  init(_ request: Request, _ context: WebContext, _ site: Site) {
    self.site = site
    self.request = request
    session = context.session
    parameters = context.parameters
    time = site.clock()
    query = FormFields(request.uri.query ?? "")
    let choice = LanguageChoice(request, query)
    language = choice.language ?? site.settings.language
    choosesLanguage = choice.isAsked
  }

  /// The archive.
  var archive: ArchiveAccess { site.archive }

  /// Who acts.
  ///
  /// - Throws: `signedOut`; never on a route that is not for everyone.
  var person: SignedIn {
    get throws {
      guard let session else { throw Fault.signedOut(site.sessions.entrance) }
      return session
    }
  }

  /// Whether a program asks, or a page's own script, which wants no page.
  var wantsData: Bool { isOfProgram || acceptsData }

  /// Whether it asks for something that is there for programs.
  var isOfProgram: Bool { request.uri.path.hasPrefix(Operation.root) }

  private var acceptsData: Bool {
    request.headers[.accept]?.hasPrefix("application/json") ?? false
  }

  /// A part of the path, by its name in braces.
  ///
  /// - Throws: `notFound` where it isn't there.
  func parameter(_ name: String) throws -> String {
    guard let value = parameters.get(name)?.removingPercentEncoding, !value.isEmpty else {
      throw Fault.notFound
    }
    return value
  }

  /// A part of the path that is a number.
  ///
  /// - Throws: `notFound` where it is none.
  func number(_ name: String) throws -> Int {
    guard let number = Int(try parameter(name)), number > 0 else { throw Fault.notFound }
    return number
  }

  /// The same with other words.
  func saying(query: FormFields, form: FormFields) -> Visit {
    var visit = self
    (visit.query, visit.form) = (query, form)
    return visit
  }

  /// Asks for the page of a form that was refused.
  func asking(
    for form: RefusedForm, _ parameters: [(name: String, value: String)]
  ) -> Visit {
    var (visit, head) = (self, request.head)
    (head.method, head.path) = (.get, form.page.text)
    visit.request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    visit.parameters = Parameters(parameters.map { (key: $0.name[...], value: $0.value[...]) })
    (visit.query, visit.form, visit.refused) = (form.page.query, FormFields(), form)
    return visit
  }

  /// Reads what a form was filled with, or what a program sent.
  ///
  /// - Throws: `tooLarge`, `notAForm`, `notJSON`, `brokenJSON`.
  mutating func readForm(upTo limit: Int) async throws {
    guard request.method != .get, request.method != .head else { return }
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= limit else { throw Fault.tooLarge(limit) }
    let body = try await request.body.collect(upTo: limit)
    guard body.readableBytes > 0 else { return }
    let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased() ?? ""
    if isOfProgram {
      guard type == "application/json" else { throw Fault.notJSON }
      data = try Self.data(Array(buffer: body))
      return
    }
    guard type == "application/x-www-form-urlencoded" else { throw Fault.notAForm }
    form = FormFields(String(buffer: body))
  }

  /// Lets nobody send in their own name what somebody else did, who was signed in before in the same browser.
  ///
  /// - Throws: `otherSender`.
  func refuseOthersForm() throws {
    guard let sender = form["sender"], let session else { return }
    guard sender == String(session.person.number) else { throw Fault.otherSender(session.name) }
  }

  private static func data(_ bytes: [UInt8]) throws -> JSONTree {
    guard String(validating: bytes, as: UTF8.self) != nil, let tree = try? JSONTree(bytes) else {
      throw Fault.brokenJSON
    }
    return tree
  }

  /// An answer that makes the browser keep the language that its address asked for.
  func remembering(_ response: Response) -> Response {
    guard choosesLanguage else { return response }
    var response = response
    response.headers.append(
      HTTPField(name: .setCookie, value: LanguageChoice.cookie(language)))
    return response
  }
}
