import Foundation
import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("A table is published again")
struct ReleasePairTests {
  let suppression = Suppression(PublicProfile())

  private func released(
    _ table: FrequencyTable, of population: TablePopulation = .init(), event: Int = 100
  ) throws -> TableRelease {
    try #require(suppression.publish(table, of: population).table)
      .release(["attribute:alter", "group"], of: population, event: event)
  }

  @Test("unchanged, and shows the same")
  func unchanged() throws {
    let first = try #require(suppression.publish(SuppressionTests.table).table)
    let again = suppression.publish(
      SuppressionTests.table, after: [first.release(["a", "b"], event: 100)])
    #expect(again == .table(first))
  }

  @Test("after three more people spoke: it isn't, and the earlier one is named")
  func fewMore() throws {
    var cells = SuppressionTests.table.cells
    cells[2][0] += 3
    let release = try released(SuppressionTests.table)
    #expect(
      suppression.publish(InventedTable.table(cells), after: [release])
        == .barred(.smallChange(since: 100)))
  }

  @Test("and a cell that grew by a few is hidden, though it is large")
  func grownCell() throws {
    let before = InventedTable.table([[20, 30, 40], [30, 40, 50], [40, 50, 60]])
    let after = InventedTable.table([[22, 40, 50], [40, 60, 70], [50, 70, 80]])
    let again = try #require(suppression.publish(after, after: [try released(before)]).table)
    #expect(again.cells[0][0] == .hidden)
    #expect(again.small == 0)
    #expect(again.further > 3)
  }

  @Test("and what was hidden stays hidden, so that the earlier table tells no more than it did")
  func staysHidden() throws {
    let release = try released(SuppressionTests.table)
    let after = InventedTable.table(
      SuppressionTests.table.cells.map { $0.map { $0 + 20 } })
    let again = try #require(suppression.publish(after, after: [release]).table)
    for (now, before) in zip(again.cells.joined(), release.isHidden) where before {
      #expect(now.count == nil)
    }
  }

  @Test("of some of the people: it isn't, and of others it is")
  func otherPeople() throws {
    let release = try released(SuppressionTests.table, of: .init(consultation: "umfrage"))
    #expect(
      suppression.publish(SuppressionTests.table, of: .init(), after: [release])
        == .barred(.overlap(with: 100)))
    let other = suppression.publish(
      SuppressionTests.table, of: .init(consultation: "werkstatt"), after: [release])
    #expect(other.table != nil)
  }

  @Test("with classes merged as before, and a new one beside them")
  func sameClasses() throws {
    let before = InventedTable.table([[1, 2], [30, 31], [20, 25], [22, 24]], isOrdered: true)
    let release = try released(before)
    let after = InventedTable.table(
      [[11, 12], [40, 41], [30, 35], [32, 34], [7, 9]], isOrdered: true)
    let again = try #require(suppression.publish(after, after: [release]).table)
    #expect(again.rows.classes.map(\.title) == ["a, b", "c", "d", "e"])
  }

  @Test("and is remembered as JSON")
  func remembered() throws {
    let release = try released(SuppressionTests.table, of: .init(consultation: "umfrage"))
    let data = try JSONEncoder().encode(release)
    #expect(try JSONDecoder().decode(TableRelease.self, from: data) == release)
  }

  @Test("and who has both tables can tell no small count and no small change", arguments: 0..<6)
  func pairs(seed: Int) throws {
    var generator = SplitMix64(seed: 1000 + UInt64(seed))
    var published = 0
    for _ in 0..<50 {
      let before = InventedTable.random(&generator, rows: 2...3, columns: 2...2, most: 9)
      guard let first = suppression.publish(before).table else { continue }
      let after = InventedTable.grown(before, &generator)
      let release = first.release(["a", "b"], event: 1)
      guard let second = suppression.publish(after, after: [release]).table,
        first.rows.classes == second.rows.classes
      else { continue }
      published += 1
      expectProtected(first, second, minimum: 5)
    }
    #expect(published > 3)
  }

  /// Nobody speaks less later, and the attacker knows it.
  private func expectProtected(_ first: PublicTable, _ second: PublicTable, minimum: Int) {
    for knowsSigns in [false, true] {
      let later = Attacker(table: second, knowsSigns: knowsSigns).candidates()
      let earlier = Attacker(table: first, knowsSigns: knowsSigns).candidates()
      guard earlier.count * later.count < 200_000 else { continue }
      let pairs = earlier.flatMap { one in
        later.filter { other in zip(one, other).allSatisfy { $0 <= $1 } }.map { (one, $0) }
      }
      #expect(!pairs.isEmpty)
      for (table, values) in [(first, pairs.map(\.0)), (second, pairs.map(\.1))] {
        for (cell, sign) in table.cells.joined().enumerated() where sign.count == nil {
          let values = Set(values.map { $0[cell] })
          if knowsSigns, sign == .under(minimum) {
            #expect(values == Set(1..<minimum), "\(first) \(second)")
          } else if !knowsSigns || !table.namesSmall {
            #expect(values.max()! - values.min()! >= minimum, "\(first) \(second)")
          } else {
            #expect(values.count > 1, "\(first) \(second)")
          }
        }
      }
      for cell in 0..<first.rowTotals.count * first.columnTotals.count {
        let changes = Set(pairs.map { $0.1[cell] - $0.0[cell] })
        guard let least = changes.min(), let most = changes.max() else { continue }
        #expect(least < most || !(1..<minimum).contains(least), "\(first) \(second)")
      }
    }
  }
}
