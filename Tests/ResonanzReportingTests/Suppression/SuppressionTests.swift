import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("A table of person attributes is made public")
struct SuppressionTests {
  let suppression = Suppression(PublicProfile())

  /// Three by three, of which one cell counts 2.
  static let table = InventedTable.table([[12, 2, 20], [15, 14, 11], [13, 16, 10]])

  @Test("and a small cell is hidden with three others, so that no sum tells it")
  func oneSmall() throws {
    let table = try #require(suppression.publish(Self.table).table)
    #expect(
      table.cells == [
        [.hidden, .under(5), .count(20)], [.hidden, .hidden, .count(11)],
        [.count(13), .count(16), .count(10)],
      ])
    #expect((table.small, table.further) == (1, 3))
    #expect(table.rowTotals == [34, 40, 39])
    #expect(table.columnTotals == [40, 32, 41])
    #expect(table.total == 113)
  }

  @Test("and nothing is hidden where nothing is small, and zeros are no small counts")
  func nothingSmall() throws {
    let large = InventedTable.table([[12, 0, 20], [15, 14, 0]])
    let table = try #require(suppression.publish(large).table)
    #expect(
      table.cells == [[.count(12), .count(0), .count(20)], [.count(15), .count(14), .count(0)]])
    #expect(table.sentences(in: .german).isEmpty)
  }

  @Test("and bands of age with too few people become one with their lesser neighbour first")
  func mergedBands() throws {
    let counts = InventedTable.table(
      [[1, 2], [30, 31], [20, 25], [22, 24], [2, 1]], isOrdered: true)
    let table = try #require(suppression.publish(counts).table)
    #expect(table.rows.classes.map(\.title) == ["a, b", "c", "d, e"])
    #expect(table.rows.classes.map(\.members) == [["a", "b"], ["c"], ["d", "e"]])
    #expect(table.rowTotals == [64, 45, 49])
    #expect(table.small + table.further == 0)
  }

  @Test("and small classes without an order become one")
  func mergedClasses() throws {
    let counts = InventedTable.table([[40, 41], [1, 2], [30, 31], [2, 1], [3, 1]])
    let table = try #require(suppression.publish(counts).table)
    #expect(table.rows.classes.map(\.title) == ["a", "b, d, e", "c"])
    #expect(table.cells[1] == [.hidden, .under(5)])
  }

  @Test("and who gave no age is nobody's neighbour")
  func missing() throws {
    var counts = InventedTable.table([[30, 31], [8, 9], [22, 24], [2, 1]], isOrdered: true)
    counts.rows.missing = 3
    let table = try #require(suppression.publish(counts).table)
    #expect(table.rows.classes.map(\.title) == ["a", "b, d", "c"])
    #expect(table.rows.missing == 1)
  }

  @Test("and of so few people there is no table")
  func fewRespondents() {
    #expect(
      suppression.publish(InventedTable.table([[1, 1], [1, 1]])) == .barred(.fewRespondents))
    // All but three said the same: there is nothing to merge them with but all.
    #expect(
      suppression.publish(InventedTable.table([[30, 40], [2, 1]])) == .barred(.fewRespondents))
    // Whatever is hidden, the four cells are at most six.
    #expect(suppression.publish(InventedTable.table([[3, 3], [3, 3]])) == .barred(.totals))
  }

  @Test("and measures of few people are left out, since nobody knows who of them is in another one")
  func leftOut() throws {
    let counts = FrequencyTable(
      rows: InventedTable.axis(2), columns: InventedTable.axis(3, .anyTimes),
      cells: [[20, 2, 9], [25, 1, 8]], rowTotals: [30, 40], columnTotals: [45, 3, 17], total: 70)
    let table = try #require(suppression.publish(counts).table)
    #expect(table.columns.classes.map(\.title) == ["a", "c"])
    #expect(table.leftOut.map(\.title) == ["b"])
    #expect(table.cells == [[.count(20), .count(9)], [.count(25), .count(8)]])
  }

  @Test("and in a column of measures one more cell is enough, since rows don't add up")
  func overlapping() throws {
    let counts = FrequencyTable(
      rows: InventedTable.axis(3), columns: InventedTable.axis(2, .anyTimes),
      cells: [[20, 2], [25, 9], [30, 12]], rowTotals: [30, 40, 50], columnTotals: [75, 23],
      total: 120)
    let table = try #require(suppression.publish(counts).table)
    #expect(table.cells.map { $0[0] } == [.count(20), .count(25), .count(30)])
    #expect(table.cells.map { $0[1] } == [.under(5), .hidden, .count(12)])
  }

  @Test("and statements of few people are hidden, however many they are")
  func statements() throws {
    let said = InventedTable.table([[30, 40, 50], [60, 44, 31], [23, 26, 30]])
    let table = try #require(suppression.publish(Self.table, statements: said).table)
    let hidden = table.cells.map { $0.map { $0.count == nil } }
    #expect(hidden[0][1])
    #expect(table.statements?.map { $0.map { $0.count == nil } } == hidden)
    #expect(table.statements?[0][1] == .hidden)
  }

  @Test("and statements of nobody known are hidden too, since they can be those of one")
  func unattributed() throws {
    let people = InventedTable.table([[12, 0, 20], [15, 14, 11], [13, 16, 10]])
    let said = InventedTable.table([[30, 2, 50], [60, 44, 31], [23, 26, 30]])
    let publishing = suppression.publish(people, statements: said)
    #expect(publishing.table?.cells[0][1] == .count(0))
    #expect(publishing.table?.statements?[0][1] == .hidden)
  }

  @Test("with another minimum, but never less than three", arguments: [(1, 3), (3, 3), (10, 10)])
  func minimum(asked: Int, taken: Int) throws {
    #expect(PublicProfile(minimum: asked).minimum == taken)
  }

  @Test("and every way of reading random ones leaves enough open", arguments: 0..<8)
  func random(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var published = 0
    for _ in 0..<30 {
      let counts = InventedTable.random(&generator, rows: 2...3, columns: 2...3, most: 9)
      guard let table = suppression.publish(counts).table else { continue }
      published += 1
      try expectProtected(table)
    }
    #expect(published > 5)
  }

  private func expectProtected(_ table: PublicTable) throws {
    let columns = table.columnTotals.count
    let bySums = Attacker(table: table, knowsSigns: false).intervals()
    for (cell, interval) in Attacker(table: table).intervals() {
      let sums = try #require(bySums[cell])
      #expect(sums.upperBound - sums.lowerBound >= table.minimum, "\(table)")
      if table.cells[cell / columns][cell % columns] == .under(table.minimum) {
        #expect(interval == 1...table.minimum - 1, "\(table)")
      } else {
        #expect(interval.count > 1, "\(table)")
      }
      if !table.namesSmall {
        #expect(interval.upperBound - interval.lowerBound >= table.minimum, "\(table)")
      }
    }
  }
}
