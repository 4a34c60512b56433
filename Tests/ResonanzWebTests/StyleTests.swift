import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("The look of pages")
struct StyleTests {
  private func sheet() async throws -> String {
    let site = try InventedSite(InventedArchive())
    return try await site.ask(Assets.address("resonanz.css"), as: nil).text
  }

  /// What is hidden on paper, by the last of the sheets.
  private func hidden() async throws -> Set<String> {
    let paper = try #require(try await sheet().split(separator: "@media print{\n").last)
    let rules = paper.matches(of: /(?m)^([^{}]+)\{display:none!important\}/)
    return Set(rules.flatMap { $0.1.split(separator: ",").map(String.init) })
  }

  @Test("on paper, what is worked with is left out, and comes last, so that it wins")
  func paper() async throws {
    let hidden = try await hidden()
    for tool in [
      ".search", "form.fields", ".files", ".links", ".pages", ".tools", "button", "input",
    ] {
      #expect(hidden.contains(tool))
    }
    let sheet = try await sheet()
    let last = try #require(sheet.ranges(of: "@media print{").last)
    #expect(!sheet[last.upperBound...].contains("@media screen"))
    #expect(sheet[last.upperBound...].contains("form.fields"))
  }

  /// The rows of a table and the answers of a round stand in forms.
  @Test(
    "on paper, no form is hidden that holds what people said", arguments: ["form", "form.bulk"])
  func forms(selector: String) async throws {
    #expect(!(try await hidden()).contains(selector))
    #expect(!(try await sheet()).contains(/[},\n]form[,{]/))
    let bulk = try Repository.text("\(TemplateTests.folder)/TablePage.mustache")
    #expect(bulk.contains("class=\"bulk\">"))
    let answers = try Repository.text("\(TemplateTests.folder)/RoundDifference.mustache")
    #expect(answers.contains("<form method=\"post\" action=\"{{path}}\">"))
  }

  @Test("where there is room, the head of a page is one line: no later rule breaks it")
  func head() async throws {
    let sheet = try await sheet()
    let wraps = try #require(sheet.ranges(of: ".own{display:flex;flex-wrap:wrap").first)
    let stays = try #require(sheet.ranges(of: "min-width:0;flex-wrap:nowrap}").first)
    #expect(wraps.upperBound < stays.lowerBound)
  }

  @Test("a heading stays in sight only above a column that does")
  func heads() async throws {
    #expect(
      try await sheet().contains(
        ".list:not(:has(tbody th:first-child)) thead th:first-child{position:static}"))
  }
}
