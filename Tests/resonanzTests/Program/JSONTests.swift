import TestSupport
import Testing

@Suite("A program reads the JSON, whose keys stay")
struct JSONTests {
  private static let figures: Set = ["statements", "respondents", "unattributed"]

  @Test("of report measures and report themes", arguments: ["measures", "themes"])
  func report(name: String) throws {
    let town = try Town.surveyed()
    let report = try town.json("report", name)
    #expect(report["report"].text == name)
    #expect(report["process"]["slug"].text == "seedorf-2030")
    #expect(report["asOf"]["event"].number == 3)
    #expect(report["asOf"]["time"].text?.hasSuffix("Z") == true)
    let groups = report["groups"].items.compactMap(\.text)
    #expect(
      groups == ["citizens", "experts", "politicians", "schools", "administration", "unknown"])
    for group in groups {
      #expect(report["base"][group].keys == Self.figures.union(["processed", "hidden", "asked"]))
    }
    #expect(!report[name].items.isEmpty)
    for row in report[name].items {
      #expect(row.keys.isSuperset(of: Self.figures.union(["slug", "title", "byGroup"])))
      if name == "measures" { #expect(row.keys.isSuperset(of: ["rank", "theme"])) }
      #expect(row["byGroup"].keys == Set(groups))
      for group in groups { #expect(row["byGroup"][group].keys.isSuperset(of: Self.figures)) }
    }
  }

  @Test("of an import, whose answers add up to all answer cells")
  func importSummary() throws {
    let town = try Town.founded()
    try town.write("umfrage.csv", Town.wide)
    let first = try JSON(town.program.run(Town.wideImport + ["--format", "json"]).output)
    #expect(first["import"].number == 1)
    #expect((first["rows"].number, first["rejected"].number) == (4, 0))
    #expect((first["added"].number, first["changed"].number) == (7, 0))
    #expect((first["unchanged"].number, first["skipped"].number) == (0, 1))
    #expect(first["duplicates"].number == 1)

    try town.write("umfrage.csv", Town.wide.replacing("am Abend", with: "in der Nacht"))
    let changed = try JSON(
      town.program.run(Town.wideImport + ["--consultation", "umfrage", "--format", "json"]).output)
    #expect(changed["import"].number == 2)
    #expect((changed["added"].number, changed["changed"].number) == (0, 1))
    #expect((changed["unchanged"].number, changed["skipped"].number) == (6, 1))

    let again = try JSON(
      town.program.run(Town.wideImport + ["--consultation", "umfrage", "--format", "json"]).output)
    #expect(again["import"].isNull)
    #expect(again["unchanged"].number == 7)
  }

  @Test("of a search, whose marks are places in the text, counted in Unicode scalars")
  func search() throws {
    let hit = try Town.surveyed().json("search", "überfällig radweg")["hits"][0]
    let scalars = Array((hit["text"].text ?? "").unicodeScalars)
    let marked = hit["marks"].items.map { mark in
      String(String.UnicodeScalarView(scalars[(mark[0].number ?? 0)..<(mark[1].number ?? 0)]))
    }
    #expect(marked == ["Radweg", "überfällig"])
  }
}
