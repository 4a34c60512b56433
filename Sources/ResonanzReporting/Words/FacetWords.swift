public import ResonanzModel
public import ResonanzStorage

extension Facet.Kind {
  /// What people read.
  public var title: Wording {
    switch self {
    case .group: Wording(german: "Akteursgruppe", english: "group")
    case .consultation: Wording(german: "Beteiligungsformat", english: "consultation")
    case .theme: Wording(german: "Thema", english: "theme")
    case .measure: Wording(german: "Maßnahme", english: "measure")
    case .keyword: Wording(german: "Stichwort", english: "keyword")
    case .stance: Wording(german: "Tendenz", english: "stance")
    case .state: Wording(german: "Stand", english: "state")
    case .flag: Wording(german: "Kennzeichen", english: "flag")
    case .language: Wording(german: "Sprache", english: "language")
    case .received: Wording(german: "Eingang", english: "received")
    }
  }
}

extension Facet {
  /// What people read of the value; empty where that is the value itself.
  public func title(in language: Language) -> String {
    switch kind {
    case .stance: Stance(rawValue: value)?.title(in: language) ?? ""
    case .state: StatementState(rawValue: value)?.title(in: language) ?? ""
    case .flag: StatementFlag(rawValue: value)?.title(in: language) ?? ""
    default: title
    }
  }
}
