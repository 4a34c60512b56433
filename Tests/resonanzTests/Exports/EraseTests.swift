import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody asks the town to erase what they said")
struct EraseTests {
  @Test(
    "and staff see first what goes, and afterwards that it is gone", arguments: Language.allCases)
  func job(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz note add --statement 5 'Frau Muster rief an'",
      "resonanz export -o alle.csv",
      "resonanz export --format jsonl -o ohne.jsonl --group politicians",
      "resonanz export --tagging-sheet -o blatt.xlsx",
      "mkdir alt && resonanz backup alt/sicherung.resonanz",
      "resonanz erase --statement 5 --dry-run",
      "resonanz erase --statement 5",
      "resonanz erase --statement 5 --yes",
      "ls && ls alt",
      "resonanz show 5",
      "resonanz search kino",
      "resonanz tag 5 --theme mobil",
      "resonanz note change 1 'Neu'",
      "resonanz erase --statement 5 --yes",
      "resonanz report themes --as-of @3 | grep -E 'Seither|since'",
      Town.wideLine + " --format json | grep -iE 'added|erased|skipped'", Town.wideLine,
      "resonanz verify",
      "resonanz verify --archive alt/sicherung.resonanz",
      "resonanz show 5 --archive alt/sicherung.resonanz | head -n 3",
      "resonanz history --limit 2")
    try expect(job.text, matches: "erase.\(language.rawValue).txt")
  }

  @Test("and are told of what was handed to a browser that they must see to it themselves")
  func handedOut() throws {
    let town = try Town.surveyed()
    try CopyRegistry(archive: town.folder.file("seedorf.resonanz"))
      .addHandedOut(.report, "bericht.html", event: nil)
    let outcome = try town.program("erase", "--statement", "5", "--yes")
    let lines = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      lines.contains(
        "browser:bericht.html (Bericht): an einen Browser gegeben; kann davon etwas enthalten, und wer sie hat, muss sie selbst löschen"
      ), "\(outcome.output)\(outcome.error)")
  }

  @Test("of which all is one respondent's, and one file was changed since, another moved")
  func respondent() throws {
    let town = try Town.surveyed()
    var job = Transcript(in: town)
    try job.type(
      "resonanz export -o a.csv && echo mehr >> a.csv",
      "resonanz export -o b.csv && mv b.csv c.csv",
      "resonanz export -o d.csv", "mkdir alt && resonanz backup alt/e.resonanz",
      "resonanz erase --respondent 4 --consultation umfrage --dry-run --format json",
      "resonanz erase --respondent 4 --consultation umfrage --yes --keep-copies",
      "ls && ls alt", "resonanz show 6 --archive alt/e.resonanz | head -n 3",
      "resonanz erase --finish --dry-run", "resonanz erase --finish --dry-run --format json",
      "resonanz show 6 --archive alt/e.resonanz | head -n 3",
      "resonanz erase --finish", "resonanz show 6 --archive alt/e.resonanz | head -n 3",
      "resonanz erase --finish --dry-run",
      "resonanz erase --respondent 4 --consultation umfrage",
      "resonanz erase --respondent 99 --consultation umfrage",
      "resonanz erase --respondent 4", "resonanz erase", "resonanz erase --statement 999")
    try expect(job.text, matches: "erase-respondent.de.txt")
  }

  @Test("and an import is undone with a question only where work by hand goes with it")
  func importUndone() throws {
    let town = try Town.surveyed()
    var job = Transcript(in: town)
    try job.type(
      "resonanz imports undo 2 --dry-run", "resonanz imports undo 2", "resonanz imports redo 2",
      "resonanz tag 8 --theme mobil", "resonanz imports undo 2 --dry-run",
      "resonanz imports undo 2",
      "resonanz imports list", "resonanz imports undo 2 --yes --by Kim", "resonanz imports redo 2",
      "mkdir wien graz && sed s/See/Teich/ umfrage.csv > wien/comments.csv && sed s/See/Fluss/ umfrage.csv > graz/comments.csv",
      "for stadt in wien graz; do resonanz import $stadt/comments.csv --group citizens --set '#5=statement' --quiet; done",
      "resonanz consultation list")
    try expect(job.text, matches: "import-undone.de.txt")
  }

  @Test(
    "and what was written to files goes where it may be in them; what somebody else put there stays"
  )
  func files() throws {
    let town = try Town.surveyed()
    var job = Transcript(in: town)
    try job.type(
      "mkdir alt && resonanz backup alt/e.resonanz && echo Haushalt > alt/e.resonanz",
      "resonanz export history -o verlauf.jsonl",
      "resonanz progress -o stand.json --waiting 20", "resonanz progress -o stand.txt --waiting 20",
      "resonanz progress -o anfang.md --waiting 1", "resonanz progress -o zahlen.csv",
      "resonanz erase --statement 7 --yes", "ls", "cat alt/e.resonanz",
      "resonanz erase --statement 6 --yes",
      "resonanz erase --respondent 4 --consultation umfrage --yes",
      "resonanz erase --respondent 4 --consultation umfrage --yes", "resonanz verify",
      "resonanz quote add 7 --from 0 --length 5 --theme mobil")
    try expect(job.text, matches: "erase-files.de.txt")
  }

  @Test("and office files go only where they say it, of sheets, exports and reports alike")
  func officeFiles() throws {
    let town = try Town.surveyed()
    var job = Transcript(in: town)
    try job.type(
      "resonanz quote add 6 'alte Kino' --theme gruen",
      "resonanz export --tagging-sheet --where kino -o kino.xlsx",
      "resonanz export --tagging-sheet --where uferstraße -o ufer.xlsx",
      "resonanz export -o alle.xlsx", "resonanz export quotes -o zitate.xlsx",
      "resonanz export --answers-sheet measure -o massnahmen.xlsx",
      "resonanz export --answers-sheet statement -o aussagen.xlsx",
      "resonanz report theme gruen -o gruen.xlsx", "resonanz report process -o alles.xlsx",
      "resonanz report theme mobil -o mobil.xlsx",
      "resonanz erase --statement 6 --dry-run --format json | grep -A3 kind",
      "resonanz erase --statement 6 --yes", "ls *.xlsx")
    try expect(job.text, matches: "erase-office.de.txt")
  }

  @Test(
    "and a PDF, which can't be searched, goes only where it shows passages and some were picked",
    .enabled(if: PrintedReport.canBeMade, "no browser is installed"))
  func printed() throws {
    let town = try Town.surveyed()
    var job = Transcript(in: town)
    try job.type(
      "resonanz quote add 6 'alte Kino' --theme gruen", "resonanz report theme gruen -o gruen.pdf",
      "resonanz erase --statement 7 --yes | grep -A3 -E 'Dateien|PDF'", "ls *.pdf",
      "resonanz erase --statement 6 --yes | grep -A3 -E 'Dateien|PDF'", "ls *.pdf")
    try expect(job.text, matches: "erase-printed.de.txt")
  }

  @Test("and a dry run clears nothing of what is still to be cleared, and says so")
  func owed() throws {
    let town = try Town.surveyed()
    #expect(try town.program("erase", "--statement", "6", "--yes").code == 0)
    try town.change("UPDATE erasure SET owes = 'rewrite'")
    for _ in 1...2 {
      let outcome = try town.program("erase", "--finish", "--dry-run")
      #expect(
        outcome.output + outcome.error
          == "Im Archiv ist von einer Löschung noch etwas aufzuräumen.\nProbelauf: nichts geändert.\n"
      )
    }
    #expect(try town.program("erase", "--finish").code == 0)
    #expect(
      try town.program("erase", "--finish", "--dry-run").output.hasPrefix(
        "Im Archiv ist von keiner Löschung etwas aufzuräumen."))
  }

  @Test("and a quote of it can't be changed any more, which is said as it is")
  func quoted() throws {
    let town = try Town.surveyed()
    #expect(
      try town.program("quote", "add", "6", "alte Kino", "--theme", "gruen").code == 0)
    #expect(try town.program("erase", "--statement", "6", "--yes").code == 0)
    let outcome = try town.program("quote", "change", "1", "--leave-out", "alte")
    #expect(outcome.code == 1)
    #expect(outcome.error.hasPrefix("Die Aussage 6 ist gelöscht."))
  }

  @Test("whose row was rejected: that file goes, one with other people's rows stays")
  func rejects() throws {
    let town = try Town.surveyed()
    try town.write(
      "mehr.csv",
      """
      Nr;Akteursgruppe;Datum;Maßnahme;Tendenz;Aussage
      8;Politik;24.10.2016;bus;;Der Radweg ist überfällig
      9;Politik;31.02.2016;bus;;Der Radweg ist überfällig
      10;Politik;24.10.2016;bus;;Noch eine
      11;Politik;24.10.2016;bus;;Und noch eine

      """)
    _ = try town.program("import", "mehr.csv", "--consultation", "liste", "--quiet")
    let rejected = try files(town).filter { $0.contains("rejected") }
    try #require(rejected == ["liste.rejected.csv", "mehr.rejected.csv"])
    let found = try town.json("search", "überfällig")["hits"].items
    let number = try #require(found.last?["statement"].number)
    #expect(try town.program("erase", "--statement", "\(number)", "--yes").code == 0)
    #expect(try files(town).filter { $0.contains("rejected") } == ["liste.rejected.csv"])
  }

  private func files(_ town: Town) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: town.folder.path).sorted()
  }
}

@Suite("The power fails at some moment of an erasure")
struct EraseKillTests {
  static let kills = 8

  @Test(
    "and either nothing has happened, or the next command that writes finishes it",
    arguments: 1...3)
  func anyMoment(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let secret = "Quittengelee überquert nächtens Straßenbahnübergänge"
    let town = try town(saying: secret, seed)
    let control = try self.town(saying: "Nichts davon", seed)
    let scan = try ByteScan(for: [secret], besides: [control.folder.file("seedorf.resonanz")])
    let number = try #require(
      try town.json("search", "quittengelee")["hits"].items.first?["statement"].number)
    let start = ContinuousClock.now
    try #require(try town.copy().program("erase", "--statement", "\(number)", "--yes").code == 0)
    let whole = ContinuousClock.now - start
    for kill in 0..<Self.kills {
      let copy = try town.copy()
      let share = (Double(kill) + Double.random(in: 0..<1, using: &generator)) / Double(Self.kills)
      let program = try copy.program.start(["erase", "--statement", "\(number)", "--yes"])
      if program.wait(atMost: whole * share) == nil {
        program.kill()
        program.wait()
      }
      let isErased = try copy.json("show", "\(number)")["text"].isNull
      #expect(try copy.isSound())
      #expect(try copy.program("flag", "unclear", "2").code == 0)
      if !isErased {
        #expect(try copy.json("show", "\(number)")["text"].text == secret)
        #expect(try copy.program("erase", "--statement", "\(number)", "--yes").code == 0)
      }
      #expect(try copy.isSound())
      let archive = copy.folder.file("seedorf.resonanz")
      #expect(try scan.found(in: [archive, archive + "-wal"]) == [])
    }
  }

  /// A town with a thousand statements and one more.
  private func town(saying text: String, _ seed: Int) throws -> Town {
    let town = try Town.surveyed()
    try town.write("gross.csv", BigSurvey.text(rows: 1000, seed: UInt64(seed)))
    try town.write(
      "geheim.csv",
      "Nr;Akteursgruppe;Aussage\n1;Politik;\(text)\n2;Politik;Der Bus\n3;Politik;Das Rad\n")
    for file in ["geheim.csv", "gross.csv"] {
      try #require(try town.program("import", file, "--quiet").code == 0)
    }
    return town
  }
}
