import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program takes a report as a file")
struct APIReportTests {
  @Test(
    "in any format, and it is of the type that the description says",
    arguments: ReportFile.formats.filter { $0.missingProgram(in: .german) == nil })
  func formats(format: OutputFormat) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/api/reports/measures?format=\(format.name)", as: .viewer)
    #expect(response.status == .ok)
    let type = try #require(response.headers[.contentType])
    #expect(type == format.mediaType)
    let operation = try #require(Operations.all.first { $0.name == "report-measures" })
    #expect((operation.types + operation.files).contains(String(type.prefix { $0 != ";" })))
    let name = try #require(response.headers[.contentDisposition])
    #expect(name.contains("measures.\(format.ending)"))
    // The same as the page hands out; others have in them when they were made.
    let page = try await site.ask("/reports/measures/file?format=\(format.name)", as: .viewer)
    #expect(
      format.isText ? page.text == response.text : page.text.prefix(4) == response.text.prefix(4))
  }

  @Test("for Excel, and as slides, where it has some")
  func options() async throws {
    let site = try InventedSite.spoken()
    let plain = try await site.ask("/api/reports/measures?format=csv").text
    let excel = try await site.ask("/api/reports/measures?format=csv&excel=true").text
    #expect(plain != excel && excel.hasPrefix("\u{FEFF}"))
    let sheet = "/api/reports/measure?target=measure:radweg&format=html"
    let (page, deck) = (
      try await site.ask(sheet).text, try await site.ask(sheet + "&deck=true").text
    )
    #expect(page != deck && deck.contains("radweg"))
    let missing = try await site.ask("/api/reports/measures?format=html&deck=true")
    #expect(missing.refusal.first == "„deck“ ist in der Adresse nicht vorgesehen.")
    let unknown = try await site.ask("/api/reports/measures?format=odt")
    #expect(unknown.status == .unprocessableContent)
    #expect(unknown.refusal.first == "„format“ kann in der Adresse nicht so lauten.")
  }
}
