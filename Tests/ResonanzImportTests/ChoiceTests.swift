import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("A cell holds several options of a multiple choice")
struct ChoiceTests {
  /// The values and the number of own texts that a cell of an attribute with these options has.
  private func taken(_ cell: String, of options: String) throws -> (values: [String], other: Int) {
    var mapping = mapping([("Text", .statement), ("Q", .attribute)])
    try mapping.apply(.splitting("Q:" + options))
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    guard case .draft(let draft, _) = builder.draft(from: Row("a", cell)) else { return ([], 0) }
    return (draft.attributes["Q"] ?? [], builder.dropped.count)
  }

  @Test(
    "the known options are told apart, and own words are left over",
    arguments: [
      ("Bus, Bahn", "Bus|Bahn", ["Bus", "Bahn"], 0),
      ("Bus;Bahn;", "Bus|Bahn", ["Bus", "Bahn"], 0),
      ("Bus, Bahn oder Tram, Rad", "Rad|Bus, Bahn oder Tram", ["Bus, Bahn oder Tram", "Rad"], 0),
      ("Bus, Nachtbus", "Bus|Bus, Nachtbus|Nachtbus", ["Bus, Nachtbus"], 0),
      ("Busse", "Bus", [], 1),
      ("Bus, Busse, Rad", "Bus|Rad", ["Bus", "Rad"], 1),
      ("Rad, ich laufe, wenn es geht", "Bus|Rad", ["Rad"], 1),
      ("ich laufe, wenn es geht, Rad", "Bus|Rad", ["Rad"], 1),
      (" bus ,  RAD ", "Bus|Rad", ["Bus", "Rad"], 0),
      ("Bus,Bus", "Bus", ["Bus"], 0),
      ("Roller;Skateboard;", "Bus", [], 1),
      ("k. A.", "Bus", [], 0),
      (";;", "Bus", [], 0),
    ])
  func splitting(cell: String, options: String, values: [String], other: Int) throws {
    let taken = try taken(cell, of: options)
    #expect(taken.values == values)
    #expect(taken.other == other)
  }

  @Test("each option goes through the column's values")
  func values() throws {
    var mapping = mapping([
      ("Text", .statement), ("T", .theme), ("M", .measure), ("Q", .attribute), ("G", .sourceGroup),
    ])
    for edit in [
      try MappingEdit.splitting("T:Bus, Bahn|Wohnung"), try .splitting("M:Rad|Tram"),
      try .splitting("Q:Bus, Bahn|Rad"), try .splitting("G:Anwohner|Gewerbe|Tourist"),
      try .value("T:Bus, Bahn=stadt-mobil"), try .value("T:Wohnung=wohnen"),
      try .value("M:Rad=radwege"),
      try .value("M:Tram=strassenbahn"), try .value("Q:Bus, Bahn=ÖPNV"), try .value("Q:Rad="),
      try .value("G:Gewerbe=business"), try .value("G:Tourist="),
    ] {
      try mapping.apply(edit)
    }
    let draft = try #require(
      try draft(
        mapping,
        Row("a", "Bus, Bahn, Wohnung, sonst was", "Tram;Rad;", "Rad, Bus, Bahn", "Gewerbe;Tourist;")
      ))
    #expect(draft.statements[0].tags.map(\.target) == [.mobil, .wohnen, .strassenbahn, .radwege])
    #expect(draft.attributes == ["Q": ["ÖPNV"]])
    #expect(draft.group == Vocabulary.group("business"))
    #expect(
      try problem(mapping, Row("a", "", "", "", "Anwohner;Gewerbe;"))
        == .severalGroups("Anwohner;Gewerbe;"))
  }

  @Test("keywords are options too, after those of the question and of the file")
  func keywords() throws {
    var mapping = mapping([("Text", .statement), ("K", .keyword), ("L", .keyword)])
    for edit in [
      try MappingEdit.splitting("K:Lärm, Staub|Grün"), try .value("K:Grün=Bäume"),
      try .value("L:x=Karte"), try .value("L:y="), try .options("Text:keyword=Staub"),
    ] {
      try mapping.apply(edit)
    }
    mapping.keywords = ["Karte"]
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    guard
      case .draft(let draft, _) = builder.draft(
        from: Row("a", "Grün, lärm, staub, und sonst", "x;y;Tor"))
    else {
      Issue.record("no draft")
      return
    }
    #expect(draft.statements[0].keywords == ["Staub", "Karte", "Bäume", "Lärm, Staub", "Tor"])
    #expect(builder.dropped.map(\.column) == [1])
  }

  @Test("a column of statements with options holds what people wrote beside them")
  func ownWords() throws {
    var mapping = mapping([("Q", .statement)])
    try mapping.apply(.splitting("Q:Bus|Rad"))
    let joined = try draft(mapping, Row("Bus, Mehr Bänke, und zwar  viele, Rad"))
    #expect(joined?.statements.map(\.text) == ["Mehr Bänke, und zwar  viele"])
    let closed = try draft(mapping, Row("Bus;Ich nähme gern Rad, Bus, Bahn;Rad;"))
    #expect(closed?.statements.map(\.text) == ["Ich nähme gern Rad, Bus, Bahn"])
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    guard case .empty = builder.draft(from: Row("Bus, Rad")) else {
      Issue.record("options are no statement")
      return
    }
  }

  @Test("options are learned from cells that repeat them")
  func learned() throws {
    func options(_ cells: [String]) throws -> [String] {
      var mapping = mapping([("Q", .attribute)])
      try mapping.apply(.splitting("Q:auto"))
      try mapping.learnChoices(from: cells.map { [$0] })
      return mapping.columns[0].choices?.options ?? []
    }
    #expect(try options(["Bus;Bahn;", "Bahn;", "Bus;Roller;"]) == ["Bus", "Bahn"])
    #expect(
      try options([
        "Bus, Bahn", "Bahn, Ja, gern", "Ja, gern", "Bus, Ja, gern", "Bahn, mein Boot", "Bus",
      ]) == ["Bus", "Bahn", "Ja, gern"])
    #expect(throws: MappingFault.noChoices(column: "Q")) { try options(["Bus", "Bahn"]) }
  }
}
