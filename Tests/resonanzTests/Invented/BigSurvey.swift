import TestSupport

/// A survey of many rows, the same for the same seed.
enum BigSurvey {
  private static let words = [
    "Radweg", "Bus", "See", "Brücke", "Straße", "Bäume", "Spielplatz", "Markt", "Nahverkehr",
    "abends",
    "mehr", "sicherer", "breiter", "leiser", "für", "Kinder", "am", "Ufer", "ohne", "Autos",
  ]

  /// A list with an id, a group, a day and a statement of a few words in each row.
  static func text(rows: Int, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = "Nr;Akteursgruppe;Datum;Aussage\n"
    for row in 1...rows {
      let count = Int.random(in: 4...14, using: &generator)
      let statement = (0..<count).map { _ in words.randomElement(using: &generator)! }
      text +=
        "\(row);citizens;2016-09-\(row % 20 + 10);\(statement.joined(separator: " ")) \(row)\n"
    }
    return text
  }
}
