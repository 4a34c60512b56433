/// What a person has to look at in a statement besides what it is about.
public enum StatementFlag: String, Sendable, CaseIterable, Codable {
  /// Says something about a person who can be known by it; blocks public quotes until it is settled,
  /// which takes the flag off.
  case personalData = "personal-data"
  /// Speaks of something else than what was asked.
  case offTopic = "off-topic"
  /// Can't be understood as it stands.
  case unclear
  /// One of many of the same hand.
  case campaign

  /// By its name or its title, in any case: `Unklar`.
  public init?(named text: String) {
    let asked = NormalisedText(text).text.lowercased()
    let named = Self.allCases.first { flag in
      [flag.rawValue, flag.title.german, flag.title.english].contains { $0.lowercased() == asked }
    }
    guard let named else { return nil }
    self = named
  }

  /// What people read.
  public var title: Wording {
    switch self {
    case .personalData: Wording(german: "personenbezogen", english: "personal data")
    case .offTopic: Wording(german: "themenfremd", english: "off topic")
    case .unclear: Wording(german: "unklar", english: "unclear")
    case .campaign: Wording(german: "Kampagne", english: "campaign")
    }
  }
}
