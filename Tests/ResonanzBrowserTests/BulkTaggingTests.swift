import Foundation
import ResonanzModel
import ResonanzTables
import TestSupport
import Testing

@Suite("Somebody tags many at once", .enabled(if: ServedArchive.canBeVisited), .serialized)
struct BulkTaggingTests {
  /// Sixty answers, of which twelve ask for paths.
  private static func survey(_ program: Program) throws {
    let rows = (1...60).map { number in
      "\(number);Bürger;\(number.isMultiple(of: 5) ? "Ein Radweg, Nummer \(number)" : "Etwas anderes, Nummer \(number)")"
    }
    let text = "id;Gruppe;Was fehlt Ihnen?\n" + rows.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: program.folder.file("umfrage.csv")))
    let outcome = try program("import", "umfrage.csv", "--consultation", "Umfrage 2016", "--quiet")
    try #require(outcome.code == 0, "\(outcome.error)")
  }

  @Test(
    "who searches, goes over to the table, marks by keyboard, looks, does it, and takes it back")
  func bulk() throws {
    let served = try ServedArchive(prepare: Self.survey)
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/search?q=radweg&sort=number")
    try browser.click(".views a:not([aria-current])")
    #expect(try browser.address == "/table?q=radweg&sort=number")
    #expect(try browser.count("tbody input[name=statement]") == 12)
    // The first by x, then with shift all up to the third.
    try browser.run("document.querySelector('input[name=statement]').focus()")
    try browser.press("x", .down, .down)
    try browser.run(
      "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'X', shiftKey: true, bubbles: true}))"
    )
    #expect(try browser.text("summary output") == "3")
    try browser.picture("table-marked")
    try browser.click("details.work summary")
    try browser.click("input[name=theme]")
    try browser.picture("table-work")
    try browser.click("button[value=tag]")
    try browser.wait("h1") { $0 == "Vorschau: noch ist nichts geändert" }
    #expect(try browser.text(".lead").hasPrefix("Das beträfe 3 Aussagen: 3 Zuordnungen mehr"))
    try browser.picture("table-preview")
    try browser.click("form.confirm button")
    try browser.wait(".done p") { $0.hasSuffix(", 3 Aussagen.") }
    #expect(try browser.address.hasPrefix("/table?q=radweg&sort=number&event="))
    try browser.picture("table-done")
    try browser.click(".done button")
    try browser.wait(".done p") { $0.hasPrefix("Getan: Zurück") }
    try browser.open(served.base + "/search?q=ohne-zuordnung")
    #expect(try browser.text("#count").hasPrefix("60 Aussagen"))
    #expect(try browser.complaints == [])
    try browser.end()
  }

  @Test("and takes along what came of it, as a workbook that opens")
  func report() throws {
    let served = try ServedArchive(prepare: Self.survey)
    defer { served.end() }
    let browser = try served.visit()
    let folder = TemporaryFolder()
    try browser.setDownloads(to: folder)
    try browser.open(served.base + "/reports")
    try browser.click("a[href='/reports/measures']")
    try browser.picture("report-measures")
    try browser.click("details.files summary")
    try browser.click("a[href*='format=xlsx']")
    let file = folder.file("measures.xlsx")
    try browser.wait("the file") { FileManager.default.fileExists(atPath: file) }
    var reader = try TableReader(path: file)
    var cells: [String] = []
    while let record = try reader.next() {
      if case .row(let row) = record { cells += (0..<row.count).map { row[$0] } }
    }
    #expect(cells.contains { $0.contains("Jena digital mobil") }, "\(cells.prefix(40))")
    #expect(try browser.complaints == [])
    try browser.end()
  }
}
