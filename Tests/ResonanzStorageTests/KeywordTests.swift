import Dispatch
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("Keywords below measures and themes")
struct KeywordTests {
  let city: InventedArchive

  init() throws {
    var catalogue = Invented.catalogue
    catalogue.measures[0].fields = ["Radverkehr", "Beläge"]
    catalogue.measures[1].keywords = ["Takt"]
    city = try InventedArchive(catalogue: catalogue)
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports]),
        Answer("Bus", id: "2", by: "r1"), Answer("Weg", id: "3", by: "r2"),
      ])
  }

  private func tag(_ statements: [Int], _ keywords: [String], below: String? = nil) throws {
    let change = TagChange(keywords: keywords, keywordsBelow: try below.map(city.target))
    _ = try city.archive.tag(statements, change, by: Invented.anna)
  }

  private func keywords() throws -> [String: Int] {
    let records = try city.archive.keywords()
    return Dictionary(uniqueKeysWithValues: records.map { ($0.title, $0.statements) })
  }

  private func keywords(of statement: Int) throws -> [String] {
    try city.archive.statement(statement).tags.filter { $0.kind == .keyword }.map(\.title)
  }

  @Test("A measure brings its fields of action and its keywords along")
  func seeded() throws {
    let records = try city.archive.keywords()
    #expect(records.map(\.title) == ["Radverkehr", "Beläge", "Takt"])
    #expect(records.map(\.below) == ["radweg", "radweg", "bus"])
    #expect(try city.faults() == [])
  }

  @Test("A new field of an updated catalogue is a new keyword; the others stay what they are")
  func updated() throws {
    try city.archive.renameKeyword("takt", to: "Fünf-Minuten-Takt", by: Invented.anna)
    var catalogue = try city.archive.catalogue()
    catalogue.measures[0].fields.append("Brücken")
    try city.archive.updateCatalogue(to: catalogue, by: Invented.anna)
    #expect(
      try city.archive.keywords().map(\.title) == [
        "Radverkehr", "Beläge", "Brücken", "Fünf-Minuten-Takt",
      ])
    #expect(try city.faults() == [])
  }

  @Test("One made while tagging belongs to the measure, and the same word is the same keyword")
  func made() throws {
    try tag([2], ["Nachtbus"], below: "bus")
    try tag([3], ["nachtbus ", "Takt"], below: "radweg")
    #expect(try keywords() == ["Radverkehr": 0, "Beläge": 0, "Takt": 1, "Nachtbus": 2])
    #expect(try city.archive.keywords().last?.below == "bus")
    #expect(try city.archive.statement(2).state == .processed)
    #expect(try city.faults() == [])
  }

  @Test("They are counted on the measure's sheet")
  func onTheSheet() throws {
    try tag([1, 2], ["Radverkehr", "Schatten"], below: "radweg")
    let sheet = try city.archive.keywords(on: "radweg", .measure)
    #expect(sheet.map(\.title) == ["Radverkehr", "Beläge", "Schatten"])
    #expect(sheet.map(\.statements) == [1, 0, 1])
    #expect(sheet.map(\.respondents) == [1, 0, 1])
    #expect(try city.archive.keywords(on: "mobil", .theme).map(\.statements) == [1, 1])
  }

  @Test("A renamed one keeps its statements; files that use the old word mean it still")
  func renamed() throws {
    try tag([2], ["Takt"])
    try city.archive.renameKeyword("Takt", to: "Dichter Takt", by: Invented.anna)
    #expect(try keywords()["Dichter Takt"] == 1)
    try tag([3], ["TAKT"])
    #expect(try keywords() == ["Radverkehr": 0, "Beläge": 0, "Dichter Takt": 2])
    try city.archive.undo(by: Invented.anna)
    try city.archive.undo(by: Invented.anna)
    #expect(try keywords()["Takt"] == 1)
    #expect(try city.faults() == [])
  }

  @Test("Merged ones are one: each statement once, and a colleague's word outlasts a file's")
  func merged() throws {
    try tag([1, 2], ["Rad"])
    try tag([2, 3], ["Velo"])
    let before = try city.lastEvent()
    #expect(
      try city.archive.mergeKeywords(["Rad", "Velo"], into: "Radverkehr", by: Invented.ben) == 3)
    #expect(try keywords() == ["Radverkehr": 3, "Beläge": 0, "Takt": 0])
    #expect(try keywords(of: 2) == ["Radverkehr"])
    try tag([1], ["velo"])
    #expect(try city.lastEvent() == before + 1)
    #expect(try city.faults() == [])
    try city.archive.undo(by: Invented.ben)
    #expect(try keywords() == ["Radverkehr": 0, "Beläge": 0, "Takt": 0, "Rad": 2, "Velo": 2])
    #expect(try keywords(of: 2) == ["Rad", "Velo"])
    try city.archive.redo(by: Invented.ben)
    #expect(try keywords()["Radverkehr"] == 3)
    #expect(try city.faults() == [])
  }

  @Test("An import's own keywords go over with a merge, and come and go with their import")
  func mergedFromFile() throws {
    var draft = try city.draft(Answer("Neu", id: "9", by: "r9"), row: 2)
    draft.statements[0].keywords = ["Velo"]
    try city.importRows("b.csv", [draft])
    try city.archive.mergeKeywords(["Velo"], into: "Radverkehr", by: Invented.ben)
    #expect(try keywords(of: 4) == ["Radverkehr"])
    try city.undo(2)
    #expect(try keywords()["Radverkehr"] == 0)
    try city.redo(2)
    #expect(try keywords(of: 4) == ["Radverkehr"])
    #expect(try keywords()["Radverkehr"] == 1)
    #expect(try city.faults() == [])
  }

  @Test("It moves below another measure, and back")
  func moved() throws {
    try city.archive.moveKeyword("Takt", below: try city.target("radweg"), by: Invented.anna)
    #expect(try city.archive.keywords().map(\.below) == ["radweg", "radweg", "radweg"])
    try city.archive.undo(by: Invented.anna)
    #expect(try city.archive.keywords().map(\.below) == ["radweg", "radweg", "bus"])
    #expect(try city.faults() == [])
  }

  @Test(
    "What it was called before, or what was merged into it, means it wherever somebody names it")
  func formerTitles() throws {
    try tag([2], ["Takt"])
    let takt = try city.archive.keyword(named: "takt")
    try city.archive.renameKeyword("Takt", to: "Dichter Takt", by: Invented.anna)
    try tag([3], ["Minuten"])
    try city.archive.mergeKeywords(["Minuten"], into: "Takt", by: Invented.anna)
    for name in ["takt", " TAKT", "Dichter Takt", "Minuten"] {
      #expect(try city.archive.keyword(named: name) == takt)
      let request = CrosstabRequest(
        rows: .group, columns: .state, target: TallyTarget(kind: .keyword, slug: name))
      #expect(try city.archive.crosstab(request).total.statements == 2, "\(name)")
    }
    #expect(throws: StorageError.self) { try city.archive.keyword(named: "Radverker") }
  }

  @Test("What is so already is no event")
  func unchanged() throws {
    let event = try city.lastEvent()
    #expect(try !city.archive.renameKeyword("Takt", to: " Takt ", by: Invented.anna))
    let bus = try city.target("bus")
    #expect(try !city.archive.moveKeyword("Takt", below: bus, by: Invented.anna))
    #expect(try city.lastEvent() == event)
    #expect(try city.archive.moveKeyword("Takt", below: nil, by: Invented.anna))
    #expect(try !city.archive.moveKeyword("Takt", below: nil, by: Invented.anna))
    #expect(try city.lastEvent() == event + 1)
  }

  @Test("What can't be is refused")
  func refused() throws {
    let event = try city.lastEvent()
    let archive = city.archive
    let anna = Invented.anna
    #expect(throws: StorageError.self) { try archive.addKeyword(" takt", below: nil, by: anna) }
    #expect(throws: StorageError.self) { try archive.addKeyword("  ", below: nil, by: anna) }
    #expect(throws: StorageError.self) { try archive.renameKeyword("Tackt", to: "x", by: anna) }
    #expect(throws: StorageError.self) { try archive.renameKeyword("Takt", to: "beläge", by: anna) }
    #expect(throws: StorageError.self) {
      try archive.mergeKeywords(["Takt"], into: "takt", by: anna)
    }
    #expect(try city.lastEvent() == event)
    try archive.renameKeyword("Takt", to: "TAKT", by: anna)
    #expect(try keywords()["TAKT"] == 0)
  }
}

@Suite("A proposal of many becomes a measure")
struct ProposalTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Eine Seilbahn", id: "1", by: "r1"), Answer("Seilbahn!", id: "2", by: "r2"),
        Answer("Bus", id: "3", tags: ["bus": .supports]),
      ])
    try city.tag([1, 2], state: .newProposal)
  }

  private func add(_ slug: String, _ title: String, themes: [String] = ["mobil"]) throws {
    let measure = Measure(slug: slug, title: title, rank: .other, themes: themes)
    try city.archive.addMeasure(measure, from: [1, 2], by: Invented.anna)
  }

  @Test("with its statements, which are processed by their tag; what was before stays")
  func promoted() throws {
    let before = try city.lastEvent()
    try add("seilbahn", "Seilbahn zum See")
    #expect(try city.row("seilbahn")?.total.statements == 2)
    #expect(try city.row("mobil")?.total.statements == 3)
    #expect(try city.archive.statement(1).state == .processed)
    #expect(try city.archive.catalogue().measures.last?.title == "Seilbahn zum See")
    #expect(try city.row("seilbahn", asOf: .event(before)) == nil)
    #expect(
      try city.archive.tally(.theme, asOf: .event(before)).base["citizens"]?.states[.newProposal]
        == 2)
    #expect(try city.faults() == [])
  }

  @Test("and so do several at once, none of which takes another back")
  func atOnce() throws {
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        try add("seilbahn-\(number)", "Seilbahn \(number)")
      } catch {
        Issue.record(error)
      }
    }
    let slugs = try city.archive.catalogue().measures.map(\.slug)
    #expect(Set(slugs.dropFirst(3)) == Set((0..<8).map { "seilbahn-\($0)" }))
    #expect(try city.faults() == [])
  }

  @Test("unless there is one of that name, or it serves a theme that isn't there")
  func refused() throws {
    let event = try city.lastEvent()
    #expect(throws: StorageError.self) { try add("bus", "Bus") }
    #expect(throws: StorageError.self) { try add("Seil Bahn", "Seilbahn") }
    #expect(throws: StorageError.self) { try add("seilbahn", " ") }
    #expect(throws: StorageError.self) { try add("seilbahn", "Seilbahn", themes: ["luft"]) }
    #expect(try city.lastEvent() == event)
  }
}
