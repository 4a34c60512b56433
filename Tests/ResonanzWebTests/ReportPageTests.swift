import Foundation
import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks at a report in the browser")
struct ReportPageTests {
  @Test("on a measure, or on a theme", arguments: ["measures/radweg", "themes/mobil"])
  func page(path: String) async throws {
    let site = try InventedSite.spoken()
    let name = path.replacing("/", with: "-")
    try expect(try await site.ask("/\(path)").pageWithoutFiles, matches: "\(name).html")
  }

  @Test("and every figure that leads somewhere leads to as many statements")
  func figures() async throws {
    let site = try InventedSite.spoken(language: .english)
    let page = try await site.ask("/themes/mobil").text
    let links = page.matches(of: #/<td[^>]*><a href="(/search[^"]*)">(\d+)</a></td>/#)
    #expect(links.count >= 3)
    for link in links {
      let found = try await site.ask(String(link.1).replacing("&amp;", with: "&")).text
      #expect(found.contains("<h2 id=\"count\">\(link.2) "), "\(link.1)")
    }
  }

  @Test("on which names lead to what is reported on them, and no command is shown")
  func names() async throws {
    let site = try InventedSite.spoken()
    let theme = try await site.ask("/themes/mobil").text
    #expect(theme.contains(#"<a href="/measures/radweg">Radweg am See</a></th>"#))
    #expect(try await site.ask("/measures/radweg").text.contains(#"<a href="/themes/mobil">"#))
    for path in ["/reports/measures", "/reports/themes", "/themes/mobil", "/measures/radweg"] {
      let text = try await site.ask(path).text
      #expect(!text.contains("resonanz search"))
      #expect(text.contains(#"</th><td"#) && text.contains(#"<th scope="row">"#))
    }
    let measures = try await site.ask("/reports/measures").text
    #expect(measures.contains(#"<a href="/measures/radweg">"#))
    #expect(try await site.ask("/reports/themes").text.contains(#"<a href="/themes/mobil">"#))
  }

  @Test(
    "that is not there",
    arguments: ["measures/mobil", "themes/radweg", "measures/x%2F..", "themes/"])
  func unknown(path: String) async throws {
    let site = try InventedSite.spoken()
    #expect(try await site.ask("/\(path)").status == .notFound)
  }

  @Test("of a catalogue whose titles are markup")
  func nasty() async throws {
    var catalogue = Invented.catalogue
    catalogue.themes[0].title = InventedSite.nasty
    catalogue.measures[0].title = InventedSite.nasty
    catalogue.process.title = InventedSite.nasty
    let city = try InventedArchive(catalogue: catalogue)
    try city.importFile("a.csv", [Answer("Mehr Radwege", tags: ["radweg": .supports])])
    let site = try InventedSite(city)
    for path in ["/", "/themes/mobil", "/measures/radweg", "/search", "/statements/1"] {
      let text = try await site.ask(path).text
      #expect(!text.contains("<script>") && !text.contains("<img"))
      #expect(text.contains("&lt;script&gt;"))
    }
  }
}

@Suite("Somebody takes a report along")
struct ReportDownloadTests {
  /// How the file begins.
  static let formats: [(format: String, type: String, beginning: String)] = [
    ("csv", "text/csv; charset=utf-8", "kind;slug;"),
    ("json", "application/json; charset=utf-8", "{"),
    ("markdown", "text/markdown; charset=utf-8", "# "),
    ("html", "text/html; charset=utf-8", "<!DOCTYPE html>"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
  ]

  @Test("as a file that says what it is", arguments: formats)
  func file(format: String, type: String, beginning: String) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/reports/measure/file?target=measure:radweg&format=\(format)")
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == type)
    #expect(
      response.headers[.contentDisposition]
        == "attachment; filename=\"radweg.\(format == "markdown" ? "md" : format)\"")
    #expect(response.text.hasPrefix(beginning), "\(response.text.prefix(60))")
  }

  @Test("in a form that there is not", arguments: ["", "&format=", "&format=exe", "&format=../x"])
  func unknown(query: String) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask("/reports/measure/file?target=measure:radweg\(query)")
    #expect(response.status == .notFound)
    #expect(response.text.contains("Diese Form eines Berichts gibt es nicht."))
  }

  @Test("and it is the one that the command line checks")
  func stamp() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/reports/theme/file?target=theme:mobil&format=markdown").text
    let stamp = try #require(ReportStamp(in: text))
    #expect(stamp.question == ["theme", "mobil"])
    #expect(stamp.event == (try site.city.lastEvent()))
  }
}
