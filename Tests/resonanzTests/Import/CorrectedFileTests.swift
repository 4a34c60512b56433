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

  @Test(
    "and takes consents back in rows of which nothing else is taken",
    arguments: Language.allCases)
  func withdrawn(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("umfrage.csv", Self.first)
    try town.write(
      "neu.csv",
      """
      Nr;Maßnahme;Tendenz;Alter;Einwilligung;Aussage
      1;radweg;zustimmend;30;nein;
      2;gibtsnicht;;40;nein;Ein Bus am Abend
      ;gibtsnicht;;;nein;Nichts weiter
      6;;;;ja;Gar nichts weiter

      """)
    try town.write("nur.csv", "Nr;Einwilligung\n6;nein\n5;ja\n99;nein\n")
    var job = Transcript(in: town)
    let columns = "\(Self.columns) --set Nr=statement-id --set Maßnahme=measure"
    try job.type(
      "resonanz import umfrage.csv \(columns)",
      "mv neu.csv umfrage.csv && resonanz import umfrage.csv \(columns)",
      "resonanz import nur.csv --consultation umfrage --quiet",
      "resonanz import nur.csv --quiet", "resonanz imports undo 3",
      "resonanz import nur.csv --consultation umfrage --quiet --format json")
    try expect(job.text, matches: "corrected-withdrawn.\(language.rawValue).txt")
    #expect(try town.isSound())
  }

  private static let corrected = """
    Nr;Maßnahme;Tendenz;Alter;Einwilligung;Aussage
    1;;;30;ja, nur mit Namen;Mehr Bänke am See
    2;bus;;40;nein;Ein Bus am Abend
    3;seepark;ablehnend;50;ja;Der Park ist schön
    4;radweg;;;ja;Nichts weiter
    5;bus;;;ja bis 2020;Auch nichts weiter

    """

  @Test("and the import says what of it is not taken over", arguments: Language.allCases)
  func taken(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("umfrage.csv", Self.first)
    try town.write("neu.csv", Self.corrected)
    try town.write(
      "alt.csv",
      Self.first.replacing("Nichts weiter", with: "Nichts weiter!").replacing(
        "5;;;", with: "5;radweg;;"))
    var job = Transcript(in: town)
    try job.type(
      "resonanz import umfrage.csv \(Self.columns)",
      "resonanz tag 3 --measure seepark --stance supports",
      "resonanz quote add 6 nichts --measure radweg",
      "mv alt.csv umfrage.csv && resonanz import umfrage.csv \(Self.columns)",
      "mv neu.csv umfrage.csv && resonanz import umfrage.csv \(Self.columns)",
      "resonanz import umfrage.csv \(Self.columns) --format json")
    try expect(job.text, matches: "corrected-taken.\(language.rawValue).txt")
    #expect(try town.isSound())
  }
}
