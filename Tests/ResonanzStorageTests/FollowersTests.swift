import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A measure that another one follows")
struct FollowersTests {
  let city: InventedArchive
  let answers = [
    Answer("1", id: "1", by: "r1", tags: ["bus": .supports]),
    Answer("2", id: "2", by: "r2", tags: ["bus": .opposes, "radweg": .supports]),
  ]

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", answers)
  }

  private func rename(_ old: String, to new: String) throws {
    var catalogue = try city.archive.catalogue()
    let index = try #require(catalogue.measures.firstIndex { $0.slug == old })
    catalogue.measures[index].slug = new
    catalogue.measures[index].replaces = [old]
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
  }

  private func merge(_ old: [String], to new: String) throws {
    var catalogue = try city.archive.catalogue()
    catalogue.measures.removeAll { old.contains($0.slug) }
    catalogue.measures.append(
      Measure(slug: new, title: "Beides", rank: .key, themes: ["mobil"], replaces: old))
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
  }

  @Test("Tags of an import that was undone before the renaming return on the new measure")
  func redoAfterRenaming() throws {
    try city.undo(1)
    try rename("bus", to: "takt")
    try rename("takt", to: "linie")
    try city.redo(1)
    #expect(try city.row("linie")?.total.statements == 2)
    #expect(try city.row("bus") == nil)
    #expect(try city.faults() == [])
  }

  @Test("Two tags that become one are one")
  func redoAfterMerging() throws {
    try city.undo(1)
    try merge(["bus", "radweg"], to: "wege")
    try city.redo(1)
    #expect(try city.row("wege")?.total.statements == 2)
    #expect(try city.faults() == [])
    #expect(try city.archive.tallies() == Tallies(counting: city.archive))
  }

  @Test("A file that still says the old slug tags the new measure")
  func fileWithOldSlug() throws {
    try rename("bus", to: "takt")
    let summary = try city.importFile(
      "b.csv", answers + [Answer("3", id: "3", by: "r3", tags: ["bus": .mixed])], sha: 2)
    #expect(summary.added == 1)
    #expect(summary.unchanged == 2)
    #expect(try city.row("takt")?.total.statements == 3)
    #expect(try city.row("bus") == nil)
    #expect(try city.faults() == [])
  }

  @Test("A tag that a person took off stays off under the new name, whatever files say")
  func takenOffBeforeRenaming() throws {
    try city.tag([1], remove: ["bus"])
    try rename("bus", to: "takt")
    try city.undo(1)
    try city.redo(1)
    #expect(try city.row("takt")?.total.statements == 1)
    try city.importFile("b.csv", answers, sha: 2)
    #expect(try city.row("takt")?.total.statements == 1)
  }

  @Test("Keywords that were made for the old measure are the new one's", arguments: [true, false])
  func keywords(isRenamed: Bool) throws {
    let bus = try city.target("bus")
    let radweg = try city.target("radweg")
    try city.archive.addKeyword("Takt", below: bus, by: Invented.anna)
    try city.archive.addKeyword("Beläge", below: radweg, by: Invented.anna)
    let change = TagChange(keywords: ["Nachtbus"], keywordsBelow: bus)
    _ = try city.archive.tag([1], change, by: Invented.anna)
    if isRenamed {
      try rename("bus", to: "linie")
    } else {
      try merge(["bus", "radweg"], to: "wege")
    }
    let below = Dictionary(
      uniqueKeysWithValues: try city.archive.keywords().map { ($0.title, $0.below) })
    #expect(
      below == [
        "Takt": isRenamed ? "linie" : "wege", "Nachtbus": isRenamed ? "linie" : "wege",
        "Beläge": isRenamed ? "radweg" : "wege",
      ])
    let sheet = try city.archive.keywords(on: isRenamed ? "linie" : "wege", .measure)
    #expect(sheet.first { $0.title == "Nachtbus" }?.statements == 1)
    #expect(try city.faults() == [])
  }

  @Test("A tag that was suggested is still said to be; a merged one if people gave no other")
  func suggested() throws {
    try city.importFile("b.csv", (3...6).map { Answer("\($0)", id: "\($0)") }, sha: 2)
    func suggest(_ statements: [Int], _ slug: String, _ isSuggested: Bool) throws {
      let change = TagChange(added: [try city.tag(slug)], isSuggested: isSuggested)
      _ = try city.archive.tag(statements, change, by: Invented.anna)
    }
    // 1 has the bus from its file, 3 and 4 suggestions alone, 5 one and one by hand, 6 by hand.
    try suggest([3, 4, 5], "bus", true)
    try suggest([1, 4], "radweg", true)
    try suggest([5, 6], "radweg", false)
    func suggested(_ slug: String) throws -> [Int] {
      try [1, 3, 4, 5, 6].filter { number in
        try city.archive.statement(number).tags.contains { $0.slug == slug && $0.isSuggested }
      }
    }
    try rename("bus", to: "takt")
    #expect(try suggested("takt") == [3, 4, 5])
    #expect(try city.faults() == [])
    try merge(["takt", "radweg"], to: "wege")
    #expect(try suggested("wege") == [1, 3, 4])
    #expect(try city.faults() == [])
  }

  @Test("A tag that two files brought under the old name stays while one of them holds")
  func handedOverAfterRenaming() throws {
    try city.importFile("b.csv", answers + [Answer("3", id: "3")], sha: 2)
    try rename("bus", to: "takt")
    try city.undo(1)
    #expect(try city.row("takt")?.total.statements == 2)
    #expect(try city.faults() == [])
  }
}
