import ResonanzModel
import ResonanzReporting
import Testing

@Suite("A report as a page of HTML")
struct HTMLPageTests {
  @Test("is exactly the file beside the test", arguments: Language.allCases)
  func whole(language: Language) throws {
    for (name, report) in [
      ("measures", InventedProcess.feedback as any Report), ("coverage", InventedProcess.coverage),
    ] {
      let page = rendered(report, as: .html, in: language)
      try expect(page, matches: "\(name).\(language.rawValue).html")
    }
  }

  @Test(
    "with every kind of block and chart, one after the other or as a deck",
    arguments: Language.allCases, [HTMLRenderer.Layout.page, .deck])
  func everything(language: Language, layout: HTMLRenderer.Layout) throws {
    let page = HTMLRenderer(language: language, layout: layout).text(
      of: InventedDocument.everything())
    let name = layout == .deck ? "deck" : "everything"
    try expect(page, matches: "\(name).\(language.rawValue).html")
  }

  @Test("or a part of one, without commands where its figures lead to the same")
  func commands() {
    let table = DocumentTable(
      headings: ["Befehl", "Nennungen"],
      rows: [.entry(mark: "", [.init("resonanz search rad"), .init("3")])], listsCommands: true)
    let document = Document(
      title: "Radweg",
      blocks: [
        .heading("Wer sprach"), .paragraph("Alle."), .heading("Dahinter"),
        .paragraph("So findet man sie:"), .table(table), .paragraph("Ende."),
      ])
    let renderer = HTMLRenderer(language: .german)
    for text in ["Alle.", "Dahinter", "So findet", "resonanz search", "Ende."] {
      #expect(renderer.part(of: document).contains(text))
      let isLeft = ["Alle.", "Ende."].contains(text)
      #expect(renderer.part(of: document) { _ in "/search" }.contains(text) == isLeft)
    }
  }

  private let pages = [HTMLRenderer.Layout.page, .deck].map {
    HTMLRenderer(language: .german, layout: $0).text(of: InventedDocument.everything())
  }

  @Test("loads nothing and runs nothing")
  func nothingLoaded() {
    for page in pages {
      #expect(
        page.contains(
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        ))
      for source in [
        "<script", "<link", "<img", "<iframe", " src=", "@import", "http:", "https:",
      ] {
        #expect(!HTMLTags(page).tags.contains { $0.contains(source) }, "\(source)")
      }
      #expect(!HTMLTags(page).tags.contains { $0.contains(#/ on\w+=/#) })
      let style = page.firstMatch(of: /<style>((?:.|\n)*?)<\/style>/).map { String($0.1) } ?? ""
      #expect(!style.isEmpty && !style.contains("url(") && !style.contains("@import"))
      for link in page.matches(of: /(?:href|fill)="([^"]*)"/).map({ String($0.1) }) {
        #expect(link.hasPrefix("#") || link.hasPrefix("url(#"), "\(link)")
      }
    }
  }

  @Test(
    "every tag is closed in its turn, every name is one of a kind, and every link leads somewhere")
  func wellFormed() {
    for page in pages {
      let tags = HTMLTags(page)
      #expect(tags.unclosed == [])
      let ids = page.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      let targets = page.matches(of: /(?:href="#|url\(#|labelledby=")([^")]*)/)
        .flatMap { $0.1.split(separator: " ").map(String.init) }
      #expect(!targets.isEmpty)
      for target in targets { #expect(ids.contains(target), "\(target)") }
    }
  }

  @Test("has one title, and no level of headings is skipped")
  func headings() {
    for page in pages {
      let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
      #expect(levels.filter { $0 == 1 }.count == 1)
      #expect(levels.first == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test("names the scope of every heading of a table, and what the table is about")
  func tables() {
    let page = pages[0]
    #expect(!page.matches(of: /<th(?! scope="(?:col|row|rowgroup)")[ >]/).contains { _ in true })
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption/).count)
    #expect(
      page.contains(
        "<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"5\">Seedorf.Mobil</th></tr>"
      ))
    #expect(page.contains("<td class=\"n\">1.204</td>"))
    #expect(page.contains("<td>kommt</td>"))
    #expect(page.contains("<td class=\"n zero\">0</td>"))
  }

  @Test("has a table of contents where it is long, and none where it is short")
  func contents() {
    #expect(pages[0].contains("<li><a href=\"#s11\">Radweg am See 1</a></li>"))
    let short = Document(title: "Kurz", blocks: [.heading("Eins"), .paragraph("Zwei")])
    #expect(!HTMLRenderer(language: .german).text(of: short).contains("<nav"))
  }
}

/// The tags of a page, as they follow each other.
struct HTMLTags {
  /// With their attributes.
  let tags: [String]

  init(_ page: String) {
    tags = page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().compactMap { part in
      String(part.prefix { $0 != UInt8(ascii: ">") }).map { "<\($0)>" }
    }
  }

  private static let empty: Set = ["meta", "br", "wbr", "path", "rect", "line", "!DOCTYPE"]

  /// What was opened and not closed in its turn.
  var unclosed: [String] {
    var open: [String] = []
    for tag in tags {
      let isClosing = tag.hasPrefix("</")
      let name = String(tag.drop { "</".contains($0) }.prefix { !" />".contains($0) })
      if Self.empty.contains(name) { continue }
      if !isClosing {
        open.append(name)
      } else if open.last == name {
        open.removeLast()
      } else {
        return open + ["/" + name]
      }
    }
    return open
  }
}
