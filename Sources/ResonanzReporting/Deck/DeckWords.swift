import ResonanzModel

/// What a deck says of itself.
struct DeckWords {
  let language: Language

  var overview: String { pick("Überblick", "Overview") }
  var madeFrom: String { pick("Woraus das gemacht ist", "What this was made from") }

  func more(_ count: Int) -> String { pick("… und \(count) weitere", "… and \(count) more") }

  func moreRows(_ count: Int) -> String {
    count == 1
      ? pick("… und eine weitere Zeile", "… and one more row")
      : pick("… und \(count) weitere Zeilen", "… and \(count) more rows")
  }

  /// `Nach Thema (die ersten 6 von 15)`.
  func first(_ count: Int, of whole: Int, _ title: String) -> String {
    count >= whole
      ? title
      : title + pick(" (die ersten \(count) von \(whole))", " (the first \(count) of \(whole))")
  }

  /// Where the rest stands.
  func cut(_ title: String) -> String {
    pick(
      "Gekürzt (…). Ungekürzt steht es im Bericht unter „\(title)“.",
      "Cut (…). In full it stands in the report below “\(title)”.")
  }

  private func pick(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }
}
