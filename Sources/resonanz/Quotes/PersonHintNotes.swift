import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension Terminal {
  /// Says of public quotes which of them may tell who somebody is, so that a person decides; on standard
  /// error, since it is no part of what is published.
  static func notePersonHints(in quotes: [QuoteRecord]) {
    for quote in quotes {
      guard let text = quote.personHintText(in: language) else { continue }
      note(
        words(
          "Hinweis: \(text) Entscheiden Sie, ob es so bleibt; „resonanz quote change \(quote.number) --leave-out …“ lässt Wörter aus.",
          "Note: \(text) Decide whether it stays so; “resonanz quote change \(quote.number) --leave-out …” leaves out words."
        ))
    }
  }
}
