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
}
