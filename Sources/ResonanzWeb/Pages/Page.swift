import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel

/// A page: what its template is filled with. A template reads stored properties by their names; a property that
/// is nil, false or an empty list shows nothing, and a number is shown as it is, so that those for people
/// are texts.
protocol Page: Sendable {
  /// The name of its file in `Templates`.
  static var template: String { get }
  /// What it is about; in the title of the window too.
  var title: String { get }
  /// Which of the links at the top leads to it; nil: none.
  var place: Place? { get }
}

extension Page {
  /// None.
  var place: Place? { nil }
}

/// Where the links at the top lead.
enum Place: String, Sendable, CaseIterable {
  case overview
  case search
  case desk
  case typing
  case imports
  case reports
  case answers
  case rounds
  case codebook
  case history
  case erasure

  /// Whether it stands in the menu behind the others, since all of them would need two rows.
  var isFurther: Bool {
    switch self {
    case .overview, .search, .desk, .typing, .imports, .reports: false
    case .answers, .rounds, .codebook, .history, .erasure: true
    }
  }

  var path: String {
    switch self {
    case .overview: "/"
    case .search: "/search"
    case .desk: "/desk"
    case .imports: "/imports"
    case .typing: "/type"
    case .reports: "/reports"
    case .answers: "/answers"
    case .rounds: "/rounds"
    case .codebook: "/codebook"
    case .history: "/history"
    case .erasure: "/erase"
    }
  }

  /// Whether the table of routes lets somebody there.
  func admits(_ role: Role?) -> Bool {
    RouteTable.all.contains { $0.method == .get && $0.path == path && $0.admits(role) }
  }
}

/// All that a template is filled with.
private struct PageContents<Content: Page> {
  let page: Content
  let layout: Layout
  let words: PageWords
}

extension Visit {
  /// The page as an answer.
  func page<Content: Page>(_ page: Content, status: HTTPResponse.Status = .ok) async -> Response {
    // Where even that can't be read, the page is shown without the process's name.
    let process = session == nil ? nil : try? await archive.process()
    let contents = PageContents(
      page: page, layout: Layout(page, self, process: process), words: PageWords(language))
    let html = Templates.render(contents, Content.template)
    if let refused, let filled = refused.filled(in: html, language) {
      return .html(filled, status: refused.fault.status)
    }
    return .html(html, status: status)
  }

  /// A part of a page, for a script that puts it in the place of the former one.
  func part<Content: Page>(of page: Content, template: String) async -> String {
    let process = try? await archive.process()
    let contents = PageContents(
      page: page, layout: Layout(page, self, process: process), words: PageWords(language))
    return Templates.render(contents, template)
  }
}

extension Response {
  /// A whole page.
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// Leads a browser that sent a form to a page, which it then asks for (RFC 9110, 15.4.4).
  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }
}
