import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("What changed between two points")
struct ChangeTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("1", id: "1", by: "r1", tags: ["radweg": .supports]),
        Answer("2", id: "2", by: "r2", tags: ["radweg": .unstated]),
        Answer("3", id: "3", tags: ["bus": .unstated]),
        Answer("4", id: "4", by: "r1", group: "citizens"),
      ])
  }

  private func change(
    _ kind: TargetKind, _ first: Int, _ second: Point = .now, _ filter: TallyFilter = TallyFilter()
  ) throws -> TallyChange {
    try city.archive.change(kind, from: .event(first), to: second, filter: filter)
  }

  @Test("What was added and what was withdrawn stand apart, though the sum be the same")
  func apart() throws {
    try city.tag([2], add: ["seepark": .unstated], remove: ["radweg"])
    try city.tag([4], add: ["radweg": .supports])
    try city.tag([3], remove: ["bus"])
    let change = try change(.measure, 2)
    let radweg = try #require(change.rows["radweg"]?["citizens"])
    #expect(radweg.start == Figures(statements: 2, respondents: 2))
    #expect(radweg.end == Figures(statements: 2, respondents: 1))
    // Its second statement is no new respondent.
    #expect(radweg.added == Figures(statements: 1))
    #expect(radweg.withdrawn == Figures(statements: 1, respondents: 1))
    #expect(
      change.rows["bus"]?["citizens"]
        == FiguresChange(
          start: Figures(statements: 1, unattributed: 1), end: .zero, added: .zero,
          withdrawn: Figures(statements: 1, unattributed: 1)))
    #expect(change.rows["seepark"]?["citizens"]?.added == Figures(statements: 1, respondents: 1))
    let all = try #require(change.tagged["citizens"])
    #expect(all.added == Figures(statements: 1))
    #expect(all.withdrawn == Figures(statements: 1, unattributed: 1))
    #expect(change.base["citizens"]?.added == .zero)
  }

  @Test("A theme keeps what moves between its measures")
  func themes() throws {
    try city.tag([1], add: ["bus": .supports], remove: ["radweg"])
    let change = try change(.theme, 2)
    #expect(change.rows["mobil"]?["citizens"]?.added == .zero)
    #expect(change.rows["mobil"]?["citizens"]?.withdrawn == .zero)
    #expect(change.rows["gruen"]?["citizens"]?.withdrawn == Figures(statements: 1, respondents: 1))
  }

  @Test("What was said anew, hidden and undone changes the base")
  func base() throws {
    try city.importFile(
      "b.csv", [Answer("9", id: "9", by: "s1", group: "schools", received: "2017-01-01")],
      into: "schule", sha: 2)
    _ = try city.archive.setHidden(true, [1], by: Invented.person)
    let now = try change(.measure, 2)
    #expect(now.base["schools"]?.added == Figures(statements: 1, respondents: 1))
    // What else its respondent said still counts.
    #expect(now.base["citizens"]?.withdrawn == Figures(statements: 1))
    #expect(now.rows["radweg"]?["citizens"]?.withdrawn == Figures(statements: 1, respondents: 1))
    let filter = TallyFilter(receivedFrom: CalendarDate(iso: "2016-12-31"))
    #expect(try change(.measure, 2, .now, filter).base.keys.sorted() == ["schools"])
    #expect(try change(.measure, 2, .event(3)).base["citizens"]?.withdrawn == .zero)
  }

  @Test("A measure that was renamed is the same measure")
  func renamed() throws {
    var catalogue = try city.archive.catalogue()
    catalogue.measures[0].slug = "radschnellweg"
    catalogue.measures[0].replaces = ["radweg"]
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    let change = try change(.measure, 2)
    #expect(change.followed == ["radweg"])
    #expect(change.rows["radweg"] == nil)
    let now = Figures(statements: 2, respondents: 2)
    #expect(
      change.rows["radschnellweg"] == ["citizens": FiguresChange(start: now, end: now)])
  }

  @Test("The later point can't come first")
  func reversed() throws {
    #expect(throws: StorageError.self) { try change(.theme, 2, .event(1)) }
    #expect(
      StorageError.reversedPoints(2, 1).explanation(in: .german).line
        == "Der erste Stand (Ereignis 2) liegt nach dem zweiten (Ereignis 1). "
        + "Nennen Sie den früheren zuerst.")
    #expect(try change(.theme, 2, .event(2)).rows["mobil"]?["citizens"]?.added == .zero)
  }

  @Test(
    "Start and end are the tallies, and start and added are end and withdrawn, whatever was done",
    arguments: 1...3 as ClosedRange<UInt64>)
  func balance(seed: UInt64) throws {
    var team = try RandomTeam(seed: seed &+ 90)
    for _ in 1...120 { try team.step() }
    let last = try team.city.lastEvent()
    var random = SeededGenerator(seed: seed)
    for kind in [TargetKind.theme, .measure] {
      for _ in 1...8 {
        let first = Int.random(in: 1...last, using: &random)
        let second = Int.random(in: first...last, using: &random)
        let change = try team.city.archive.change(kind, from: .event(first), to: .event(second))
        for row in change.end.rows {
          let sum = change.rows[row.slug]?.values.reduce(.zero, +) ?? .zero
          #expect(sum.end == row.total, "\(row.slug) from \(first) to \(second)")
          #expect(sum.isBalanced, "\(row.slug) from \(first) to \(second)")
        }
        for row in change.start.rows where !change.followed.contains(row.slug) {
          let sum = change.rows[row.slug]?.values.reduce(.zero, +) ?? .zero
          // What was merged into it since is counted for it at the start too.
          #expect(sum.start.statements >= row.total.statements, "\(row.slug)")
        }
        let tagged = change.tagged.values.reduce(.zero, +)
        #expect(tagged.start == change.start.tagged.values.reduce(.zero, +))
        #expect(tagged.end == change.end.tagged.values.reduce(.zero, +))
        #expect(tagged.isBalanced)
        let base = change.base.values.reduce(.zero, +)
        #expect(base.start == change.start.base.values.map(\.figures).reduce(.zero, +))
        #expect(base.isBalanced)
      }
    }
  }
}

extension FiguresChange {
  fileprivate var isBalanced: Bool { start + added == end + withdrawn }
}
