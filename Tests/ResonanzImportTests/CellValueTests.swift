import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("What cells stand for")
struct CellValueTests {
  @Test(
    "words for groups",
    arguments: [
      ("Bürger", "citizens"), ("Bürgerin", "citizens"), ("BÜRGER/BEWOHNER ", "citizens"),
      ("Einwohner", "citizens"), ("Experten/Stakeholder", "experts"), ("Experte", "experts"),
      ("Politik", "politicians"), ("Stadtrat", "politicians"), ("Fraktion", "politicians"),
      ("Politiker", "politicians"), ("Schule", "schools"), ("Schüler", "schools"),
      ("Schülerprojekt", "schools"), ("Kinder", "schools"), ("Verwaltung", "administration"),
      ("Verwaltung und Eigenbetriebe", "administration"), ("Eigenbetriebe", "administration"),
      ("citizens", "citizens"), ("Wirtschaft", "business"), ("business", "business"),
      ("", "unknown"), (" ", "unknown"), ("k. A.", "unknown"), ("ohne Angabe", "unknown"),
    ])
  func group(cell: String, slug: String) throws {
    let mapping = mapping([("Gruppe", .sourceGroup), ("Text", .statement)])
    #expect(try draft(mapping, Row(cell, "a"))?.group == Vocabulary.group(slug))
  }

  @Test("a person says what the words of a column stand for")
  func values() throws {
    var mapping = mapping([
      ("Gruppe", .sourceGroup), ("Text", .statement), ("Thema", .theme), ("Tendenz", .stance),
      ("Alter", .attribute),
    ])
    mapping.measures = ["radwege"]
    mapping.columns[0].values = ["Typ A": "experts", "Bürger": ""]
    mapping.columns[2].values = ["Verkehr": "stadt-mobil", "Sonstiges": ""]
    mapping.columns[3].values = ["++": "supports"]
    mapping.columns[4].name = "Altersgruppe"
    mapping.columns[4].values = ["34": "30–44"]
    let draft = try #require(
      try draft(mapping, Row("typ  a", "a", "verkehr; Sonstiges", "++", "34")))
    #expect(draft.group == Vocabulary.group("experts"))
    #expect(
      draft.statements[0].tags == [
        TagDraft(target: .mobil), TagDraft(target: .radwege, stance: .supports),
      ])
    #expect(draft.attributes == ["Altersgruppe": ["30–44"]])
    #expect(
      try ResonanzImportTests.draft(mapping, Row("Bürger", "a", "", "", ""))?.group
        == Vocabulary.group("unknown"))
  }

  @Test("a word with a comma that a person has explained is one word")
  func commaInValue() throws {
    var mapping = mapping([("Thema", .theme), ("Text", .statement)])
    mapping.columns[0].values = ["Bus, Bahn": "stadt-mobil"]
    let draft = try draft(mapping, Row("Bus, Bahn; wohnen", "a"))
    #expect(draft?.statements[0].tags.map(\.target) == [.mobil, .wohnen])
  }

  @Test(
    "themes by slug or title, several apart by ; or | or, where that is no title, commas",
    arguments: [
      ("stadt-mobil", [TargetID.mobil]), ("STADT.MOBIL.JENA", [.mobil]),
      ("Wohnen, Bauen, Leben", [.wohnen]),
      ("Wohnen, Bauen, Leben; stadt-mobil", [.wohnen, .mobil]),
      ("stadt-mobil | wohnen", [.mobil, .wohnen]), ("stadt-mobil, wohnen", [.mobil, .wohnen]),
      ("wohnen;wohnen;", [.wohnen]), ("", []), ("-", []), ("k. A.", []),
    ])
  func themes(cell: String, targets: [TargetID]) throws {
    let mapping = mapping([("Thema", .theme), ("Text", .statement)])
    #expect(try draft(mapping, Row(cell, "a"))?.statements[0].tags.map(\.target) == targets)
  }

  @Test(
    "words for stances",
    arguments: [
      ("zustimmend", Stance.supports), ("1", .supports), ("+1", .supports), ("Pro", .supports),
      ("in favour", .supports), ("ablehnend", .opposes), ("-1", .opposes), ("dagegen", .opposes),
      ("teils-teils", .mixed), ("mixed", .mixed), ("0", .neutral), ("neutral", .neutral),
      ("nicht bestimmt", .unstated), ("", .unstated), ("k. A.", .unstated),
    ])
  func stance(cell: String, stance: Stance) throws {
    var mapping = mapping([("Tendenz", .stance), ("Text", .statement)])
    mapping.measures = ["radwege"]
    #expect(try draft(mapping, Row(cell, "a"))?.statements[0].tags.map(\.stance) == [stance])
  }

  @Test(
    "what a cell cannot stand for rejects its row",
    arguments: [
      (ColumnRole.sourceGroup, "Marsmenschen", RowProblem.unknownGroup("Marsmenschen")),
      (.theme, "Verkehr", .unknown(.theme, "Verkehr")),
      (.theme, "Freizeit, Bauen, Lebern", .unknown(.theme, "Freizeit, Bauen, Lebern")),
      (.theme, "stadt-mobil, Lärm", .unknown(.theme, "Lärm")),
      (.measure, "Seilbahn", .unknown(.measure, "Seilbahn")),
      (.measure, "Alte Ampel", .retired(.measure, title: "Alte Ampel")),
      (.stance, "vielleicht", .unknownStance("vielleicht")),
      (.received, "31.02.2016", .impossibleDate("31.02.2016")),
      (.received, "1/2/2026", .ambiguousDate("1/2/2026")),
      (.received, " gestern", .unreadableDate("gestern")),
    ])
  func problems(role: ColumnRole, cell: String, expected: RowProblem) throws {
    #expect(try problem(mapping([("x", role), ("Text", .statement)]), Row(cell, "a")) == expected)
  }
}
