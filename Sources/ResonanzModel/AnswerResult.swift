/// What the administration decided on what was said (Ergebnis der Abwägung).
public enum AnswerResult: String, Sendable, CaseIterable, Codable {
  case considered
  case partly
  case notConsidered = "not-considered"
  /// It is being done already.
  case underWay = "under-way"
  /// Somebody else decides on it.
  case forwarded

  /// What people read.
  public var title: Wording {
    switch self {
    case .considered: Wording(german: "wird berücksichtigt", english: "considered")
    case .partly: Wording(german: "wird teilweise berücksichtigt", english: "partly considered")
    case .notConsidered: Wording(german: "wird nicht berücksichtigt", english: "not considered")
    case .underWay: Wording(german: "bereits in Umsetzung", english: "already under way")
    case .forwarded: Wording(german: "weitergeleitet", english: "forwarded")
    }
  }

  /// By its name, or by the words that people use for it, in any case: `Weitergeleitet`, `teilweise`.
  public init?(named text: String) {
    let asked = NormalisedText(text).text.lowercased()
    let named = Self.allCases.first { result in
      ([result.rawValue, result.title.german, result.title.english] + result.shorterWords)
        .contains(asked)
    }
    guard let named else { return nil }
    self = named
  }

  /// What the help calls it.
  private var shorterWords: [String] {
    switch self {
    case .considered: ["berücksichtigt"]
    case .partly: ["teilweise", "teilweise berücksichtigt", "in part"]
    case .notConsidered: ["nicht", "nicht berücksichtigt"]
    case .underWay: ["in umsetzung"]
    case .forwarded: []
    }
  }
}
