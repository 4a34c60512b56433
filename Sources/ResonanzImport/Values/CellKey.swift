import ResonanzModel

/// A cell or header in the form in which they are compared: white space at the ends, its amount and
/// case do not matter.
struct CellKey: Hashable, Sendable {
  let text: String

  init(_ raw: String) {
    text = NormalisedText(raw).text.lowercased()
  }

  var isEmpty: Bool { text.isEmpty }

  /// Whether it says that nothing was said, the way people and tools write that.
  var isNoAnswer: Bool { isEmpty || Self.noAnswers.contains(text) }

  private static let noAnswers: Set<String> = [
    "-", "--", "–", "—", "/", ".", "k. a.", "k.a.", "k.a", "k. a", "ka", "k/a", "keine angabe",
    "keine angaben", "ohne angabe", "ohne angaben", "nicht angegeben", "keine", "keiner", "nein.",
    "nichts", "weiß nicht", "weiss nicht", "unbekannt", "n/a", "n.a.", "na", "none", "nothing",
    "no answer", "not stated", "unknown", "null", "anonymous", "anonym",
  ]
}
