public import ResonanzStorage

/// One figure of a report on a theme or measure, with the search that finds its statements. Tables,
/// CSV and JSON are all made of these.
public struct ReportFigure: Sendable, Equatable {
  /// What the figure is a part of, by its name in data.
  public enum Part: String, Sendable, CaseIterable {
    case total
    case group
    case stance
    /// Of one group: the key is `group/stance`.
    case groupStance = "group-stance"
    case quarter
    /// Nobody knows when it came in.
    case undated
    case keyword
    /// Of a keyword below it: statements that have it and no tag to the theme or measure.
    case keywordElsewhere = "keyword-elsewhere"
    case measure
    case word
  }

  public let part: Part
  /// A slug, a stance, a quarter or a word; empty for totals.
  public let key: String
  /// As people read it; empty where the key says it, or each language has its own.
  public let title: String
  /// How much was said.
  public let statements: Int
  /// By how many; nil where nobody counted them.
  public let people: Figures?
  /// Finds exactly these statements.
  public let link: StatementLink

  init(
    _ part: Part, _ key: String = "", title: String = "", _ figures: Figures, _ link: StatementLink
  ) {
    self.part = part
    self.key = key
    self.title = title
    statements = figures.statements
    people = figures
    self.link = link
  }

  init(
    _ part: Part, _ key: String, title: String = "", statements: Int, _ link: StatementLink
  ) {
    self.part = part
    self.key = key
    self.title = title
    self.statements = statements
    people = nil
    self.link = link
  }
}

extension FeedbackDetail {
  /// The quarters from the first to the last in which something came in, those between without any too;
  /// where that would be more than ten years, only those with some.
  var quarters: [(quarter: Quarter, figures: Figures)] {
    guard let first = byQuarter.keys.min(), let last = byQuarter.keys.max() else { return [] }
    let isLong = last.year - first.year > 10
    var quarters: [(Quarter, Figures)] = []
    var quarter: Quarter? = first
    while let current = quarter, current <= last {
      if let figures = byQuarter[current] ?? (isLong ? nil : .zero) {
        quarters.append((current, figures))
      }
      quarter = current.next
    }
    return quarters
  }
}
