import ResonanzModel

/// What a deck says of itself.
struct DeckWords {
  let language: Language

  var overview: String { language.pick("Überblick", "Overview") }
  var madeFrom: String { language.pick("Woraus das gemacht ist", "What this was made from") }

  func more(_ count: Int) -> String {
    language.pick("… und \(count) weitere", "… and \(count) more")
  }

  func moreRows(_ count: Int) -> String {
    count == 1
      ? language.pick("… und eine weitere Zeile", "… and one more row")
      : language.pick("… und \(count) weitere Zeilen", "… and \(count) more rows")
  }

  /// `Nach Thema (die ersten 6 von 15)`.
  func first(_ count: Int, of whole: Int, _ title: String) -> String {
    count >= whole
      ? title
      : title
        + language.pick(" (die ersten \(count) von \(whole))", " (the first \(count) of \(whole))")
  }

  /// Where the rest stands.
  func cut(_ title: String) -> String {
    language.pick(
      "Gekürzt (…). Ungekürzt steht es im Bericht unter „\(title)“.",
      "Cut (…). In full it stands in the report below “\(title)”.")
  }
}
