extension MeasureStatus {
  /// What it is called in a report.
  public var title: Wording {
    switch self {
    case .proposed: Wording(german: "vorgeschlagen", english: "proposed")
    case .decided: Wording(german: "beschlossen", english: "decided")
    case .underWay: Wording(german: "in Umsetzung", english: "under way")
    case .done: Wording(german: "umgesetzt", english: "done")
    case .dropped: Wording(german: "aufgegeben", english: "dropped")
    }
  }
}
