/// What a statement can be tagged to.
public enum TargetKind: String, Sendable, CaseIterable, Codable {
  case theme
  case measure
  case keyword

  /// What people read.
  public var title: Wording {
    switch self {
    case .theme: Wording(german: "Thema", english: "theme")
    case .measure: Wording(german: "Maßnahme", english: "measure")
    case .keyword: Wording(german: "Stichwort", english: "keyword")
    }
  }
}
