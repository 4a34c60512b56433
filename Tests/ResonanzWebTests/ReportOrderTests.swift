import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody asks for a report in the browser")
struct ReportOrderTests {
  @Test("and sees which there are", arguments: Language.allCases)
  func all(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    try expect(
      try await site.ask("/reports").page, matches: "reports.\(language.rawValue).html")
  }

  @Test("with what it can be asked with")
  func form() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask("/reports/crosstab?rows=theme&columns=group")
    try expect(response.pageWithoutFiles, matches: "report-crosstab.html")
  }

  @Test("a theme against the source groups, until something else is chosen")
  func usual() async throws {
    let text = try await InventedSite.spoken().ask("/reports/crosstab").text
    #expect(text.contains(#"<option value="group" selected>"#))
    #expect(text.matches(of: /selected>/).count == 1)
  }

  /// What is asked for, and the words by which the command line asks for the same.
  static let orders: [(address: String, question: [String])] = [
    ("measures?sorted=1", ["measures", "--sorted"]),
    ("measures?from=%401&to=now", ["measures", "--between", "@1", "now"]),
    ("themes?", ["themes"]),
    (
      "themes?received-until=runde-1&consultation=umfrage",
      ["themes", "--received-until", "2016-12-06", "--consultation", "umfrage"]
    ),
    ("theme?target=theme:mobil", ["theme", "mobil"]),
    ("measure?target=measure:radweg&public=1", ["measure", "radweg", "--public"]),
    ("sheets?rank=key&rank=other", ["measure", "--all", "--rank", "key", "--rank", "other"]),
    ("coverage?as-of=%403", ["coverage", "--as-of", "@3"]),
    (
      "crosstab?rows=theme&columns=group&target=measure:radweg",
      ["crosstab", "theme", "group", "--measure", "radweg"]
    ),
    ("timeline?by=year", ["timeline", "--by", "year"]),
    ("answers?by=measure", ["answers", "--by", "measure"]),
    ("process?public=1", ["process", "--public"]),
  ]

  @Test("and it is the one that the command line makes", arguments: orders)
  func question(address: String, question: [String]) async throws {
    let site = try InventedSite.spoken()
    let parts = address.split(separator: "?", omittingEmptySubsequences: false)
    let page = try await site.ask("/reports/\(address)&x=1")
    #expect(page.status == .ok && page.text.contains("<div class=\"report\""))
    let file = try await site.ask("/reports/\(parts[0])/file?\(parts[1])&format=markdown")
    #expect(file.status == .ok, "\(file.text)")
    let stamp = try #require(ReportStamp(in: file.text))
    #expect(stamp.question == question)
  }

  static let faults: [(address: String, status: HTTPResponse.Status)] = [
    ("nonsense", .notFound), ("nonsense/file?format=csv", .notFound),
    ("theme/file?format=csv", .unprocessableContent),
    ("theme/file?format=csv&target=measure:radweg", .unprocessableContent),
    ("theme/file?format=csv&target=theme:x", .notFound),
    ("crosstab/file?format=csv&rows=x&columns=group", .unprocessableContent),
    ("crosstab?rows=group&columns=group", .unprocessableContent),
    ("measures?received-until=31.02.2016", .unprocessableContent),
    ("measures?received-from=2016-12-01&received-until=2016-11-01", .unprocessableContent),
    ("measures?as-of=gibtesnicht", .unprocessableContent),
    ("measures?from=@1", .unprocessableContent),
    ("timeline?by=month&target=radweg", .unprocessableContent),
    ("measures?consultation=x", .notFound), ("measures/file?format=x", .notFound),
  ]

  @Test("that can't be made, and is told why", arguments: faults)
  func fault(address: String, status: HTTPResponse.Status) async throws {
    let site = try InventedSite.spoken()
    #expect(try await site.ask("/reports/\(address)").status == status)
  }

  @Test("and takes it along as slides, and as CSV for Excel")
  func variants() async throws {
    let site = try InventedSite.spoken()
    let deck = try await site.ask("/reports/sheets/file?format=html&deck=1").text
    let page = try await site.ask("/reports/sheets/file?format=html").text
    #expect(try #require(ReportStamp(in: deck)).form.options == [.deck])
    #expect(deck != page)
    let excel = try await site.ask("/reports/measures/file?format=csv&excel=1")
    #expect(excel.text.unicodeScalars.first == "\u{FEFF}")
  }

  @Test("for the public, and is told which quotes may tell who somebody is")
  func hints() async throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv", [Answer("Herr Meier vom Bauamt will den Radweg nicht.", id: "1", by: "p1")])
    _ = try city.archive.setPublication(.quotable, of: "umfrage", by: Invented.person)
    try city.tag([1], add: ["radweg": .opposes])
    let passage = try city.archive.passage("Herr Meier vom Bauamt", of: 1)
    try city.archive.addQuote(
      QuoteDraft(
        statement: 1, span: passage.span, words: passage.words,
        target: try city.target("radweg")), by: Invented.person)
    let site = try InventedSite(city)
    let text = try await site.ask("/reports/measure?target=measure:radweg&public=1").text
    #expect(text.contains("verrät vielleicht, wer jemand ist"))
    #expect(text.contains(#"<a href="/statements/1">Aussage 1</a>"#))
    #expect(text.contains("kann Resonanz sie nicht mit löschen"))
  }

  @Test("with words of people in it, and an erasure knows that it was handed out")
  func handedOut() async throws {
    let site = try InventedSite.spoken()
    let passage = try site.city.archive.passage("zu schmal", of: 1)
    try site.city.archive.addQuote(
      QuoteDraft(
        statement: 1, span: passage.span, words: passage.words,
        target: try site.city.target("radweg")), by: Invented.person)
    let registry = CopyRegistry(archive: site.city.path)
    for address in ["measures/file?format=csv", "timeline/file?format=html"] {
      #expect(try await site.ask("/reports/\(address)").status == .ok)
    }
    #expect(registry.copies() == [])
    for _ in 1...2 {
      _ = try await site.ask("/reports/measure/file?target=measure:radweg&format=html")
    }
    let copy = try #require(registry.copies().first)
    #expect(registry.copies().count == 1 && copy.path == "browser:radweg.html")
    #expect(copy.event == (try site.city.lastEvent()) && registry.state(of: copy) == .elsewhere)
  }

  @Test("that takes too long, and it is stopped, and others get their turn")
  func tooLong() async throws {
    let site = try InventedSite.spoken()
    let fault = await #expect(throws: Fault.self) {
      try await site.site.archive.read(within: 0) { archive -> Int in
        while true { _ = try archive.tally(.measure) }
      }
    }
    #expect(fault?.reason == Fault.tookTooLong(0).reason)
    #expect(try await site.ask("/reports/measures").status == .ok)
  }
}

@Suite("Somebody reads the codebook in the browser")
struct CodebookPageTests {
  static func site(language: Language = .german) throws -> InventedSite {
    var catalogue = Invented.catalogue
    catalogue.themes[0].codebook = Codebook(
      belongs: "Wege und Busse.", not: "Parken.", examples: ["Mehr Busse", "Ein Radweg"])
    return try InventedSite(InventedArchive(catalogue: catalogue), language: language)
  }

  @Test("with its examples, and where to write it", arguments: Language.allCases)
  func whole(language: Language) async throws {
    let site = try Self.site(language: language)
    let page = try await site.ask("/codebook?edit=mobil").page
    try expect(page, matches: "codebook.\(language.rawValue).html")
  }

  @Test("and writes it only if they may", arguments: [Role.viewer, .tagger])
  func reads(role: Role) async throws {
    let site = try Self.site()
    let text = try await site.ask("/codebook?edit=mobil", as: role).text
    #expect(text.contains("Wege und Busse.") && !text.contains("textarea"))
    let form = FormFields([("slug", "mobil"), ("seen", "none")])
    #expect(try await site.ask("/codebook", .post, as: role, form: form).status == .forbidden)
  }

  private func seen(_ site: InventedSite, _ slug: String) async throws -> String {
    let text = try await site.ask("/codebook?edit=\(slug)", as: .analyst).text
    return String(try #require(text.firstMatch(of: /name="seen" value="([^"]+)"/)).1)
  }

  private func save(
    _ site: InventedSite, _ fields: [(name: String, value: String)]
  ) async throws -> TestResponse {
    try await site.ask("/codebook", .post, as: .analyst, form: FormFields(fields))
  }

  @Test("and writes down what belongs: one event, and nothing else of the catalogue changes")
  func saves() async throws {
    let site = try Self.site()
    let before = try site.city.archive.catalogue()
    let response = try await save(
      site,
      [
        ("slug", "radweg"), ("seen", try await seen(site, "radweg")),
        ("belongs", " Radwege\r\nam Ufer. "), ("not", ""),
        ("examples", "Breiter!\r\n\r\n Heller! "),
      ])
    #expect(response.headers[.location] == "/codebook?event=2#radweg")
    var expected = before
    expected.measures[0].codebook = Codebook(
      belongs: "Radwege\nam Ufer.", examples: ["Breiter!", "Heller!"])
    #expect(try site.city.archive.catalogue() == expected)
    let page = try await site.ask("/codebook?event=2", as: .analyst).text
    #expect(page.contains("Getan: ") && !page.contains(#"action="/undo""#))
    #expect(try site.city.faults().isEmpty)
  }

  @Test("and takes it away by writing nothing")
  func empties() async throws {
    let site = try Self.site()
    _ = try await save(site, [("slug", "mobil"), ("seen", try await seen(site, "mobil"))])
    #expect(try site.city.archive.catalogue().themes[0].codebook == nil)
  }

  @Test("but not over what a colleague wrote meanwhile")
  func meanwhile() async throws {
    let site = try Self.site()
    let old = try await seen(site, "mobil")
    _ = try await save(site, [("slug", "mobil"), ("seen", old), ("belongs", "Alles")])
    let refused = try await save(site, [("slug", "mobil"), ("seen", old), ("belongs", "Nichts")])
    #expect(refused.status == .conflict)
    #expect(try site.city.archive.catalogue().themes[0].codebook?.belongs == "Alles")
  }

  @Test("of what is not there")
  func unknown() async throws {
    let site = try Self.site()
    let response = try await save(site, [("slug", "x"), ("seen", "none"), ("belongs", "a")])
    #expect(response.status == .unprocessableContent)
    #expect(try await save(site, []).status == .unprocessableContent)
  }
}
