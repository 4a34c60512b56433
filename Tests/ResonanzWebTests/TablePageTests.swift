import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks at what was found in rows")
struct TablePageTests {
  @Test("with what can be done with many of them", arguments: Language.allCases)
  func whole(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let response = try await site.ask("/table?q=group:citizens&sort=newest")
    try expect(response.page, matches: "table.\(language.rawValue).html")
  }

  @Test("and may only read")
  func viewer() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/table", as: .viewer).text
    #expect(text.contains("Mehr Busse am Abend") && !text.contains("checkbox"))
    #expect(text.matches(of: /<form method="post" action="([^"]+)"/).map { $0.1 } == ["/logout"])
  }

  static let orders: [(sort: String, numbers: [Int], head: String, sorted: String)] = [
    ("number", [1, 2, 3, 4], "/table?q=&amp;sort=latest", "ascending"),
    ("latest", [4, 3, 2, 1], "/table?q=&amp;sort=number", "descending"),
    ("newest", [2, 1, 4, 3], "/table?q=&amp;sort=oldest", "descending"),
    ("oldest", [4, 1, 2, 3], "/table?q=&amp;sort=newest", "ascending"),
  ]

  @Test("in each order, and each head turns its own around", arguments: orders)
  func sorted(sort: String, numbers: [Int], head: String, sorted: String) async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/table?sort=\(sort)").text
    let shown = text.matches(of: /<td class="n"><a href="\/statements\/(\d+)"/).map { Int($0.1)! }
    #expect(shown == numbers)
    let found = text.matches(of: /<th scope="col"[^>]* aria-sort="(\w+)"><a href="([^"]+)"/)
    #expect(found.map { String($0.1) } == [sorted] && found.map { String($0.2) } == [head])
  }

  @Test("fifty a page, without gap or overlap, and the list shows the same search")
  func pages() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", (1...120).map { Answer("Bank \($0)", id: "\($0)") })
    let site = try InventedSite(city)
    var seen: [[Int]] = []
    var address: String? = "/table?q=bank&sort=number"
    while let next = address {
      let text = try await site.ask(next).text
      seen.append(text.matches(of: /name="statement" value="(\d+)"/).map { Int($0.1)! })
      #expect(text.contains(#"<a href="/search?q=bank&amp;sort=number">Liste</a>"#))
      address = text.firstMatch(of: /rel="next" href="([^"]+)"/).map {
        String($0.1).replacing("&amp;", with: "&")
      }
    }
    #expect(seen.map(\.count) == [50, 50, 20] && seen.flatMap(\.self) == Array(1...120))
  }

  @Test("of which none was found, and nothing can be done with them")
  func none() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/table?q=gibtesnicht").text
    #expect(text.contains(#"<h2 id="count">0 Aussagen</h2>"#) && !text.contains("<table"))
  }
}

@Suite("Somebody changes many statements at once, without a script")
struct BulkTests {
  typealias Fields = [(name: String, value: String)]

  /// What a preview sends along.
  private func hidden(_ page: String) -> Fields {
    page.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
      (String($0.1), String($0.2))
    }
  }

  private func preview(
    _ site: InventedSite, _ fields: Fields
  ) async throws -> (text: String, fields: Fields) {
    let response = try await site.ask(
      "/table/preview", .post, as: .tagger, form: FormFields(fields))
    #expect(response.status == .ok)
    return (response.page, hidden(response.text))
  }

  private func change(_ site: InventedSite, _ fields: Fields) async throws -> TestResponse {
    try await site.ask("/table/change", .post, as: .tagger, form: FormFields(fields))
  }

  private static let some: Fields = [
    ("q", "group:citizens"), ("sort", "newest"), ("scope", "marked"), ("statement", "1"),
    ("statement", "2"), ("theme", "theme:gruen"), ("measure1", "measure:seepark"),
    ("stance1", "opposes"), ("measure2", "measure:radweg"), ("stance2", "mixed"),
    ("measure3", ""), ("stance3", "unstated"), ("keyword", "Bänke"), ("remove", "theme:mobil"),
    ("deed", "tag"),
  ]

  @Test("and first sees what would become of them", arguments: Language.allCases)
  func foreseen(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let last = try site.city.lastEvent()
    let page = try await preview(site, Self.some).text
    try expect(page, matches: "table-preview.\(language.rawValue).html")
    #expect(try site.city.lastEvent() == last && site.city.archive.vocabulary().keywords.isEmpty)
  }

  @Test("those that are marked: one event, and one undo, which leads back")
  func marked() async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.lastEvent()
    func tags() throws -> [[String]] {
      try [1, 2].map { try site.city.archive.statement($0).tags.map(\.slug).sorted() }
    }
    let before = try tags()
    let done = try await change(site, try await preview(site, Self.some).fields)
    #expect(done.status == .seeOther)
    let address = "/table?q=group:citizens&sort=newest&event=\(last + 1)"
    #expect(done.headers[.location] == address)
    #expect(try tags() == Array(repeating: ["baenke", "gruen", "radweg", "seepark"], count: 2))
    #expect(try site.city.lastEvent() == last + 1)
    let page = try await site.ask(address, as: .tagger).text
    #expect(page.contains(", 2 Aussagen.</p>"))
    let back = "/table?q=group:citizens&amp;sort=newest"
    #expect(page.contains(#"<input type="hidden" name="back" value="\#(back)">"#))
    let undone = try await site.ask(
      "/undo", .post, as: .tagger,
      form: FormFields([
        ("event", String(last + 1)), ("back", "/table?q=group:citizens&sort=newest"),
      ]))
    #expect(
      undone.headers[.location] == "/table?q=group:citizens&sort=newest&event=\(last + 2)")
    #expect(try tags() == before && site.city.faults().isEmpty)
  }

  @Test("all that were found, on whatever page they stand, by one event")
  func found() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", (1...120).map { Answer("Bank \($0)", id: "\($0)") })
    let site = try InventedSite(city)
    let fields: Fields = [
      ("q", "bank"), ("scope", "found"), ("statement", "3"), ("theme", "theme:gruen"),
      ("deed", "tag"),
    ]
    let page = try await preview(site, fields)
    #expect(
      page.text.contains(
        "Das beträfe 120 Aussagen: 120 Zuordnungen mehr, 120 mit neuem Stand."))
    #expect(page.text.contains("Gezeigt: 5 von 120, gleichmäßig über die Nummern verteilt."))
    let done = try await change(site, page.fields)
    #expect(done.headers[.location] == "/table?q=bank&event=3")
    let event = try #require(try city.archive.history(limit: 1).first?.event)
    #expect(event.statements == 120 && event.person == Invented.anna)
    #expect(try city.row("gruen")?.total.statements == 120)
  }

  @Test("and is asked again where others are found meanwhile, and nothing is changed")
  func foundMeanwhile() async throws {
    let site = try InventedSite.spoken()
    let fields: Fields = [
      ("q", "-gruppe:schulen"), ("scope", "found"), ("keyword", "Bänke"), ("deed", "tag"),
    ]
    let shown = try await preview(site, fields)
    try site.city.importFile("b.csv", [Answer("Eine Bank", id: "9")], sha: 2)
    let last = try site.city.lastEvent()
    let refused = try await change(site, shown.fields)
    #expect(
      refused.status == .conflict && refused.text.contains("Es waren 3 Aussagen, jetzt sind es 4."))
    #expect(try site.city.lastEvent() == last)
    let done = try await change(site, hidden(refused.text))
    #expect(done.status == .seeOther)
    #expect(try site.city.archive.history(limit: 1).first?.event.statements == 4)
  }

  @Test("and is asked again where something else would become of the same ones")
  func otherwiseMeanwhile() async throws {
    let site = try InventedSite.spoken()
    let shown = try await preview(site, Self.some)
    try site.city.tag([2], add: ["seepark": .supports])
    let refused = try await change(site, shown.fields)
    #expect(refused.status == .conflict)
    #expect(refused.text.contains("Aussage 2 (seepark bisher zustimmend)"))
  }

  @Test("and what colleagues do elsewhere meanwhile is no reason to ask again")
  func elsewhereMeanwhile() async throws {
    let site = try InventedSite.spoken()
    let shown = try await preview(site, Self.some)
    try site.city.tag([3], add: ["seepark": .supports])
    #expect(try await change(site, shown.fields).status == .seeOther)
  }

  @Test("flags them, and settles the flags")
  func flags() async throws {
    let site = try InventedSite.spoken()
    for (deed, flags) in [("flag", [StatementFlag.unclear]), ("settle", [])] {
      let fields: Fields = [
        ("scope", "marked"), ("statement", "1"), ("statement", "3"), ("flag", "unclear"),
        ("deed", deed),
      ]
      let page = try await preview(site, fields)
      #expect(page.text.contains("Das beträfe 2 Aussagen."))
      #expect(try await change(site, page.fields).status == .seeOther)
      for number in [1, 3] { #expect(try site.city.archive.statement(number).flags == flags) }
    }
  }

  @Test("to several keywords from one field")
  func keywords() async throws {
    let site = try InventedSite.spoken()
    let fields: Fields = [
      ("scope", "marked"), ("statement", "2"), ("keyword", #"Licht; Takt\; abends"#),
      ("deed", "tag"),
    ]
    let page = try await preview(site, fields)
    #expect(page.text.contains("Licht, Takt; abends"))
    #expect(try await change(site, page.fields).status == .seeOther)
    #expect(
      try site.city.archive.vocabulary().keywords.map(\.title) == ["Licht", "Takt; abends"])
  }

  @Test("to what they are already, and is told that there is nothing to do")
  func already() async throws {
    let site = try InventedSite.spoken()
    let page = try await preview(
      site,
      [("scope", "marked"), ("statement", "1"), ("theme", "theme:mobil"), ("deed", "tag")])
    #expect(page.text.contains("Das ist schon so; es gibt nichts zu ändern."))
    #expect(!page.text.contains("/table/change"))
  }

  static let faults: [(fields: Fields, status: HTTPResponse.Status, words: String)] = [
    (
      [("theme", "theme:mobil"), ("deed", "tag")], .unprocessableContent, "keine Aussage ausgewählt"
    ),
    ([("scope", "found"), ("deed", "tag")], .unprocessableContent, "nicht gesagt, was geändert"),
    (
      [("scope", "found"), ("keyword", " ; "), ("deed", "tag")], .unprocessableContent,
      "nicht gesagt, was geändert"
    ),
    ([("scope", "found"), ("deed", "flag")], .unprocessableContent, "nicht gesagt, was geändert"),
    ([("scope", "found"), ("deed", "x")], .unprocessableContent, "fehlt etwas"),
    (
      [("scope", "found"), ("q", "gruppee:nirgends"), ("theme", "theme:mobil"), ("deed", "tag")],
      .unprocessableContent, "gruppee"
    ),
    ([("statement", "99"), ("theme", "theme:mobil"), ("deed", "tag")], .notFound, "99"),
    ([("statement", "1"), ("theme", "theme:x"), ("deed", "tag")], .unprocessableContent, "x"),
    (
      [("statement", "1"), ("state", "no-content"), ("deed", "tag")], .conflict, "Zuordnung"
    ),
  ]

  @Test("and is told what is wrong, and nothing is changed", arguments: faults)
  func fault(fields: Fields, status: HTTPResponse.Status, words: String) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.lastEvent()
    for path in ["/table/preview", "/table/change"] {
      let response = try await site.ask(path, .post, as: .tagger, form: FormFields(fields))
      #expect(response.status == status && response.text.contains(words), "\(response.text)")
    }
    #expect(try site.city.lastEvent() == last)
  }

  @Test("and nothing that people write is markup")
  func nasty() async throws {
    let site = try InventedSite.spoken()
    let fields: Fields = [
      ("q", InventedSite.nasty), ("scope", "marked"), ("statement", "2"),
      ("keyword", InventedSite.nasty), ("deed", "tag"), ("\"><script>", "\"><script>"),
    ]
    let text = try await preview(site, fields).text
    #expect(!text.contains("<script>") && !text.contains("<img"))
    #expect(text.contains("&lt;script&gt;"))
  }
}
