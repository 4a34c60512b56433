import ResonanzModel
import TestSupport
import Testing

@Suite("A file comes again corrected")
struct CorrectedFileTests {
  private static let first = """
    Nr;Maßnahme;Tendenz;Alter;Einwilligung;Aussage
    1;radweg;zustimmend;30;ja;Mehr Bänke am See
    2;bus;zustimmend;40;ja;Ein Bus am Abend
    3;seepark;;50;;Der Park ist schön
    4;;;;ja;Nichts weiter
    5;;;;;Auch nichts weiter
    6;;;;ja;Gar nichts weiter

    """

  private static let columns =
    "--set Einwilligung=consent --attribute Alter --group citizens --consultation umfrage --quiet"

  @Test(
    "and its undo says what becomes different, and asks where a consent holds again",
    arguments: Language.allCases)
  func undone(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("umfrage.csv", Self.first)
    try town.write(
      "neu.csv",
      Self.first.replacing("zustimmend;30;ja;Mehr Bänke", with: "ablehnend;31;nein;Mehr Bäume"))
    var job = Transcript(in: town)
    try job.type(
      "resonanz import umfrage.csv \(Self.columns)",
      "mv neu.csv umfrage.csv && resonanz import umfrage.csv \(Self.columns)",
      "resonanz imports undo 2 --dry-run", "resonanz imports undo 2",
      "resonanz imports undo 2 --yes", "resonanz imports redo 2", "resonanz imports undo 1",
      "resonanz imports redo 1")
    try expect(job.text, matches: "corrected-undone.\(language.rawValue).txt")
    #expect(try town.isSound())
  }
}
