public import ResonanzModel

extension Zero {
  /// What stands in the place of a figure.
  public func sign(in language: Language) -> String {
    switch self {
    case .silent: "0"
    case .open: language.pick("offen", "open")
    case .notAsked: "–"
    }
  }
}

extension MeasureRank {
  /// What stands before a title; nil for measures of no special rank.
  public var mark: String? {
    switch self {
    case .key: "◆"
    case .priority: "◇"
    case .other: nil
    }
  }
}
