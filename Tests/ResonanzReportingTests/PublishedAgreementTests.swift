import ResonanzReporting
import Testing

/// Worked examples of the papers that the coefficients are from: their tables and their results, to as
/// many digits as they print.
@Suite("Agreement as published")
struct PublishedAgreementTests {
  @Test("Cohen 1960, table on page 45: two psychologists, 200 patients, kappa .492")
  func cohen() throws {
    let table = Self.crossed([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    let kappa = try #require(table.outcome(CohenKappa.self).value)
    #expect(rounded(kappa) == 0.492)
    #expect(rounded(try #require(table.outcome(PercentAgreement.self).value)) == 0.7)
  }

  @Test("Fleiss 1971, table 1: 30 patients, 6 diagnoses each, kappa .430")
  func fleiss() throws {
    let kappa = try #require(Self.diagnoses().outcome(FleissKappa.self).value)
    #expect(rounded(kappa) == 0.430)
  }

  @Test(
    "Fleiss 1971, page 381: the kappas of single diagnoses",
    arguments: [(0, 0.245), (1, 0.245), (2, 0.520), (3, 0.471), (4, 0.566)])
  func fleissOfOne(diagnosis: Int, published: Double) throws {
    let table = Self.diagnoses { $0 == diagnosis ? 1 : 0 }
    let kappa = try #require(table.outcome(FleissKappa.self).value)
    #expect(rounded(kappa) == published)
  }

  @Test("Krippendorff 2011, section A: binary data, two observers, alpha .095")
  func binary() throws {
    let table = Self.observers(["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"])
    let alpha = try #require(table.outcome(KrippendorffAlpha.self).value)
    #expect(rounded(alpha) == 0.095)
  }

  @Test("Krippendorff 2011, section B: nominal data, two observers, alpha .692")
  func nominal() throws {
    let table = Self.observers(["a a b b d c c c e d d a", "b a b b b c c c e d d d"])
    let alpha = try #require(table.outcome(KrippendorffAlpha.self).value)
    #expect(rounded(alpha) == 0.692)
  }

  @Test("Krippendorff 2011, section C: four observers, missing data, alpha .743")
  func missing() throws {
    let table = Self.observers([
      "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    ])
    let alpha = try #require(table.outcome(KrippendorffAlpha.self).value)
    #expect(rounded(alpha) == 0.743)
    #expect(table.pairedUnits == 11)
    #expect(table.completeUnits == 8)
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// Two people's ratings from the table that counts them.
  private static func crossed(_ counts: [[Int]]) -> RatingTable {
    var units: [[Int?]] = []
    for (first, row) in counts.enumerated() {
      for (second, count) in row.enumerated() {
        units += [[Int?]](repeating: [first, second], count: count)
      }
    }
    return RatingTable(units: units, raters: 2, categories: counts.count)
  }

  /// One string an observer, one word a unit; a point where there is none.
  private static func observers(_ rows: [String]) -> RatingTable {
    let words = rows.map { $0.split(separator: " ").map { $0 == "." ? nil : String($0) } }
    let units = words[0].indices.map { unit in words.map { $0[unit] } }
    return RatingTable(words: units, raters: rows.count)
  }

  /// How many of six psychiatrists found depression, a personality disorder, schizophrenia, neurosis or
  /// something else in each of 30 patients. Who of them said it is not published, and does not matter.
  private static func diagnoses(as category: (Int) -> Int = { $0 }) -> RatingTable {
    let counts = """
      00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
      10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
      00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
      """
    let units = counts.split(whereSeparator: \.isWhitespace).map { patient -> [Int?] in
      patient.enumerated().flatMap { diagnosis, count in
        [Int?](repeating: category(diagnosis), count: count.wholeNumberValue ?? 0)
      }
    }
    return RatingTable(units: units, raters: 6, categories: 5)
  }
}
