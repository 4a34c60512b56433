/// How a statement stands to a measure it is tagged to.
public enum Stance: String, Sendable, CaseIterable, Codable {
  case supports
  case opposes
  case mixed
  case neutral
  /// Nobody has said yet; not the same as `neutral`.
  case unstated

  /// What people read.
  public var title: Wording {
    switch self {
    case .supports: Wording(german: "zustimmend", english: "supports")
    case .opposes: Wording(german: "ablehnend", english: "opposes")
    case .mixed: Wording(german: "teils-teils", english: "mixed")
    case .neutral: Wording(german: "neutral", english: "neutral")
    case .unstated: Wording(german: "nicht bestimmt", english: "unstated")
    }
  }

  /// By its name, its title or another of its ``words``, in any case: `supports`, `Dagegen`.
  public init?(named text: String) {
    let asked = NormalisedText(text).text.lowercased()
    guard let named = Self.allCases.first(where: { $0.words.contains(asked) }) else { return nil }
    self = named
  }

  /// Every word for it in German and English, its name first and its titles next; all in lower case.
  public var words: [String] { [rawValue, title.german, title.english] + otherWords }

  private var otherWords: [String] {
    switch self {
    case .supports:
      [
        "zustimmung", "stimme zu", "unterstützend", "unterstützt", "dafür", "pro", "positiv",
        "befürwortend", "support", "supporting", "agree", "agrees", "for", "in favour", "in favor",
        "positive",
      ]
    case .opposes:
      [
        "ablehnung", "lehne ab", "lehnt ab", "dagegen", "contra", "kontra", "negativ", "oppose",
        "opposing", "disagree", "disagrees", "against", "negative",
      ]
    case .mixed: ["teils/teils", "teils teils", "teilweise", "gemischt", "partly", "both"]
    case .neutral: ["weder noch"]
    case .unstated: ["unbestimmt", "offen", "undecided"]
    }
  }

  /// How people best type it: a single word of their language.
  public func typed(in language: Language) -> String {
    if language == .english { return rawValue }
    return self == .unstated ? "unbestimmt" : title.german
  }
}
