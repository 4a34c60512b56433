import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Something can't be done")
struct FaultTests {
  @Test("and the page says why, and what to do", arguments: Language.allCases)
  func page(language: Language) async throws {
    let site = try InventedSite(InventedArchive(), language: language)
    let response = try await site.ask("/nowhere")
    #expect(response.status == .notFound)
    try expect(response.page, matches: "fault.\(language.rawValue).html")
  }

  @Test(
    "and whoever is known can go anywhere from there", arguments: ["/nowhere", "/statements/99"])
  func links(path: String) async throws {
    let site = try InventedSite(InventedArchive())
    #expect(try await site.ask(path, as: .viewer).text.contains(#"<a href="/search""#))
    #expect(try await !site.ask("/nowhere", as: nil).text.contains(#"<a href="/search""#))
  }

  @Test("and a stranger is told no more than how to come in")
  func stranger() async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask("/", as: nil)
    #expect(response.status == .unauthorized)
    #expect(!response.text.contains("Seedorf"))
    try expect(response.page, matches: "stranger.html")
  }

  @Test(
    "and leads back to the form that was filled in, if that is a page of this server",
    arguments: [
      ("http://localhost/statements/2?event=4", "/statements/2?event=4"),
      ("http://localhost.example/statements/2", nil), ("http://example.org/", nil), ("", nil),
    ] as [(String, String?)])
  func back(referer: String, address: String?) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/statements/2/tags", .post, form: FormFields(), headers: [.referer: referer])
    #expect(response.status == .unprocessableContent)
    let links = response.text.matches(of: /<a href="([^"]+)">Zurück zum Formular<\/a>/)
    #expect(links.map { String($0.1) } == (address.map { [$0] } ?? []))
  }

  @Test("and programs are told the same as data")
  func data() async throws {
    let site = try InventedSite(InventedArchive(), language: .english)
    let response = try await site.ask("/api/nowhere")
    #expect(response.status == .notFound)
    #expect(response.headers[.contentType] == "application/json; charset=utf-8")
    #expect(
      response.text == """
        {
          "error": {
            "status": 404,
            "attempt": null,
            "reason": "There is no page of this address.",
            "remedy": "Everything can be reached from the overview.",
            "field": null
          }
        }

        """)
  }

  /// All that the archive can refuse to whoever sits at a page, and whose own words name a command.
  private static let refusals: [StorageError] = [
    .unknownStatement(9), .statementCameLater(9, with: 4), .unknownImport(9),
    .unknownAttribute("alter", known: []), .retired(slug: "bus"), .taggedStatement(9),
    .measureExists("bus"), .importNotInForce(9), .importInForce(9),
    .wouldGiveConsent(9, statements: 2),
    .unknownKeyword("rad", suggestion: nil), .keywordExists("rad"), .keywordIntoItself("rad"),
    .emptyNote, .unknownNote(9), .notTagged(9),
    .replacesElsewhere(9, consultation: "a", named: "b"),
    .wouldReplaceTexts(changed: 9, matched: 9, consultation: "a", statement: 9),
    .nothingToUndo, .nothingToRedo, .notUndoable(9), .notYours(9), .takenBack(9),
    .changedSince(9, by: 10, statement: nil), .changedSince(9, by: 10, statement: 4),
    .erasedStatement(9), .erasedRespondent("p"), .unknownRespondent("p", consultation: "a"),
    .quote(.unknown(9)), .quote(.broken(9)), .quote(.exists(9)), .quote(.badTarget),
    .quote(.otherWords(statement: 9)), .quote(.notFound("x", statement: 9)),
    .quote(.several("x", statement: 9, count: 2)),
    .answer(.unknown(9)), .answer(.empty), .answer(.exists(9)), .answer(.answered(9)),
    .round(.unknown(9)), .round(.fewerThanTwoPeople), .round(.withoutStatements),
    .round(.notAmongThem(round: 9, statement: 9)), .round(.notNamed(9)), .round(.stillOpen(9)),
    .round(.closed(9)), .round(.somebodyElses(9, isClosed: true)),
    .round(.somebodyElses(9, isClosed: false)), .round(.settledAlready(9)),
  ]

  @Test("and what to do now is said of pages, not of commands", arguments: refusals)
  func remedies(error: StorageError) throws {
    let site = try InventedSite(InventedArchive())
    let fault = Fault(error, site: site.site)
    for language in Language.allCases {
      let (here, there) = (fault.explanation(in: language), error.explanation(in: language))
      #expect(here.reason == there.reason)
      #expect(here.remedy != there.remedy && !here.remedy.isEmpty)
      #expect(!here.remedy.contains("resonanz ") && !here.remedy.contains("--"))
      // What it quotes of a page is there.
      #expect(!here.remedy.contains("„“") && !here.remedy.contains("“”"))
    }
  }

  @Test("for a reason of the archive, which says it in its own words")
  func storage() throws {
    let site = try InventedSite(InventedArchive())
    let fault = Fault(StorageError.retired(slug: "bus"), site: site.site)
    #expect(fault.status == .conflict)
    #expect(
      fault.reason
        == .init(
          german: StorageError.retired(slug: "bus").explanation(in: .german).reason,
          english: StorageError.retired(slug: "bus").explanation(in: .english).reason))
    #expect(Fault(StorageError.unknownStatement(9), site: site.site).status == .notFound)
    #expect(site.told.lines.isEmpty)
  }

  @Test(
    "for a reason that is nobody's business but whose server it is", arguments: Language.allCases)
  func inside(language: Language) throws {
    struct Secret: Error { let path = "/etc/shadow" }
    let site = try InventedSite(InventedArchive())
    for error in [Secret(), StorageError.damaged(path: "/etc/shadow", reason: "x")] as [any Error] {
      let fault = Fault(error, site: site.site)
      #expect(fault.status == .internalServerError)
      #expect(!fault.explanation(in: language).line.contains("shadow"))
      let told = try #require(site.told.lines.last)
      #expect(told.contains("/etc/shadow"))
      #expect(fault.explanation(in: language).line.contains(told.prefix(8)))
    }
  }
}
