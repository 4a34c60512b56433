import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("A file can't be imported at all")
struct BadFileTests {
  @Test("and the program says why, and the archive stays as it is", arguments: Language.allCases)
  func unusable(language: Language) throws {
    let town = try Town.surveyed(language)
    try town.write("leer.csv", "")
    try town.write("bom.csv", "\u{FEFF}")
    try town.write("zeilen.csv", "\n\n\r\n")
    try town.write("kopf.csv", "id;Aussage\n")
    try town.write("nul.csv", "id;Aus\0sage\n1;Hallo\n")
    try town.write("offen.csv", "id;\"Aussage\n1;Hallo\n")
    try town.write("bild.csv", "\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR\0\0")
    try town.program.shell("mkdir ordner.csv; mkfifo rohr.csv")
    let before = try town.dump()
    var job = Transcript(in: town)
    for name in [
      "leer", "bom", "zeilen", "kopf", "nul", "offen", "bild", "ordner", "rohr", "fehlt",
    ] {
      try job.type("resonanz import \(name).csv --quiet")
      #expect(try town.dump() == before, "\(name)")
    }
    try job.type(
      "resonanz import leer.csv fehlt.csv umfrage.csv --group citizens --set '#5=statement' --quiet"
    )
    #expect(try town.dump() == before)
    try expect(job.text, matches: "unusable-files.\(language.rawValue).txt")
  }

  @Test("for want of permission", .disabled(if: getuid() == 0, "root may read everything"))
  func noPermission() throws {
    let town = try Town.surveyed()
    try town.program.shell("chmod 000 liste.csv")
    let before = try town.dump()
    let outcome = try town.program("import", "liste.csv", "--quiet")
    #expect(outcome.code == 1)
    #expect(
      outcome.error
        == "Import: liste.csv: Die Datei darf nicht gelesen werden. Prüfen Sie ihre Rechte.\n")
    #expect(try town.dump() == before)
  }

  @Test("because the system lets no file grow any further")
  func fileSizeLimit() throws {
    let town = try Town.surveyed()
    try town.write("gross.csv", BigSurvey.text(rows: 3000, seed: 3))
    let before = try town.dump()
    let outcome = try town.program.shell("ulimit -f 400; exec resonanz import gross.csv --quiet")
    #expect(outcome.code == 1)
    #expect(outcome.error == Self.full("Import: gross.csv: Archiv seedorf.resonanz"))
    #expect(try town.dump() == before)
    #expect(try town.isSound())
    #expect(try town.json("import", "gross.csv", "--quiet")["added"].number == 3000)
  }

  @Test("because the disk is full", .enabled(if: canMount))
  func fullDisk() throws {
    let town = try Town.surveyed()
    try town.write("gross.csv", BigSurvey.text(rows: 3000, seed: 4))
    try town.program.shell("mkdir platte && mount -t tmpfs -o size=700k tmpfs platte")
    defer { _ = try? town.program.shell("umount platte") }
    try town.program.shell("cp seedorf.resonanz platte/ && export RESONANZ_ARCHIVE")
    var there = town
    there.program.environment["RESONANZ_ARCHIVE"] = "platte/seedorf.resonanz"
    let before = try there.json("report", "themes")["base"]
    let outcome = try there.program("import", "gross.csv", "--quiet")
    #expect(outcome.code == 1)
    #expect(outcome.error == Self.full("Import: gross.csv: Archiv platte/seedorf.resonanz"))
    #expect(try there.json("report", "themes")["base"] == before)
    #expect(try there.isSound())
  }

  private static func full(_ attempt: String) -> String {
    "\(attempt): Der Datenträger ist voll oder nimmt nichts mehr an; es wurde nichts geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.\n"
  }

  /// Only root may, and not in every container.
  static let canMount: Bool = {
    let line = "mkdir m && mount -t tmpfs -o size=64k tmpfs m && umount m"
    return getuid() == 0 && (try? Program(in: TemporaryFolder()).shell(line).code) == 0
  }()
}
