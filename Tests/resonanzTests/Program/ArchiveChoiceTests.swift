import ResonanzModel
import TestSupport
import Testing

@Suite("A command must know which archive it is about, and who does it")
struct ArchiveChoiceTests {
  @Test("the one that --archive names comes before RESONANZ_ARCHIVE, and that before the folder's")
  func order() throws {
    var town = try Town.surveyed()
    try town.program.shell("mkdir anderswo && resonanz init anderswo/leer.resonanz")
    #expect(try imports(town).count == 2)
    town.program.environment["RESONANZ_ARCHIVE"] = "anderswo/leer.resonanz"
    #expect(try imports(town).count == 0)
    #expect(try imports(town, "--archive", "seedorf.resonanz").count == 2)
    town.program.environment["RESONANZ_ARCHIVE"] = ""
    #expect(try imports(town).count == 2)
  }

  @Test("where there is none, or several, it says so and what to do", arguments: Language.allCases)
  func noneOrSeveral(language: Language) throws {
    let town = Town(language)
    try town.write("katalog.yaml", Town.catalogue)
    var job = Transcript(in: town)
    try job.type(
      "resonanz report measures", "resonanz report measures --archive fehlt.resonanz",
      "RESONANZ_ARCHIVE=fehlt.resonanz resonanz verify",
      "resonanz init a.resonanz --catalogue katalog.yaml > aus.txt",
      "resonanz init b.resonanz --catalogue katalog.yaml > aus.txt", "resonanz verify",
      "resonanz init a.resonanz", "resonanz init fehlt/c.resonanz",
      "resonanz verify --archive katalog.yaml", "resonanz verify --archive .")
    try expect(job.text, matches: "archive-choice.\(language.rawValue).txt")
  }

  @Test("an older one is read after the command that its refusal names, and after no other")
  func older() throws {
    let town = try Town.surveyed()
    // As it was before the newest migration, which added tables and indexes and changed none.
    try town.change(
      """
      DROP TABLE submission_fact; DROP TABLE statement_page; DROP INDEX import_added;
      DROP INDEX import_sha256;
      DELETE FROM grdb_migrations WHERE identifier = 'facts'; PRAGMA user_version = 13;
      """)
    var job = Transcript(in: town)
    try job.type(
      "resonanz report themes", "resonanz backup kopie.resonanz",
      "resonanz report themes --archive seedorf.resonanz | head -n 3",
      "resonanz verify --archive kopie.resonanz", "ls seedorf*")
    try expect(job.text, matches: "archive-older.de.txt")
  }

  @Test("and the person is --by, then RESONANZ_USER, then the login name")
  func person() throws {
    var town = try Town.founded()
    for (number, by) in [["--by", "Berta"], [], []].enumerated() {
      if number == 2 {
        town.program.environment["RESONANZ_USER"] = nil
        town.program.environment["USER"] = "carla"
      }
      try town.write("\(number).csv", Town.wide.replacing("2016", with: "201\(number)"))
      try town.program.run(["import", "\(number).csv", "--group", "citizens"] + by)
    }
    #expect(try imports(town).map { $0["by"].text } == ["Berta", "Alex", "carla"])
    town.program.environment["USER"] = nil
    #expect(try town.program("imports", "undo", "1").code == 0)
  }

  private func imports(_ town: Town, _ arguments: String...) throws -> [JSON] {
    try JSON(
      town.program.run(["imports", "list", "--format", "json"] + arguments).output
    ).items
  }
}
