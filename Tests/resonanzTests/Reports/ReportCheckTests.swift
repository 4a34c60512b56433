import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzTables
import TestSupport
import Testing

@Suite("A council member asks whether a report still holds")
struct ReportCheckTests {
  @Test("and the program makes it again and says so", arguments: Language.allCases)
  func job(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz report measures --sorted --received-until runde-1 -o heute.md",
      "resonanz report themes --as-of @3 -o damals.json",
      "resonanz report themes -o themen.json",
      "grep -c resonanz-stamp heute.md damals.json themen.json",
      "resonanz report check heute.md", "resonanz report check damals.json",
      "resonanz tag 2 --theme mobil && resonanz report check heute.md",
      "resonanz report check damals.json", "resonanz report check themen.json",
      "resonanz report check katalog.yaml", "resonanz report check gibtsnicht.md",
      "resonanz init anders.resonanz && resonanz report check heute.md --archive anders.resonanz",
      #"sed -E 's/:[0-9a-f]{16}:/:0000000000000000:/' themen.json > falsch.json"#,
      "resonanz report check falsch.json --archive seedorf.resonanz",
      #"sed -E 's/stamp:2:[0-9.]+:/stamp:2:9.9.9:/' falsch.json > neuer.json"#,
      "resonanz report check neuer.json --archive seedorf.resonanz")
    try expect(job.text, matches: "report-check.\(language.rawValue).txt")
  }

  @Test("and it says where something was changed in the file", arguments: Language.allCases)
  func changed(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz report measures -o zahlen.md", "resonanz report measure radweg -o blatt.html",
      "resonanz report themes -o themen.json", "resonanz report themes -o themen.csv --stamp",
      "resonanz report coverage --format table -o luecken.txt",
      "for file in *.md *.html *.json *.csv *.txt; do case $file in umfrage*|liste*) ;; *) resonanz report check $file;; esac; done",
      "sed -i 's/Bus im Takt/Bus ohne Takt/' zahlen.md && resonanz report check zahlen.md",
      "sed -i 's/<td class=\"n\">1</<td class=\"n\">7</' blatt.html && resonanz report check blatt.html",
      "sed -i 's/\"statements\": 1,/\"statements\": 9,/' themen.json && resonanz report check themen.json",
      "sed -i 's/gruen;/gruen!;/' themen.csv && resonanz report check themen.csv",
      "sed -i '1s/$/!/' luecken.txt && resonanz report check luecken.txt",
      "resonanz tag 2 --theme mobil && resonanz report check zahlen.md",
      "resonanz report themes -o ohne.csv && resonanz report check ohne.csv",
      "resonanz report themes -o x.md --stamp")
    try expect(job.text, matches: "report-changed.\(language.rawValue).txt")
  }

  @Test("whoever changes the stamp too is found out, since it is made again")
  func forged() throws {
    let town = try Town.surveyed()
    try town.program("report", "measures", "-o", "zahlen.md")
    let path = town.folder.file("zahlen.md")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacing("Bus im Takt", with: "Bus ohne Takt")
    let digests = try [text, changed].map { try WrittenText(bytes: Array($0.utf8)).digest }
    try town.write("falsch.md", changed.replacing(digests[0], with: digests[1]))
    let outcome = try town.program("report", "check", "falsch.md")
    #expect(outcome.code == 65)
    #expect(outcome.output.hasPrefix("falsch.md: in der Datei geändert:\n  Zeile "))
    #expect(outcome.output.contains("Bus ohne Takt"))
  }

  @Test(
    "what is quoted or answered otherwise since, or may not be quoted any more, is said as that",
    arguments: Language.allCases)
  func texts(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz consultation set umfrage --publication quotable",
      "resonanz quote add 1 'Der See' --measure radweg",
      "resonanz answer add 'Er kommt.' --measure radweg --result considered --date 2016-12-06",
      "resonanz report measure radweg --public -o blatt.md && resonanz report check blatt.md",
      "resonanz answer revise 1 'Er kommt nicht.'", "resonanz report check blatt.md",
      "resonanz undo && resonanz report check blatt.md",
      "resonanz quote remove 1", "resonanz report check blatt.md",
      "resonanz undo && resonanz flag personal-data 1", "resonanz report check blatt.md",
      "sed -i 's/Er kommt/Er käme/' blatt.md && resonanz report check blatt.md")
    try expect(job.text, matches: "report-check-texts.\(language.rawValue).txt")
  }

  @Test("answers that came since are told, and what was erased is not taken for a change")
  func answersAndErasures() throws {
    let town = try Town.surveyed()
    try town.program("quote", "add", "1", "Der See", "--theme", "mobil")
    try town.program("tag", "1", "--theme", "mobil")
    try town.program("report", "theme", "mobil", "-o", "thema.html")
    try town.program("report", "answers", "-o", "abwaegung.md")
    try town.program(
      "answer", "add", "Er kommt.", "--measure", "radweg", "--result", "considered", "--date",
      "2016-12-06")
    #expect(
      try town.program("report", "check", "abwaegung.md").output
        == "abwaegung.md: überholt: seither 1 Abwägung anders\n")
    #expect(try town.program("report", "check", "thema.html").output == "thema.html: unverändert\n")
    try town.program("erase", "--statement", "1", "--yes", "--keep-copies")
    let outcome = try town.program("report", "check", "thema.html")
    #expect(outcome.output.hasPrefix("thema.html: überholt: seither "))
    #expect(!outcome.output.contains("geändert"))
  }
}

@Suite("A report for an office program or on paper still holds, or was changed")
struct OfficeReportCheckTests {
  static let formats: [String] = ["xlsx"] + (PandocRenderer.isAvailable ? ["docx", "pptx"] : [])

  @Test("and it says in which cell, paragraph or slide", arguments: formats)
  func changed(format: String) throws {
    let town = try Town.surveyed()
    let path = town.folder.file("bericht.\(format)")
    #expect(try town.program("report", "measures", "-o", path).code == 0)
    #expect(try town.program("report", "check", path).output == "\(path): unverändert\n")
    let parts = PackageParts(path: path)
    for name in ["xl/sharedStrings.xml", "word/document.xml"]
      + (1...4).map({ "ppt/slides/slide\($0).xml" })
    {
      try parts.change(name) { $0.replacing("Seepark", with: "Parkplatz") }
    }
    let outcome = try town.program("report", "check", path)
    #expect(outcome.code == 65)
    let place =
      switch format {
      case "xlsx": "  Blatt „Maßnahme“, Zelle A8: „Parkplatz“ statt „Seepark“"
      case "docx": "  Unter „"
      default: "  Folie "
      }
    #expect(
      outcome.output.hasPrefix("\(path): in der Datei geändert:\n\(place)"), "\(outcome.output)")
    #expect(outcome.output.contains("Parkplatz“ statt „"), "\(outcome.output)")
  }

  @Test(
    "on paper, by a note that every program for PDF can read",
    .enabled(if: PrintedReport.canBeMade))
  func printed() throws {
    let town = try Town.surveyed()
    #expect(try town.program("report", "measures", "-o", "a.pdf").code == 0)
    #expect(try town.program("report", "check", "a.pdf").output == "a.pdf: unverändert\n")
    let bytes = try #require(FileManager.default.contents(atPath: town.folder.file("a.pdf")))
    var changed = Array(bytes)
    changed[2000] ^= 1
    _ = try town.folder.write("b.pdf", changed)
    let outcome = try town.program("report", "check", "b.pdf")
    #expect(outcome.code == 65)
    #expect(outcome.output == "b.pdf: in der Datei geändert\n")
    try town.program("tag", "2", "--theme", "mobil")
    #expect(
      try town.program("report", "check", "a.pdf").output
        == "a.pdf: überholt: seither 1 Zuordnung anders\n")
  }
}

/// Whether a report can be printed here.
enum PrintedReport {
  static var canBeMade: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].contains {
      name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }
}
