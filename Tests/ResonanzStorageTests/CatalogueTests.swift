import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A catalogue that is brought up to another")
struct CatalogueTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("1", id: "1", by: "r1", tags: ["bus": .supports]),
        Answer("2", id: "2", by: "r1", tags: ["radweg": .opposes]),
        Answer(
          "3", id: "3", by: "r2", group: "schools", tags: ["bus": .opposes, "radweg": .supports]),
        Answer("4", id: "4", tags: ["bus": .unstated, "radweg": .neutral]),
        Answer("5", id: "5", tags: ["seepark": .supports]), Answer("6", id: "6"),
      ])
  }

  /// Updates, checks that nothing is lost, and that a second time nothing is to do.
  @discardableResult
  private func update(_ edit: (inout Catalogue) -> Void) throws -> [CatalogueChange] {
    let before = try city.archive.tally(.measure).tagged
    let event = try city.lastEvent()
    var catalogue = try city.archive.catalogue()
    edit(&catalogue)
    let changes = try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    #expect(try city.lastEvent() == event + 1)
    #expect(try city.faults() == [])
    #expect(try city.archive.tallies() == Tallies(counting: city.archive))
    #expect(try city.archive.tally(.measure).tagged == before)
    #expect(try city.archive.changes(to: catalogue) == [])
    return changes
  }

  @Test("A title, a rank, an order are of then and of now")
  func history() throws {
    let event = try city.lastEvent()
    try update { catalogue in
      catalogue.measures[1].title = "Bus alle zehn Minuten"
      catalogue.measures[1].rank = .other
      catalogue.measures.swapAt(0, 2)
      catalogue.themes[0].title = "Mobil"
      catalogue.process.place = "Seedorf am See"
    }
    let now = try city.archive.tally(.measure)
    #expect(now.rows.map(\.slug) == ["seepark", "bus", "radweg"])
    #expect(now.rows[1].title == "Bus alle zehn Minuten")
    #expect(now.rows[1].rank == .other)
    let then = try city.archive.tally(.measure, asOf: .event(event))
    #expect(then.rows.map(\.slug) == ["radweg", "bus", "seepark"])
    #expect(then.rows[1].title == "Bus im Takt")
    #expect(then.rows[1].rank == .key)
    #expect(then.process.place == "Seedorf")
    #expect(try city.archive.catalogue(asOf: .event(event)) == Invented.catalogue)
  }

  @Test("Groups are added, retitled and reordered, and as of then they were as they were")
  func groups() throws {
    let before = try city.archive.tally(.theme)
    let business = SourceGroup(
      slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))
    let clubs = SourceGroup(slug: "clubs", title: Wording(german: "Vereine", english: "Clubs"))
    try update { $0.groups = [business, clubs] }
    #expect(
      try city.archive.tally(.theme).groups.suffix(3).map(\.slug) == [
        "business", "clubs", "unknown",
      ])
    try update { catalogue in
      catalogue.groups = [
        clubs, SourceGroup(slug: "business", title: Wording(german: "Handel", english: "Trade")),
      ]
    }
    #expect(
      try city.archive.tally(.theme).groups.suffix(3).map(\.title.german)
        == ["Vereine", "Handel", "ohne Angabe"])
    #expect(try city.archive.tally(.theme, asOf: .event(before.asOf.number)) == before)
  }

  @Test("A measure that moves takes its counts to the other theme")
  func themes() throws {
    #expect(try city.row("gruen")?.total.statements == 4)
    let event = try city.lastEvent()
    try update { $0.measures[0].themes = ["mobil"] }
    #expect(try city.row("gruen")?.total.statements == 1)
    #expect(try city.row("mobil")?.total.statements == 4)
    #expect(try city.row("gruen", asOf: .event(event))?.total.statements == 4)
  }

  @Test(
    "A retired measure keeps its feedback, is listed, still counts for its themes, takes no tags")
  func retired() throws {
    try update { $0.measures.removeAll { $0.slug == "bus" } }
    let row = try #require(try city.row("bus"))
    #expect(row.isRetired)
    #expect(row.total.statements == 3)
    #expect(try city.row("mobil")?.total.statements == 4)
    #expect(throws: StorageError.self) { try city.tag([6], add: ["bus": .supports]) }
    try city.tag([1, 3, 4], remove: ["bus"])
    #expect(try city.row("bus") == nil)
    #expect(try city.faults() == [])
    try update { $0.measures.append(Invented.catalogue.measures[1]) }
    #expect(try city.row("bus")?.isRetired == false)
    #expect(try city.tag([6], add: ["bus": .supports]).added == 1)
  }

  @Test("A retired theme is listed while it has feedback of its own")
  func retiredTheme() throws {
    try city.tag([6], add: ["gruen": .unstated])
    try update { catalogue in
      catalogue.themes.removeAll { $0.slug == "gruen" }
      for index in catalogue.measures.indices { catalogue.measures[index].themes = ["mobil"] }
    }
    let row = try #require(try city.row("gruen"))
    #expect(row.isRetired)
    #expect(row.total.statements == 1)
    try city.tag([6], remove: ["gruen"])
    #expect(try city.row("gruen") == nil)
  }

  @Test("A renamed measure takes its tags along")
  func renamed() throws {
    let event = try city.lastEvent()
    try update { catalogue in
      catalogue.measures[1].slug = "stadtbus"
      catalogue.measures[1].replaces = ["bus"]
    }
    #expect(try city.row("bus") == nil)
    #expect(try city.row("stadtbus")?.byStance == [.supports: 1, .opposes: 1, .unstated: 1])
    #expect(try city.row("bus", asOf: .event(event))?.total.statements == 3)
    try city.undo(1)
    #expect(try city.row("stadtbus")?.total == .zero)
    try city.redo(1)
    #expect(try city.row("stadtbus")?.total.statements == 3)
    #expect(try city.faults() == [])
  }

  @Test(
    "Merged measures have one tag a statement: given outweighs unstated, and different is mixed")
  func merged() throws {
    try update { catalogue in
      catalogue.measures.removeAll { $0.slug != "seepark" }
      catalogue.measures.append(
        Measure(
          slug: "verkehr", title: "Verkehr", rank: .key, themes: ["mobil"],
          replaces: ["bus", "radweg"]))
    }
    #expect(
      try city.row("verkehr")?.byStance == [.supports: 1, .opposes: 1, .mixed: 1, .neutral: 1])
    #expect(try city.archive.statement(3).tags.map(\.slug) == ["verkehr"])
  }

  @Test("What the successor had of its own stays when another is merged into it")
  func mergedIntoOld() throws {
    try update { catalogue in
      catalogue.measures.removeAll { $0.slug == "bus" }
      catalogue.measures[0].replaces = ["bus"]
    }
    #expect(try city.row("radweg")?.byStance == [.supports: 2, .opposes: 1, .neutral: 1])
  }

  @Test(
    "A split queues the statements of the old measure, which keeps them", arguments: [true, false])
  func split(isGone: Bool) throws {
    #expect(try city.archive.statement(1).state == .processed)
    try update { catalogue in
      if isGone { catalogue.measures.removeAll { $0.slug == "bus" } }
      for slug in isGone ? ["tagbus", "nachtbus"] : ["nachtbus"] {
        catalogue.measures.append(
          Measure(slug: slug, title: slug, rank: .key, themes: ["mobil"], replaces: ["bus"]))
      }
    }
    #expect(try city.row("bus")?.total.statements == 3)
    #expect(try city.row("bus")?.isRetired == isGone)
    #expect(try city.found("", SearchFilter(isOpen: true)) == [6, 4, 3, 1])
    try city.tag([1], add: ["nachtbus": .supports])
    #expect(try city.archive.statement(1).state == .processed)
    #expect(try city.faults() == [])
  }

  @Test("The same catalogue again writes nothing")
  func unchanged() throws {
    let event = try city.lastEvent()
    #expect(try city.archive.updateCatalogue(to: Invented.catalogue, by: Invented.person) == [])
    #expect(try city.lastEvent() == event)
  }

  @Test("A catalogue of another process is refused")
  func otherProcess() throws {
    var catalogue = Invented.catalogue
    catalogue.process.slug = "anders"
    #expect(throws: StorageError.self) {
      try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    }
  }
}
