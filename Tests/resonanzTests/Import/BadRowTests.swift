import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Some rows of a file are bad")
struct BadRowTests {
  private static let header = "Nr;Name;Datum;Akteursgruppe;Aussage\n"

  /// Rows 2, 4, 7 and 11 are good.
  private static let rows = [
    "1;Anna;24.10.2016;Politik;Gut ist der See",
    "2;Bernd;24.10.2016;Politik",
    "3;Clara;24.10.2016;Politik;\"Mehr \"\"Grün\"\"; und Bänke\"",
    "4;Dora;24.10.2016;Politik;Zu viel;Text",
    "5;Emil;31.02.2016;Politik;Der Tag fehlt",
    "6;Frieda;24.10.2016;Politik;Gut ist der Markt",
    "7;Georg;24.10.2016;Politik;Ein \0 mittendrin",
    "8;Hanna;24.10.2016;Kobolde;Wer ist das",
    "9;Ida;24.10.2016;Politik;" + String(repeating: "lang ", count: 220_000),
    "10;Jan;24.10.2016;Politik;Gut ist der Bus",
    "11;Karl;24.10.2016;Politik;\"Nie geschlossen",
    "12;Lena;25.10.2016;Politik;Auch gut",
    "13;Max;26.10.2016;Politik;Gut zum Schluss",
  ]

  @Test("and each is rejected with its reason, and the others are in", arguments: Language.allCases)
  func reasons(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("liste.csv", Self.header + Self.rows.joined(separator: "\n") + "\n")
    let outcome = try town.program("import", "liste.csv", "--format", "json")
    #expect(outcome.code == 65)
    let report = try JSON(outcome.output)
    #expect(report["rows"].number == 13)
    #expect(report["rejected"].number == 7)
    #expect(report["added"].number == 6)
    #expect(try town.json("search", "--limit", "50")["count"].number == 6)
    #expect(try town.isSound())
    let rejected = try String(
      contentsOfFile: town.folder.file("liste.rejected.csv"), encoding: .utf8)
    let short = rejected.replacing(String(repeating: "lang ", count: 1000), with: "lang …")
      .replacing("\0", with: "␀")
    try expect(short, matches: "rejected-rows.\(language.rawValue).csv")
    let again = try town.program("import", "liste.csv", "--quiet")
    try expect(again.output, matches: "rejected-rows.\(language.rawValue).txt")
  }

  @Test("below a title, and are told by their own numbers", arguments: Language.allCases)
  func belowTitle(language: Language) throws {
    let town = try Town.founded(language)
    let title = "Umfrage zum See, Jena\n\nStand: 24.10.2016\n"
    try town.write("liste.csv", title + Self.header + Self.rows[0...3].joined(separator: "\n"))
    let outcome = try town.program("import", "liste.csv")
    #expect(outcome.code == 65)
    let rejected = try String(
      contentsOfFile: town.folder.file("liste.rejected.csv"), encoding: .utf8)
    try expect(outcome.output + rejected, matches: "titled.\(language.rawValue).txt")
    #expect(try town.isSound())
  }

  @Test("and what the import leaves out is not in the reject file either")
  func personalData() throws {
    let town = try Town.founded()
    try town.write("umfrage.csv", Town.wide.replacing("2016-11-02", with: "2016-11-31"))
    #expect(try town.program.run(Town.wideImport).code == 65)
    let rejected = try String(
      contentsOfFile: town.folder.file("umfrage.rejected.csv"), encoding: .utf8)
    #expect(rejected.contains("Mehr Nahverkehr am Abend"))
    #expect(!rejected.contains("example.org"))
    #expect(!rejected.contains("E-Mail"))
  }

  @Test("and corrected in part, what is left is in a second reject file of the same name")
  func correctedInPart() throws {
    let town = try Town.founded()
    try town.write("umfrage.csv", Town.wide.replacing("2016-11-02", with: "2016-11-31"))
    try town.program.run(Town.wideImport)
    try town.program.shell("sed -i s/2016-11-31/2016-11-32/ umfrage.rejected.csv")
    #expect(
      try town.program(
        "import", "umfrage.rejected.csv", "--consultation", "umfrage", "--quiet"
      ).code == 65)
    let files = try FileManager.default.contentsOfDirectory(atPath: town.folder.path)
    #expect(
      files.filter { $0.contains("rejected") }.sorted()
        == ["umfrage.rejected-2.csv", "umfrage.rejected.csv"])
  }

  @Test("and corrected in the reject file and imported, they complete the data")
  func corrected() throws {
    let town = try Town.founded()
    let whole = try Town.founded()
    try whole.write("umfrage.csv", Town.wide)
    try whole.program.run(Town.wideImport)
    try town.write("umfrage.csv", Town.wide.replacing("2016-11-02", with: "2016-11-31"))
    try town.program.run(Town.wideImport)
    try town.program.shell("sed -i s/2016-11-31/2016-11-02/ umfrage.rejected.csv")
    let completed = try town.json(
      "import", "umfrage.rejected.csv", "--consultation", "umfrage", "--quiet")
    #expect(completed["rejected"].number == 0)
    #expect(completed["added"].number == 1)
    #expect(completed["respondents"].number == 1)
    #expect(try texts(town) == texts(whole))
    #expect(
      try town.json("report", "measures")["base"] == whole.json("report", "measures")["base"])

    // The corrected source has nothing more to say.
    try town.write("umfrage.csv", Town.wide)
    let again = try JSON(
      town.program.run(Town.wideImport + ["--consultation", "umfrage", "--format", "json"]).output)
    #expect(again["added"].number == 0)
    #expect(again["unchanged"].number == 7)
    #expect(again["import"].isNull)
  }

  private func texts(_ town: Town) throws -> Set<[String?]> {
    let hits = try town.json("search", "--limit", "50")["hits"].items
    return Set(hits.map { [$0["text"].text, $0["group"].text, $0["received"].text] })
  }

  @Test("and headers that stand there twice are told apart")
  func duplicateHeaders() throws {
    let town = try Town.founded()
    try town.write(
      "doppelt.csv", "id;Kommentar;Kommentar\n1;Der erste Satz;Der zweite Satz\n2;Noch einer;\n")
    let outcome = try town.program("import", "doppelt.csv", "--set", "#3=statement")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Kommentar (2)") || outcome.output.contains("Kommentar 2"))
    let hits = try town.json("search", "--limit", "50")["hits"].items
    #expect(Set(hits.map { $0["question"].text }).count == 2, "\(outcome.output)")
    #expect(hits.count == 3)
  }
}
