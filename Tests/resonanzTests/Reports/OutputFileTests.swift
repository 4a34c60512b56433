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
      (["-o", "x.html"], "<!DOCTYPE html>\n<html lang=\"de\">"),
      (["-o", "x.HTM"], "<!DOCTYPE html>"),
      (["--deck", "-o", "x.html"], "<!DOCTYPE html>"),
    ])
  func formats(arguments: [String], beginning: String) throws {
    let outcome = try town.program.run(["report", "measures"] + arguments)
    #expect(outcome.code == 0)
    let bytes = FileManager.default.contents(atPath: town.folder.file(arguments.last ?? ""))
    #expect(bytes?.starts(with: Array(beginning.utf8)) == true)
  }

  @Test("A deck is a page of HTML with a sheet for each part, and nothing else")
  func deck() throws {
    let page = try town.program("report", "measures", "--deck").output
    #expect(page.contains("<main class=\"deck\">"))
    #expect(!(try town.program("report", "measures", "--format", "html").output).contains("deck"))
    let refused = try town.program("report", "measures", "--deck", "-o", "x.csv")
    #expect(refused.code == 64)
    #expect(refused.error.contains("--deck gibt es als html, pdf und pptx, nicht als csv."))
  }

  @Test("A PDF needs a file, and a browser that prints")
  func missingBrowser() throws {
    let onScreen = try town.program("report", "measures", "--format", "pdf")
    #expect(onScreen.code == 64)
    #expect(onScreen.error.contains("pdf gehört in eine Datei: -o bericht.pdf."))
    var program = town.program
    program.environment["PATH"] = town.folder.path
    let outcome = try program("report", "measures", "-o", "x.pdf")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "Für PDF braucht es Chromium oder Google Chrome, und keines ist installiert. Auf Debian und Ubuntu: apt install chromium. Oder nehmen Sie die Form html und drucken Sie die Seite aus einem Browser.\n"
    )
    #expect(!FileManager.default.fileExists(atPath: town.folder.file("x.pdf")))
  }

  @Test("A browser that prints nothing leaves the file as it was")
  func brokenBrowser() throws {
    try town.write("chromium", "#!/bin/sh\nexit 1\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: town.folder.file("chromium"))
    try town.write("x.pdf", "wichtig")
    var program = town.program
    program.environment["PATH"] = town.folder.path + ":/usr/bin:/bin"
    let outcome = try program("report", "measures", "-o", "x.pdf", "--force")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "\(town.folder.path)/chromium: Daraus ist kein PDF geworden. Nehmen Sie die Form html und drucken Sie die Seite aus einem Browser.\n"
    )
    #expect(try String(contentsOfFile: town.folder.file("x.pdf"), encoding: .utf8) == "wichtig")
  }

  private static let hasBrowser = ["chromium", "chromium-browser", "google-chrome"].contains {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }

  @Test("A PDF is what Chromium prints of the page", .enabled(if: hasBrowser))
  func pdf() throws {
    let outcome = try town.program("report", "measures", "-o", "x.pdf")
    #expect(outcome.code == 0, "\(outcome.error)")
    let bytes = FileManager.default.contents(atPath: town.folder.file("x.pdf")) ?? Data()
    #expect(bytes.starts(with: Array("%PDF".utf8)))
    #expect(bytes.count > 5_000)
  }

  @Test("A workbook goes into a file or a pipe, and its file is known as one that may hold texts")
  func workbookReport() throws {
    let outcome = try town.program("report", "measures", "-o", "bericht.xlsx")
    #expect(outcome.code == 0 && outcome.output == "" && outcome.error == "")
    let piped = try town.program.shell("resonanz report measures --format xlsx > pipe.xlsx")
    #expect(piped.code == 0 && piped.error == "")
    for name in ["bericht.xlsx", "pipe.xlsx"] {
      let bytes = FileManager.default.contents(atPath: town.folder.file(name))
      #expect(bytes?.starts(with: [0x50, 0x4B, 0x03, 0x04]) == true, "\(name)")
    }
    try town.program("progress", "-o", "stand.xlsx")
    let copies = try String(
      contentsOfFile: town.folder.file("seedorf.resonanz-copies"), encoding: .utf8)
    #expect(copies.contains("stand.xlsx"))
  }

  @Test("Without pandoc it says what to install, and writes nothing")
  func noPandoc() throws {
    var program = town.program
    program.environment["PATH"] = town.folder.path
    let outcome = try program("report", "measures", "-o", "bericht.docx")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "Bericht als docx oder pptx: Dafür braucht es das Programm pandoc, und es ist nicht installiert. Auf Debian und Ubuntu: apt-get install pandoc. Oder nehmen Sie xlsx oder markdown.\n"
    )
    #expect(!FileManager.default.fileExists(atPath: town.folder.file("bericht.docx")))
  }

  @Test("A template is for what has a look of its own")
  func template() throws {
    let outcome = try town.program("report", "measures", "--template", "stadt.docx")
    #expect(outcome.code == 64)
    #expect(outcome.error.contains("--template gehört zu docx oder pptx."))
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
