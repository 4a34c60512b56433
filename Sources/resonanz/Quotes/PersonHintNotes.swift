import ResonanzModel
import ResonanzStorage

extension Terminal {
  /// Says of public quotes which of them may tell who somebody is, so that a person decides; on standard
  /// error, since it is no part of what is published.
  static func notePersonHints(in quotes: [QuoteRecord]) {
    for quote in quotes {
      let hints = quote.personHints
      if hints.isEmpty { continue }
      let found = hints.map {
        words("\($0.kind.title.german) „\($0.text)“", "\($0.kind.title.english) “\($0.text)”")
      }
      .joined(separator: ", ")
      note(
        words(
          "Hinweis: Das öffentliche Zitat \(quote.number) verrät vielleicht, wer jemand ist (\(found)). Entscheiden Sie, ob es so bleibt; „resonanz quote change \(quote.number) --leave-out …“ lässt Wörter aus.",
          "Note: The public quote \(quote.number) may tell who somebody is (\(found)). Decide whether it stays so; “resonanz quote change \(quote.number) --leave-out …” leaves out words."
        ))
    }
  }
}
