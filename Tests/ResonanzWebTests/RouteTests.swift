import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

extension Route: CustomTestStringConvertible {
  public var testDescription: String { "\(method.rawValue) \(path)" }
}

@Suite("Somebody asks for something")
struct RouteTests {
  static let askers: [Role?] = [nil] + Role.allCases

  /// A path as a browser asks for it.
  private static func address(_ path: String) -> String {
    [
      ("{number}", "1"), ("{slug}", "radweg"), ("{version}", "0"), ("{name}", "resonanz.css"),
      ("{upload}", "x"),
    ]
    .reduce(path) { $0.replacing($1.0, with: $1.1) }
  }

  @Test(
    "and gets it only where the table of routes lets them", arguments: RouteTable.all, Self.askers)
  func admission(route: Route, role: Role?) async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask(
      Self.address(route.path), route.method, as: role,
      form: route.method == .get ? nil : FormFields([("text", "x")]))
    let isAdmitted: Bool =
      switch route.admission {
      case .everyone: true
      case .from(let least): role.map { $0 >= least } ?? false
      }
    // The page to come in by says so itself.
    let isRefused = [HTTPResponse.Status.unauthorized, .forbidden].contains(response.status)
    #expect(isRefused == !isAdmitted || route.path == "/login")
    if !isAdmitted { #expect(response.status == (role == nil ? .unauthorized : .forbidden)) }
    #expect(response.status.code < 500)
    #expect(site.told.lines.isEmpty)
  }

  @Test("and the links at the top lead nobody to where they may not go", arguments: Role.allCases)
  func links(role: Role) async throws {
    let site = try InventedSite(InventedArchive())
    let page = try await site.ask("/", as: role).text
    let links = page.matches(of: /<li><a href="([^"]+)"/).map { String($0.1) }
    #expect(links.contains("/search") && links.contains("/type") == (role >= .tagger))
    for link in links { #expect(try await site.ask(link, as: role).status == .ok, "\(link)") }
  }

  @Test("and the table is the one that was decided on")
  func table() throws {
    let lines = RouteTable.all.map { route in
      let admission =
        switch route.admission {
        case .everyone: "everyone"
        case .from(let role): role.rawValue
        }
      return "\(admission)\t\(route.method.rawValue)\t\(route.path)"
    }
    #expect(Set(lines).count == lines.count)
    try expect(lines.joined(separator: "\n") + "\n", matches: "routes.tsv")
  }

  @Test("by a method that its path is not there by", arguments: [HTTPRequest.Method.put, .delete])
  func otherMethod(method: HTTPRequest.Method) async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask("/", method, form: FormFields())
    #expect(response.status == .methodNotAllowed)
    #expect(response.headers[.allow] == "GET")
  }

  @Test("only about what it is, without the page")
  func head() async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask("/", .head)
    #expect(response.status == .ok)
    #expect(response.text.isEmpty)
  }

  @Test(
    "that is not there", arguments: ["/nowhere", "/assets/0/resonanz.css", "/assets/0/..", "//x"])
  func nowhere(path: String) async throws {
    let site = try InventedSite(InventedArchive())
    #expect(try await site.ask(path).status == .notFound)
  }
}
