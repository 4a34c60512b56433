import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("What an attacker can find out of hidden cells")
struct AuditTests {
  /// Four hidden cells at the corners of a rectangle change together: where the first grows by one, so
  /// does the opposite one, and the other two shrink. The first is 3 here and its opposite 4, so that it
  /// can lose 3; the others are 9 and 7, so that it can gain 7.
  @Test("is of a rectangle what can be reckoned by hand: from 0 to 10")
  func rectangle() {
    let table = InventedTable.table([[3, 9, 20], [7, 4, 30], [15, 16, 17]])
    let isHidden = [true, true, false, true, true, false, false, false, false]
    let range = audit(table, isHidden).range(of: 0, in: 0, .totals, atMost: .max / 16)
    #expect(range.down == 3)
    #expect(range.up == 7)
  }

  @Test("is of random ones what trying every table finds", arguments: 0..<6)
  func everyTable(seed: Int) {
    var generator = SplitMix64(seed: 500 + UInt64(seed))
    for _ in 0..<12 {
      let table = InventedTable.random(&generator, rows: 2...3, columns: 2...3, most: 7)
      let isHidden = table.cells.joined().map { $0 > 0 && Bool.random(using: &generator) }
      let shown = PublicTable(
        table, isHidden: isHidden, namesSmall: false, minimum: 5, leftOut: [])
      let values = Array(table.cells.joined())
      let audit = audit(table, isHidden)
      for (cell, interval) in Attacker(table: shown, knowsSigns: false).intervals() {
        let range = audit.range(of: cell, in: 0, .totals, atMost: .max / 16)
        #expect(values[cell] - range.down == interval.lowerBound, "\(table) \(isHidden)")
        #expect(values[cell] + range.up == interval.upperBound, "\(table) \(isHidden)")
      }
    }
  }

  private func audit(_ table: FrequencyTable, _ isHidden: [Bool]) -> JointAudit {
    JointAudit([ShownCounts(table, isHidden: isHidden, minimum: 5, namesSmall: false)])
  }

  @Test("and no fewer hidden cells would do where four are: every smaller choice is tried")
  func fewest() throws {
    let table = SuppressionTests.table
    let public4 = try #require(Suppression(PublicProfile()).publish(table).table)
    #expect(public4.small + public4.further == 4)
    let others = (0..<9).filter { $0 != 1 }
    let choices =
      [[]] + others.map { [$0] }
      + others.flatMap { one in others.filter { $0 > one }.map { [one, $0] } }
    for choice in choices {
      let isHidden = (0..<9).map { $0 == 1 || choice.contains($0) }
      let shown = PublicTable(
        table, isHidden: isHidden, namesSmall: true, minimum: 5, leftOut: [])
      let interval = try #require(Attacker(table: shown, knowsSigns: false).intervals()[1])
      // With three or fewer hidden, the small one is known exactly.
      #expect(interval == 2...2, "\(choice)")
    }
  }
}
