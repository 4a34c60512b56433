import ResonanzModel
import TestSupport
import Testing

@Suite("Something on the command line is wrong")
struct ExitCodeTests {
  @Test("and the program says what, and ends with the code for it", arguments: Language.allCases)
  func mistakes(language: Language) throws {
    let town = try Town.surveyed(language)
    try town.write("profil.yaml", "columns:\n  - { column: Aussage, role: statment }\n")
    var job = Transcript(in: town)
    try job.type(
      "resonanz importt x.csv", "resonanz report mesures", "resonanz search --limt 3",
      "resonanz search --limit drei", "resonanz search --limit 0", "resonanz search --group",
      "resonanz report measures --format xml", "resonanz import", "resonanz tag 1",
      "resonanz tag eins --theme mobil", "resonanz tag 1 --theme mobil --stance supports",
      "resonanz tag 1 --measure bus --stance laut", "resonanz tag 1 --processed processed",
      "resonanz untag 1", "resonanz init a b", "resonanz verify --format=csv",
      "resonanz tag 1 --theme mobill", "resonanz tag 1 --measure buss",
      "resonanz tag 99 --theme mobil",
      "resonanz tag 8 --processed no-content", "resonanz show 99", "resonanz imports show 9",
      "resonanz imports undo 9", "resonanz imports redo 1", "resonanz search --measure buss",
      "resonanz search --group kinder", "resonanz search --consultation keine",
      "resonanz report measures --as-of runde-9", "resonanz report measures --as-of @99",
      "resonanz report measures --received-until 31.02.2016",
      "resonanz report measures --consultation keine", "resonanz report measures -o fehlt/x.csv",
      "resonanz backup seedorf.resonanz", "resonanz import umfrage.csv --set Nix=statement",
      "resonanz import umfrage.csv --set id=statment", "resonanz import umfrage.csv --set id",
      "resonanz import umfrage.csv --group kinder", "resonanz import umfrage.csv --theme mobill",
      "resonanz import umfrage.csv --layout breit",
      "resonanz import umfrage.csv --received 31.02.2016",
      "resonanz import umfrage.csv --encoding klingonisch",
      "resonanz import umfrage.csv --profile profil.yaml",
      "resonanz import umfrage.csv --profile fehlt.yaml", "resonanz catalogue update",
      "resonanz export --answers-sheet measure --open -o b.xlsx",
      "resonanz export --answers-sheet measure --group citizens -o b.xlsx",
      "resonanz quote list --theme mobil --measure bus",
      "resonanz quote add 1 See --theme mobil --measure bus",
      "resonanz note list --theme mobil --measure bus",
      "resonanz keywords --theme mobil --measure bus",
      "resonanz keywords add Takt --theme mobil --measure bus",
      "resonanz report measures -o bericht.doc", "resonanz report measures --format csv -o a.xlsx",
      "resonanz export statements -o aussagen.docx", "resonanz export history -o verlauf.xlsx",
      "resonanz report measures --received-from 2016-12 --received-until 2016-11")
    try expect(job.text, matches: "mistakes.\(language.rawValue).txt")
  }

  @Test("0 where it was done, also where nothing changed")
  func done() throws {
    let town = try Town.surveyed()
    #expect(try town.program("tag", "1", "--theme", "mobil").code == 0)
    #expect(try town.program("tag", "1", "--theme", "mobil").code == 0)
    #expect(try town.program("search", "gibtesnicht").code == 0)
    #expect(try town.program("--version").code == 0)
  }

  @Test("1 where verify finds a fault, which it names")
  func fault() throws {
    let town = try Town.surveyed()
    try town.change("UPDATE revision SET text = 'anders' WHERE statement = 2")
    let outcome = try town.program("verify", "--format", "json")
    #expect(outcome.code == 1)
    let verified = try JSON(outcome.output)
    #expect(!verified["sound"].isTrue)
    let faulty = verified["checks"].items.filter { !$0["sound"].isTrue }
    #expect(faulty.map { $0["faults"][0].text } == ["statement 2", "9 terms ≠"])
    let said = try town.program("verify").output
    #expect(said.contains(/Wortlaut +FEHLER +Aussage 2\n/), "\(said)")
    #expect(said.contains(/Volltextindex +FEHLER +\d+ Wörter ≠/), "\(said)")
  }

  @Test("1 where the output can't be written, and no crash")
  func fullOutput() throws {
    let town = try Town.surveyed()
    let outcome = try town.program.shell("resonanz report measures > /dev/full")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "Die Ausgabe lässt sich nicht schreiben. Das System meldet: No space left on device.\n")
  }

  @Test("and nothing asks, and no colour is used, where nobody sits at a terminal")
  func noTerminal() throws {
    let town = try Town.surveyed()
    let undone = try town.program("imports", "undo", "1")
    #expect(undone.code == 0)
    #expect(!undone.output.contains("?"))
    try town.write("neu.yaml", Town.catalogue.replacing("Bus im Takt", with: "Bus"))
    #expect(try town.program("catalogue", "update", "neu.yaml").code == 0)
    let commands = [
      ["search", "radweg"], ["report", "measures"], ["verify"], ["show", "1"], ["imports", "list"],
    ]
    for command in commands {
      let outcome = try town.program.run(command)
      #expect(!outcome.output.contains("\u{1B}"), "\(command)")
      #expect(outcome.error == "", "\(command)")
    }
  }

  @Test("and colour is used on a terminal, unless NO_COLOR is set", .enabled(if: hasScript))
  func colour() throws {
    var town = try Town.surveyed()
    let line = "script --quiet --command 'resonanz search radweg' /dev/null"
    #expect(try town.program.shell(line).output.contains("\u{1B}[1;33mRadweg\u{1B}[0m"))
    town.program.environment["NO_COLOR"] = "1"
    let plain = try town.program.shell(line).output
    #expect(plain.contains("*Radweg*") && !plain.contains("\u{1B}"))
  }

  @Test("and a question on a terminal is only answered by a yes", .enabled(if: hasScript))
  func question() throws {
    let town = try Town.surveyed()
    // Only work by hand is worth a question.
    try #require(try town.program("tag", "1", "--theme", "mobil").code == 0)
    let line = "script --quiet --command 'resonanz imports undo 1' /dev/null"
    let no = try town.program.shell("echo n | \(line)")
    #expect(no.output.contains("So machen? [j/N]"))
    #expect(no.output.contains("Es wurde nichts geändert."))
    #expect(try town.json("imports", "list")[0]["inForce"].isTrue)
    try town.program.shell("echo j | \(line)")
    #expect(try !town.json("imports", "list")[0]["inForce"].isTrue)
  }

  /// `script` of util-linux gives a command a terminal.
  static let hasScript = (try? Program(in: TemporaryFolder()).shell("script --version").code) == 0
}
