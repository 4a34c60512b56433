import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What was done, undone and redone is told with the same numbers")
struct SameCountsTests {
  @Test(
    "An import's undo and redo, their previews and the history agree, whatever went before",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func imports(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var history = try RandomHistory(seed: seed)
    for _ in 1...15 {
      for _ in 1...3 { try history.step() }
      let city = history.city
      let hidden = try city.meant("").filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
      try city.archive.setHidden(true, hidden, by: Invented.ben)
      let inForce = try city.archive.imports().filter(\.isInForce)
      guard let record = inForce.randomElement(using: &random) else { continue }
      try expectSame(record.number, in: city, "seed \(seed), import \(record.number)")
    }
  }

  private func expectSame(_ number: Int, in city: InventedArchive, _ comment: String) throws {
    let person = Invented.person
    let before = Set(try city.meant(""))
    let foreseen = try city.archive.undoImport(number, by: person, isPreview: true)
    let undone = try city.undo(number)
    let after = Set(try city.meant(""))
    let foreseenAgain = try city.archive.redoImport(number, by: person, isPreview: true)
    let redone = try city.redo(number)
    #expect(numbers(foreseen) == numbers(undone), "\(comment)")
    #expect(numbers(undone) == numbers(redone), "\(comment)")
    #expect(numbers(foreseenAgain) == numbers(redone), "\(comment)")
    #expect(undone.statements == before.subtracting(after).count, "\(comment)")
    #expect(Set(try city.meant("")) == before, "\(comment)")
    let own = try city.meant("import:\(number)").count + city.meant("hidden import:\(number)").count
    let events = try city.archive.history(limit: 2).map(\.event)
    #expect(events.map(\.kind) == [.redoImport, .undoImport])
    #expect(events.map(\.statements) == [own, own], "\(comment)")
    let event = try city.archive.history(limit: 10_000).map(\.event)
      .first { $0.kind == .importFile && $0.subject == number }
    #expect(event?.statements == own, "\(comment)")
    #expect(undone.statements + undone.staying + undone.hidden == own, "\(comment)")
  }

  private func numbers(_ reversal: ImportReversal) -> [Int] {
    [
      reversal.statements, reversal.staying, reversal.hidden, reversal.importTags,
      reversal.staffTags,
    ]
  }

  @Test("Hidden statements are told apart from those that another import has too")
  func hidden() throws {
    let city = try InventedArchive()
    let answers = (1...5).map { Answer("Aussage \($0)", id: "\($0)", tags: ["bus": .supports]) }
    try city.importFile("a.csv", answers)
    try city.importFile("b.csv", [answers[3], answers[4], Answer("Neu", id: "6")], sha: 2)
    try city.tag([1, 2, 4], add: ["mobil": .unstated])
    try city.archive.setHidden(true, [2, 5], by: Invented.ben)
    try city.archive.setFlag(.unclear, true, on: [1], by: Invented.ben)
    let undone = try city.undo(1)
    #expect([undone.statements, undone.staying, undone.hidden] == [2, 1, 2])
    // Of the hidden ones and of the one that goes on counting none rests that did not before.
    #expect(undone.staffTags == 1)
    // Those of 4 and 5 are the other import's now.
    #expect(undone.importTags == 3)
    let redone = try city.redo(1)
    #expect(numbers(undone) == numbers(redone))
    #expect(try city.faults() == [])
  }

  @Test(
    "An event counts the statements that it changed, as its undo and its redo do",
    arguments: [
      1, 2, 3, 4,
    ] as [UInt64])
  func undoables(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let city = try InventedArchive()
    try city.importFile("a.csv", (1...9).map { Answer("Aussage \($0)", id: "\($0)") })
    for _ in 1...60 {
      let some = (1...9).filter { _ in Bool.random(using: &random) }
      let before = try city.lastEvent()
      let what = try act(on: some.isEmpty ? [1] : some, in: city, &random)
      if try city.lastEvent() == before { continue }
      let done = try #require(city.archive.history(limit: 1).first).event
      let foreseen = try city.archive.undo(by: Invented.person, isPreview: true)
      let undone = try city.archive.undo(by: Invented.person)
      let foreseenAgain = try city.archive.redo(by: Invented.person, isPreview: true)
      let redone = try city.archive.redo(by: Invented.person)
      let counts = [foreseen, undone, foreseenAgain, redone].map(\.statements)
      #expect(Set(counts) == [done.statements], "\(what): \(done.statements), \(counts)")
      #expect(undone.tagsAdded == redone.tagsRemoved, "\(what)")
      #expect(undone.tagsRemoved == redone.tagsAdded, "\(what)")
      #expect(undone.tagsRestanced == redone.tagsRestanced, "\(what)")
      let events = try city.archive.history(limit: 2).map(\.event.statements)
      #expect(events == [done.statements, done.statements], "\(what)")
    }
    #expect(try city.faults() == [])
  }

  private func act(
    on statements: [Int], in city: InventedArchive, _ random: inout SeededGenerator
  ) throws -> String {
    let person = Invented.person
    let slug = ["bus", "radweg", "mobil"].randomElement(using: &random)!
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1:
      try city.tag(statements, add: [slug: slug == "mobil" ? .unstated : .supports])
      return "tag"
    case 2:
      try city.tag(statements, remove: [slug])
      return "untag"
    case 3:
      let query = try city.read("-theme:mobil").query
      _ = try city.archive.tag(
        .query(query), TagChange(keywords: ["Licht"]), by: person, isDryRun: false)
      return "keyword"
    case 4:
      try city.archive.setFlag(.unclear, Bool.random(using: &random), on: statements, by: person)
      return "flag"
    case 5:
      try city.archive.setHidden(Bool.random(using: &random), statements, by: person)
      return "hide"
    case 6:
      let list = try statements.map { StatementTags(statement: $0, tags: [try city.tag("bus")]) }
      _ = try city.archive.addTags(list, by: person)
      return "sheet"
    case 7:
      do { try city.tag(statements, state: .noContent) } catch StorageError.taggedStatement {}
      return "state"
    default:
      // A hidden statement has no quote.
      let draft = QuoteDraft(
        statement: statements[0], span: TextSpan(start: 0, length: 7),
        target: try city.target("bus"))
      _ = try? city.archive.addQuote(draft, by: person)
      return "quote"
    }
  }
}
