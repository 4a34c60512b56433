import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("The formats cannot disagree")
struct FiguresAgreeTests {
  @Test(
    "every figure of a row in the JSON is in the CSV, whatever the figures",
    arguments: 1...25)
  func jsonInCSV(seed: Int) throws {
    let (kind, report) = Self.report(seed: seed)
    let csv = Self.records(of: report)
    let document = try Self.object(of: report)
    let rows = try #require(document["\(kind.rawValue)s"] as? [[String: Any]])
    #expect(rows.count == csv.count)
    for (row, record) in zip(rows, csv) {
      #expect(row["slug"] as? String == record["slug"])
      #expect(row["title"] as? String == record["title"])
      Self.expectFigures(of: row, in: record, prefix: "")
      let byGroup = try #require(row["byGroup"] as? [String: [String: Any]])
      #expect(byGroup.count == report.basis.groups.count)
      for (group, figures) in byGroup {
        Self.expectFigures(of: figures, in: record, prefix: "\(group).")
        let isZero = figures["statements"] as? Int == 0
        #expect(isZero == (record["\(group).zero"]?.isEmpty == false))
      }
    }
  }

  private static func expectFigures(
    of object: [String: Any], in record: [String: String], prefix: String
  ) {
    for name in ["statements", "respondents", "unattributed"] {
      let figure = object[name] as? Int
      #expect(figure != nil)
      #expect(figure.map { String($0) } == record[prefix + name])
    }
  }

  private static func records(of report: FeedbackReport) -> [[String: String]] {
    var collector = RowCollector()
    report.write(to: &collector)
    let header = collector.rows.first ?? []
    return collector.rows.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0))
    }
  }

  private static func object(of report: FeedbackReport) throws -> [String: Any] {
    let text = rendered(report, as: .json, in: .german)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  private static func report(seed: Int) -> (TargetKind, FeedbackReport) {
    var dice = Dice(state: UInt64(seed))
    let kind: TargetKind = seed.isMultiple(of: 2) ? .theme : .measure
    let groups = SourceGroup.builtIn.map(\.slug)
    let rows = (0..<(seed % 7)).map { number in
      let spoke = groups.filter { _ in Bool.random(using: &dice) }
      let figures = spoke.map { ($0, Self.figures(&dice)) }
      let byGroup = Dictionary(uniqueKeysWithValues: figures)
      return kind == .theme
        ? InventedProcess.theme("thema-\(number)", "\"T\"\n\\\(number)", byGroup)
        : InventedProcess.measure("m-\(number)", "M;\t\(number)", .other, ["t"], byGroup, [:])
    }
    return (kind, FeedbackReport(of: InventedProcess.tally(kind, rows: rows)))
  }

  private static func figures(_ dice: inout Dice) -> Figures {
    Figures(
      statements: .random(in: 1...5000, using: &dice),
      respondents: .random(in: 0...900, using: &dice),
      unattributed: .random(in: 0...900, using: &dice))
  }
}

/// The same throws each time (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
