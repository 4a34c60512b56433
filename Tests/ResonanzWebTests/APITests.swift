import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

extension Operation: CustomTestStringConvertible {
  public var testDescription: String { name }
}

extension InventedSite {
  /// Sends an object, as a program does that has the session of somebody.
  func sendJSON(
    _ path: String, _ body: String, as role: Role? = .admin, type: String = "application/json"
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.contentType: type, .origin: "http://localhost"]
    if let role { headers[.cookie] = "resonanz-session=\(role.rawValue)" }
    return try await send(path, .post, headers, ByteBuffer(string: body))
  }
}

extension TestResponse {
  /// What it says, taken apart.
  var data: JSONTree { get throws { try JSONTree(Array(text.utf8)) } }

  /// A number in the object that it is.
  func number(_ key: String) throws -> Int? {
    guard case .object(let members) = try data,
      case .number(let text)? = members.first(where: { $0.key == key })?.value
    else { return nil }
    return Int(text)
  }

  /// Whether it looks as the description says that what was done does.
  func admitted(by name: String) throws -> Bool {
    let answer = Operations.all.first { $0.name == name }?.answer
    return try status == .ok && answer?.admits(data) == true
  }

  /// Why something was not done, and what to do now.
  var refusal: [String] {
    text.matches(of: /"(?:reason|remedy)": "((?:[^"\\]|\\.)*)"/).map { String($0.1) }
  }
}

@Suite("A program asks")
struct APITests {
  /// What stands in for a part of a path, and for what a report must be asked with.
  private static func address(_ operation: Operation, _ upload: String = "x") -> String {
    let query =
      switch operation.name {
      case "report-theme": "?target=theme:mobil"
      case "report-measure": "?target=measure:radweg"
      case "report-crosstab": "?rows=group&columns=measure"
      case "search": "?q=radweg&counts=true&lang=en"
      default: ""
      }
    // The first round is closed, the second open.
    let number = operation.name == "next-in-round" ? "2" : "1"
    let parts = [("{number}", number), ("{upload}", upload), ("{slug}", "radweg")]
    return parts.reduce(operation.path) { $0.replacing($1.0, with: $1.1) } + query
  }

  @Test(
    "and the answer looks as the description says",
    arguments: Operations.all.filter { $0.method == .get && $0.types == ["application/json"] })
  func answers(operation: Operation) async throws {
    let site = try InventedSite.spoken()
    try site.city.archive.addNote("Weg ist nass", on: NoteSubject(statement: 1)!, by: Invented.anna)
    _ = try await site.sendJSON("/api/answers", APIAnswerTests.body(#""measure": "bus""#))
    try await APIRoundTests.hold(on: site)
    try site.city.archive.openRound(
      "Noch eine", of: [Invented.anna, Invented.ben], on: [1, 2], by: Invented.ben)
    let upload = try await site.send(ImportPageTests.survey, as: "umfrage.csv")
      .replacing("/import/", with: "")
    let response = try await site.ask(Self.address(operation, upload))
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "application/json; charset=utf-8")
    #expect(operation.answer.admits(try response.data))
    #expect(site.told.lines.isEmpty)
  }

  @Test("for the description, and it is the one that was decided on")
  func description() async throws {
    let site = try InventedSite(InventedArchive())
    let text = try await site.ask("/api/openapi.json", as: nil).text
    try expect(text, matches: "openapi.json")
  }

  @Test("for the description, which has all routes below /api/ and no others")
  func routes() throws {
    let routes = RouteTable.all.filter { $0.path.hasPrefix(Operation.root) }
    let described = try Self.described()
    #expect(described == Set(routes.map { "\($0.method.rawValue.lowercased()) \($0.path)" }))
    #expect(Set(Operations.all.map(\.name)).count == Operations.all.count)
  }

  @Test("for the description, in which all that it refers to is there")
  func references() throws {
    let text = OpenAPI.description(version: "1").text
    let names = Set(text.matches(of: /"#\/components\/responses\/(\w+)"/).map { String($0.1) })
    #expect(names == Set(Refusal.all.map(\.name)))
    let schemas = Set(text.matches(of: /"#\/components\/schemas\/(\w+)"/).map { String($0.1) })
    #expect(schemas.isSubset(of: RecordSchemas.all.map(\.name)))
    for operation in Operations.all {
      let codes = Refusal.all(of: operation).map(\.code)
      #expect(Set(codes).count == codes.count)
    }
  }

  private static func described() throws -> Set<String> {
    let text = OpenAPI.description(version: "1").text
    guard case .object(let members) = try JSONTree(Array(text.utf8)),
      case .object(let paths)? = members.first(where: { $0.key == "paths" })?.value
    else { return [] }
    return Set(
      paths.flatMap { path, methods in
        guard case .object(let methods) = methods else { return [String]() }
        return methods.map { "\($0.key) \(path)" }
      })
  }

  // MARK: - Changes

  static let changes: [(path: String, body: String, says: String)] = [
    (
      "tags", #"{"target": ["measure:bus"], "stance": "opposes", "keyword": "Takt"}"#,
      #""slug": "bus""#
    ),
    ("untag", #"{"target": ["measure:radweg", "theme:mobil"]}"#, #""tags": []"#),
    ("state", #"{"state": "open"}"#, #""state": "open""#),
    ("flags", #"{"flag": "unclear", "set": true}"#, "\"flags\": [\n    \"unclear\""),
    ("notes", #"{"text": "Ortstermin \u00e4ndern \ud83d\udeb2"}"#, "Ortstermin ändern 🚲"),
    ("quotes", #"{"words": "zu schmal", "target": "measure:radweg"}"#, #""text": "zu schmal""#),
  ]

  @Test("to change a statement, and it is one event that can be taken back", arguments: changes)
  func change(change: (path: String, body: String, says: String)) async throws {
    let site = try InventedSite.spoken()
    let before = try await site.ask("/api/statements/1").text
    #expect(!before.contains(change.says))
    let response = try await site.sendJSON("/api/statements/1/\(change.path)", change.body)
    #expect(response.status == .ok)
    let event = try #require(try response.number("event"))
    #expect(event == (try site.city.archive.lastEvent))
    let after = try await site.ask("/api/statements/1").text
    #expect(after.contains(change.says))
    let undone = try await site.sendJSON("/api/undo", #"{"event": \#(event)}"#)
    #expect(try undone.number("reversed") == event)
    #expect(try await !site.ask("/api/statements/1").text.contains(change.says))
    #expect(try await site.sendJSON("/api/redo", "{}").number("reversed") == event)
    #expect(try await site.ask("/api/statements/1").text.contains(change.says))
  }

  @Test("for what is so already, and there is no event")
  func nothingNew() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.sendJSON(
      "/api/statements/1/tags", #"{"target": ["theme:mobil"]}"#)
    #expect(response.text == "{\n  \"event\": null\n}\n")
  }

  @Test("to tag all that it finds: first it is told how many, then it is done, once")
  func many() async throws {
    let site = try InventedSite.spoken()
    func send(_ more: String) async throws -> TestResponse {
      try await site.sendJSON(
        "/api/tags",
        #"{"q": "group:citizens", "target": ["measure:radweg"], "stance": "mixed", \#(more)}"#)
    }
    let last = try site.city.archive.lastEvent
    let preview = try await send(#""preview": true"#)
    #expect(try preview.number("found") == 3)
    #expect(try preview.number("added") == 2)
    #expect(try preview.number("restanced") == 1)
    #expect(try preview.number("event") == nil)
    #expect(try site.city.archive.lastEvent == last)
    let other = try await send(#""preview": false, "expected": 4"#)
    #expect(other.status == .conflict)
    #expect(
      other.refusal == [
        "Die Suche findet 3 Aussagen und nicht 4; es wurde nichts geändert.",
        #"Sehen Sie mit \"preview\": true nach, was sie träfe."#,
      ])
    let done = try await send(#""preview": false, "expected": 3"#)
    #expect(try done.number("added") == 2)
    #expect(try done.number("event") == last + 1)
  }

  @Test("to write down what belongs to a measure, unless somebody did so meanwhile")
  func codebook() async throws {
    let site = try InventedSite.spoken()
    func seen() async throws -> String {
      let text = try await site.ask("/api/codebook/bus", as: .viewer).text
      return String(try #require(text.firstMatch(of: /"seen": "([^"]+)"/)).1)
    }
    let first = try await seen()
    let body = #"""
      {"slug": "bus", "seen": "\#(first)", "belongs": "Takt", "examples": ["Nachts", "Sonntags"]}
      """#
    let written = try await site.sendJSON("/api/codebook", body, as: .analyst)
    #expect(try written.admitted(by: "write-codebook"))
    #expect(try written.number("event") == site.city.archive.lastEvent)
    let shown = try await site.ask("/api/codebook/bus", as: .viewer).text
    #expect(shown.contains(#""belongs": "Takt""#) && shown.contains(#""Sonntags""#))
    #expect(shown.contains(#""not": null"#))
    #expect(try await site.sendJSON("/api/codebook", body, as: .analyst).status == .conflict)
    #expect(try await seen() != first)
    #expect(try await site.ask("/api/codebook/nirgends").status == .notFound)
  }

  // MARK: - Refusals

  static let refusals: [(path: String, body: String?, status: Int, reason: String)] = [
    (
      "/api/search?q=rad&colour=red", nil, 422,
      "„colour“ ist in der Adresse nicht vorgesehen."
    ),
    (
      "/api/search?limit=0", nil, 422,
      "„limit“ kann in der Adresse nicht so lauten."
    ),
    (
      "/api/search?counts=yes", nil, 422,
      "„counts“ kann in der Adresse nicht so lauten."
    ),
    (
      "/api/reports/theme", nil, 422,
      "„target“ fehlt in der Adresse."
    ),
    (
      "/api/reports/timeline?target=radweg", nil, 422,
      "„target“ kann in der Adresse nicht so lauten."
    ),
    ("/api/reports/measures?from=@1", nil, 422, "„to“ fehlt in der Adresse."),
    ("/api/reports/themes?to=@1", nil, 422, "„from“ fehlt in der Adresse."),
    ("/api/statements/99", nil, 404, "Die Aussage 99 gibt es nicht."),
    ("/api/nowhere", nil, 404, "Eine Seite mit dieser Adresse gibt es nicht."),
    ("/api/statements/1/notes", "text=x", 400, "Was hier ankam, heißt JSON und ist keines."),
    ("/api/statements/1/notes", "", 415, "Was hier ankam, ist kein JSON."),
    ("/api/statements/1/notes", "[]", 415, "Was hier ankam, ist kein JSON."),
    (
      "/api/statements/1/notes", "{}", 422,
      "„text“ fehlt im Objekt."
    ),
    (
      "/api/statements/1/notes", #"{"text": 1}"#, 422,
      "„text“ kann im Objekt nicht so lauten."
    ),
    (
      "/api/statements/1/notes", #"{"text": "a", "text": "b"}"#, 422,
      "„text“ kann im Objekt nicht so lauten."
    ),
    (
      "/api/statements/1/tags", #"{"keyword": " "}"#, 422, "„ “ kann kein Stichwort heißen."
    ),
    (
      "/api/statements/1/tags", "{}", 422, "Es ist nicht gesagt, was geändert werden soll."
    ),
    (
      "/api/statements/1/tags", #"{"target": []}"#, 422,
      "„target“ kann im Objekt nicht so lauten."
    ),
    (
      "/api/statements/1/untag", #"{"target": []}"#, 422,
      "„target“ kann im Objekt nicht so lauten."
    ),
    (
      "/api/tags", #"{"q": "", "preview": true}"#, 422,
      "Es ist nicht gesagt, was geändert werden soll."
    ),
    (
      "/api/tags", #"{"q": "", "preview": true, "state": "processed"}"#, 422,
      "„state“ kann im Objekt nicht so lauten."
    ),
  ]

  @Test("for what can't be, and is told why", arguments: refusals)
  func refused(
    refusal: (path: String, body: String?, status: Int, reason: String)
  ) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.archive.lastEvent
    let response =
      if let body = refusal.body { try await site.sendJSON(refusal.path, body) } else {
        try await site.ask(refusal.path)
      }
    #expect(response.status.code == refusal.status)
    #expect(response.refusal.first == refusal.reason)
    #expect(Schema.named("Refusal").admits(try response.data))
    #expect(try site.city.archive.lastEvent == last)
  }

  @Test("with the form of a page, which it can't send")
  func form() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/api/statements/1/notes", .post, form: FormFields([("text", "x")]))
    #expect(response.status == .unsupportedMediaType)
  }

  // MARK: - Tokens

  @Test("with a token, and does what its role may, under its name")
  func token() async throws {
    let team = try InventedTeam(InventedSite.spoken().city)
    let secret = try team.accounts.addToken("Melder", role: .tagger)
    let headers: HTTPFields = [
      .authorization: "Bearer \(secret)", .contentType: "application/json",
    ]
    #expect(try await team.site.send("/api/progress", .get, headers, nil).status == .ok)
    let noted = try await team.site.send(
      "/api/statements/1/notes", .post, headers, ByteBuffer(string: #"{"text": "Gemeldet"}"#))
    #expect(noted.status == .ok)
    let text = try await team.site.send("/api/history?limit=1", .get, headers, nil).text
    #expect(text.contains(#""by": "Melder""#))
    try team.accounts.removeToken("Melder")
    #expect(try await team.site.send("/api/progress", .get, headers, nil).status == .unauthorized)
  }

  @Test(
    "with a token that is not good there, and is told so, even beside a cookie that is",
    arguments: ["/api/progress", "/", "/table"])
  func badToken(path: String) async throws {
    let team = try InventedTeam(InventedSite.spoken().city)
    let good = try team.accounts.addToken("Melder", role: .admin)
    let cookie = try #require(try await team.signIn().cookie)
    let secret = path.hasPrefix("/api/") ? good + "x" : good
    let response = try await team.site.send(
      path, .get,
      [.authorization: "Bearer \(secret)", .cookie: cookie, .accept: "application/json"], nil)
    #expect(response.status == .unauthorized)
    #expect(response.refusal.first == "Dieses Token gilt hier nicht.")
  }

  @Test("to change something without saying who it is, and is told to")
  func stranger() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.send(
      "/api/undo", .post, [.contentType: "application/json"], ByteBuffer(string: "{}"))
    #expect(response.status == .unauthorized)
    #expect(response.refusal.first == "Sie sind nicht angemeldet.")
  }

  @Test("from a page of others with the cookie of whoever looks at it, and nothing is changed")
  func crossSite() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.send(
      "/api/statements/1/notes", .post,
      [
        .contentType: "application/json", .cookie: "resonanz-session=admin",
        .origin: "https://example.org",
      ], ByteBuffer(string: #"{"text": "x"}"#))
    #expect(response.status == .forbidden)
  }
}
