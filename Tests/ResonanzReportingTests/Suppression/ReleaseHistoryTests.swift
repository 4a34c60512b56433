import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("Tables of different dimensions are published")
struct ReleaseHistoryTests {
  private let age = "attribute:Alter"
  private let place = "attribute:Ort"

  /// Nothing in it is small.
  private static let large = InventedTable.table([[20, 30, 40], [30, 40, 50], [40, 50, 60]])

  private func publish(
    _ dimensions: [String], _ table: FrequencyTable = large,
    of population: TablePopulation = .init(), after releases: [TableRelease] = []
  ) -> Publishing {
    ReleaseHistory(releases).publish(table, dimensions, of: population, as: PublicProfile())
  }

  private func released(
    _ dimensions: [String], _ table: FrequencyTable = large,
    of population: TablePopulation = .init(), event: Int = 7
  ) throws -> TableRelease {
    try #require(publish(dimensions, table, of: population).table)
      .release(dimensions, of: population, event: event)
  }

  @Test(
    "an attribute with groups, and the same with measures: not both, since those go together in public"
  )
  func openSide() throws {
    let groups = try released([age, "group"])
    #expect(publish([age, "measure"], after: [groups]) == .barred(.linked(with: 7)))
    #expect(publish(["measure", age], after: [groups]) == .barred(.linked(with: 7)))
    #expect(publish([place, "measure"], after: [groups]).table != nil)
  }

  @Test("two attributes with groups, then with each other: not the third, which closes the circle")
  func circle() throws {
    let releases = [
      try released([age, "group"], event: 5), try released([place, "measure"], event: 6),
    ]
    #expect(publish([age, place], after: releases) == .barred(.linked(with: 6)))
    #expect(publish([age, place], after: [releases[0]]).table != nil)
  }

  @Test("turned round, it is the same table, and hides the same")
  func turned() throws {
    let table = SuppressionTests.table
    let release = try released([age, "group"], table)
    let first = try #require(publish([age, "group"], table).table)
    let again = publish(["group", age], table.transposed, after: [release])
    let turned = try #require(again.table)
    #expect(
      turned.cells
        == first.columnTotals.indices.map { column in first.cells.map { $0[column] } })
  }

  @Test("of those who spoke on one measure, or of one consultation: not beside one of all")
  func otherPeople() throws {
    let release = try released([age, "group"])
    for part in [TablePopulation(target: "measure:radweg"), .init(consultation: "umfrage")] {
      #expect(publish([age, "group"], of: part, after: [release]) == .barred(.overlap(with: 7)))
      #expect(publish([age, place], of: part, after: [release]) == .barred(.overlap(with: 7)))
      #expect(publish([place, "group"], of: part, after: [release]).table != nil)
    }
  }

  @Test("with classes that are one in the other")
  func sameClasses() throws {
    var before = InventedTable.table([[1, 2], [30, 31], [20, 25], [22, 24]], isOrdered: true)
    let release = try released([age, "group"], before)
    before.cells = [[8, 9], [37, 38], [27, 32], [29, 31]]
    let after = InventedTable.table(before.cells, isOrdered: true)
    let table = try #require(publish([age, place], after, after: [release]).table)
    #expect(table.rows.classes.map(\.title) == ["a, b", "c", "d"])
  }

  @Test("after a few more of one age spoke: not, since the totals tell them")
  func fewMore() throws {
    let release = try released([age, "group"])
    var cells = Self.large.cells
    cells[0][0] += 3
    #expect(
      publish([age, place], InventedTable.table(cells), after: [release])
        == .barred(.smallChange(since: 7)))
  }

  @Test("and what was answered once is answered the same, whatever came between")
  func again() throws {
    let table = SuppressionTests.table
    let first = try #require(publish([age, "group"], table).table)
    let then = first.release([age, "group"], event: 3)
    let grown = InventedTable.table(table.cells.map { $0.map { $0 + 20 } })
    let later = try #require(publish([age, "group"], grown, after: [then]).table)
    let now = later.release([age, "group"], event: 9)
    #expect(publish([age, "group"], table, after: [then, now]) == .table(first))
    #expect(publish([age, "group"], grown, after: [then, now]) == .table(later))
  }
}

@Suite("A measure of few people is left out of a table of ages")
struct LeavingOutTests {
  /// Everybody is in at least one column, so that whom the others lack must be in the one left out.
  private func table(_ cells: [[Int]], totals: [Int]) -> FrequencyTable {
    FrequencyTable(
      rows: InventedTable.axis(cells.count),
      columns: InventedTable.axis(cells[0].count, .atLeastOnce), cells: cells, rowTotals: totals,
      columnTotals: cells[0].indices.map { column in cells.reduce(0) { $0 + $1[column] } },
      total: totals.reduce(0, +))
  }

  private func publish(
    _ table: FrequencyTable, after releases: [TableRelease] = []
  ) -> PublicTable? {
    Suppression(PublicProfile()).publish(table, after: releases).table
  }

  @Test("alone, where everybody is in another column too")
  func alone() throws {
    let shown = try #require(
      publish(table([[20, 15, 1, 9], [25, 10, 0, 8], [30, 12, 1, 7]], totals: [40, 40, 45])))
    #expect(shown.columns.classes.map(\.title) == ["a", "b", "d"])
    #expect(shown.leftOut.map(\.title) == ["c"])
  }

  @Test("with another one, where its only respondent would be the one whom the first row lacks")
  func together() throws {
    let shown = try #require(
      publish(table([[20, 15, 1, 9], [25, 10, 0, 8], [30, 12, 0, 7]], totals: [45, 40, 45])))
    #expect(shown.columns.classes.map(\.title) == ["a", "b"])
    #expect(shown.leftOut.map(\.title) == ["c", "d"])
  }

  @Test("again, after a few more spoke on it")
  func fewMore() throws {
    let before = table([[20, 15, 9], [25, 10, 8], [30, 12, 7]], totals: [40, 40, 45])
    let release = try #require(publish(before)).release(["a", "b"], event: 1)
    let after = table([[20, 15, 10], [25, 10, 9], [30, 12, 8]], totals: [40, 40, 45])
    let shown = try #require(publish(after, after: [release]))
    #expect(shown.columns.classes.map(\.title) == ["a", "b"])
    #expect(shown.leftOut.map(\.title) == ["c"])
  }

  @Test("again, where its counts of today leave no doubt who the few were")
  func earlierFew() throws {
    let before = table([[20, 15, 4], [25, 10, 0], [30, 12, 0]], totals: [35, 35, 42])
    let release = try #require(publish(before)).release(["a", "b"], event: 1)
    #expect(release.leftOut.map(\.shown.title) == ["c"])
    // All of the column are in the first row now, so all were then.
    let told = table([[20, 15, 12], [25, 10, 0], [30, 12, 0]], totals: [35, 35, 42])
    #expect(publish(told, after: [release])?.leftOut.map(\.title) == ["c"])
    let spread = table([[20, 15, 12], [25, 10, 11], [30, 12, 10]], totals: [35, 35, 42])
    #expect(publish(spread, after: [release])?.leftOut.isEmpty == true)
  }
}
