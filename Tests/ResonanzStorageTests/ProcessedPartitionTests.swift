import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Every processed statement stands in some row of some report")
struct ProcessedPartitionTests {
  @Test(
    "Of any archive, what is processed counts for a theme or measure, has a keyword alone, or a reason",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func randomArchives(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var history = try RandomHistory(seed: seed)
    var known: [Int: [String: Int]] = [:]
    for step in 1...48 {
      try history.step()
      let city = history.city
      try tagAndHide(city, &random)
      if step.isMultiple(of: 6) {
        try expectAllToStandSomewhere(in: city, "seed \(seed), step \(step): \(history.last)")
        known[try city.lastEvent()] = try city.archive.keywordOnly()
      }
    }
    #expect(known.values.contains { !$0.isEmpty })
    for (event, counts) in known {
      #expect(try history.city.archive.keywordOnly(asOf: .event(event)) == counts, "@\(event)")
    }
  }

  /// What a random history does too seldom: keywords alone, and statements that don't count.
  private func tagAndHide(_ city: InventedArchive, _ random: inout SeededGenerator) throws {
    let all = try city.meant("")
    let some = all.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let change = TagChange(keywords: [["Licht", "Ruhe"].randomElement(using: &random)!])
      _ = try city.archive.tag(some, change, by: Invented.anna)
    case 1: try city.archive.setHidden(true, Array(some.prefix(1)), by: Invented.ben)
    case 2: try city.archive.setHidden(false, try city.meant("hidden"), by: Invented.ben)
    default: break
    }
  }

  private func expectAllToStandSomewhere(in city: InventedArchive, _ comment: String) throws {
    let archive = city.archive
    let (themes, measures) = (try archive.tally(.theme), try archive.tally(.measure))
    var counted: Set<Int> = []
    for (filter, tally) in [("theme", themes), ("measure", measures)] {
      for row in tally.rows {
        let found = try city.meant("\(filter):\(row.slug)")
        #expect(found.count == row.total.statements, "\(comment): \(row.slug)")
        counted.formUnion(found)
      }
    }
    let only = try city.meant("keyword:* -theme:* -measure:* state:processed")
    let keywordOnly = try archive.keywordOnly()
    #expect(keywordOnly.values.reduce(0, +) == only.count, "\(comment)")
    for (group, count) in keywordOnly {
      #expect(Set(only).intersection(try city.meant("group:\(group)")).count == count, "\(comment)")
    }
    let reasons = try city.meant("state:whole-process,no-content,new-proposal")
    let tagged = Set(try city.meant("state:processed")).subtracting(only)
    #expect(counted.isDisjoint(with: only), "\(comment)")
    #expect(tagged.isSubset(of: counted), "\(comment): in no row \(tagged.subtracting(counted))")
    let processed = Set(try city.meant("processed"))
    #expect(processed == tagged.union(only).union(reasons), "\(comment)")
    #expect(processed.count == tagged.count + only.count + reasons.count, "\(comment)")
    #expect(
      measures.base.values.reduce(0) { $0 + $1.processed } == processed.count, "\(comment)")
  }

  @Test("A keyword alone counts for no measure, and is found by its group, day and consultation")
  func keywordAlone() throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Licht", received: "2016-09-01"), Answer("Ruhe", group: "schools"),
        Answer("Bus", tags: ["bus": .supports]),
      ])
    _ = try city.archive.tag([1, 2, 3], TagChange(keywords: ["Licht"]), by: Invented.anna)
    #expect(try city.archive.keywordOnly() == ["citizens": 1, "schools": 1])
    let early = TallyFilter(receivedUntil: CalendarDate(iso: "2016-10-01"))
    #expect(try city.archive.keywordOnly(filter: early) == ["citizens": 1])
    #expect(try city.archive.keywordOnly(filter: TallyFilter(consultation: "umfrage")).count == 2)
    try city.tag([1], add: ["mobil": .unstated])
    #expect(try city.archive.keywordOnly() == ["schools": 1])
    try city.archive.setHidden(true, [2], by: Invented.ben)
    #expect(try city.archive.keywordOnly() == [:])
    #expect(try city.archive.keywordOnly(asOf: .event(3)) == ["citizens": 1, "schools": 1])
  }
}
