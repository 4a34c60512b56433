import Testing

@testable import ResonanzReporting

/// A worked example of the literature: what an attacker can find out.
@Suite("Ranges of hidden cells as published")
struct PublishedIntervalTests {
  /// Fischetti and Salazar, "Models and algorithms for the 2-dimensional cell suppression problem",
  /// Mathematical Programming 84 (1999), figure 1 (investment of enterprises by activity and region): with
  /// four cells hidden, the sensitive 22 is somewhere from 5 to 30.
  @Test("Fischetti and Salazar 1999, figure 1")
  func investments() {
    let table = InventedTable.table([[20, 50, 10], [8, 19, 22], [17, 32, 12]])
    let isHidden = [false, false, false, true, false, true, true, false, true]
    let audit = JointAudit([
      ShownCounts(table, isHidden: isHidden, minimum: 5, namesSmall: false)
    ])
    let range = audit.range(of: 5, in: 0, .totals, atMost: .max / 16)
    #expect(22 - range.down == 5)
    #expect(22 + range.up == 30)
  }
}
