public import ResonanzModel

/// What statements can be told apart by in a table.
public enum TallyDimension: Sendable, Hashable {
  /// With what the measures of a theme got.
  case theme
  case measure
  case keyword
  case group
  case consultation
  /// Of the tag to the measure, where the other dimension or the request names measures or themes; else
  /// of any measure that the statement is tagged to.
  case stance
  case state
  case question
  case received(ReceivedPeriod)
  /// A fact about the respondent, by its name.
  case attribute(String)

  /// How long a part of the calendar is.
  public enum ReceivedPeriod: String, Sendable, CaseIterable {
    case month
    case quarter
    case year
  }

  /// As people write it, in German or English: `theme`, `Thema`, `attribute:Stadtteil`; nil for anything
  /// else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = parts[0].lowercased()
    if parts.count == 2 {
      guard Self.attributeWords.contains(word), !parts[1].isEmpty else { return nil }
      self = .attribute(String(parts[1]))
      return
    }
    guard let dimension = Self.words[word] else { return nil }
    self = dimension
  }

  private static let attributeWords: Set = ["attribute", "merkmal"]

  private static let words: [String: TallyDimension] = [
    "theme": .theme, "thema": .theme, "measure": .measure, "massnahme": .measure,
    "maßnahme": .measure, "keyword": .keyword, "stichwort": .keyword, "group": .group,
    "gruppe": .group, "akteursgruppe": .group, "consultation": .consultation,
    "format": .consultation, "stance": .stance, "tendenz": .stance, "state": .state,
    "stand": .state, "question": .question, "frage": .question, "month": .received(.month),
    "monat": .received(.month), "quarter": .received(.quarter), "quartal": .received(.quarter),
    "year": .received(.year), "jahr": .received(.year),
  ]

  /// The English word for it, which `init(_:)` reads: `theme`, `month`, `attribute:Stadtteil`.
  public var name: String {
    switch self {
    case .theme: "theme"
    case .measure: "measure"
    case .keyword: "keyword"
    case .group: "group"
    case .consultation: "consultation"
    case .stance: "stance"
    case .state: "state"
    case .question: "question"
    case .received(let period): period.rawValue
    case .attribute(let name): "attribute:\(name)"
    }
  }

  /// The kind of what statements are tagged to, where it is that.
  public var targetKind: TargetKind? {
    switch self {
    case .theme: .theme
    case .measure: .measure
    case .keyword: .keyword
    default: nil
    }
  }

  /// Whether it follows from tags, so that it is not known of statements that nobody has looked at.
  public var isTagged: Bool { targetKind != nil || self == .stance }
}
