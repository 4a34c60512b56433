import Foundation
import TestSupport
import Testing

@Suite("A report goes into a file")
struct OutputFileTests {
  let town: Town

  init() throws {
    town = try Town.surveyed()
  }

  @Test("An archive is never overwritten, not even when asked to", arguments: [[], ["--force"]])
  func archive(_ force: [String]) throws {
    let before = FileManager.default.contents(atPath: town.folder.file("seedorf.resonanz"))
    let outcome = try town.program.run(["report", "themes", "-o", "seedorf.resonanz"] + force)
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "seedorf.resonanz: Das ist ein Archiv oder eine andere Datenbank; überschrieben wird sie nie.\n"
    )
    #expect(
      FileManager.default.contents(atPath: town.folder.file("seedorf.resonanz")) == before)
  }

  @Test("A file that is there stays, unless it is to be overwritten")
  func existing() throws {
    try town.write("bericht.md", "wichtig")
    let refused = try town.program("report", "themes", "-o", "bericht.md")
    #expect(refused.code == 1)
    #expect(
      try String(contentsOfFile: town.folder.file("bericht.md"), encoding: .utf8) == "wichtig")
    let forced = try town.program("report", "themes", "-o", "bericht.md", "--force")
    #expect(forced.code == 0)
    let text = try String(contentsOfFile: town.folder.file("bericht.md"), encoding: .utf8)
    #expect(text.hasPrefix("# Seedorf 2030"))
  }

  @Test(
    "The name of the file says its format, and Excel's is CSV",
    arguments: [
      (["-o", "x.csv"], "slug;"), (["-o", "x.json"], "{\n  \"report\""), (["-o", "x.md"], "# "),
      (["--excel", "-o", "x.txt"], "\u{FEFF}slug;"),
    ])
  func formats(arguments: [String], beginning: String) throws {
    let outcome = try town.program.run(["report", "measures"] + arguments)
    #expect(outcome.code == 0)
    let bytes = FileManager.default.contents(atPath: town.folder.file(arguments.last ?? ""))
    #expect(bytes?.starts(with: Array(beginning.utf8)) == true)
  }

  @Test("A workbook that is damaged is not taken for text")
  func workbook() throws {
    let path = town.folder.file("mappe.xlsx")
    try Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]).write(to: URL(fileURLWithPath: path))
    let outcome = try town.program("import", "mappe.xlsx")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "Import: mappe.xlsx: Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu.\n"
    )
  }
}
