import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a report can be asked with behind `?`, by the names that its form has.
enum ReportParameters {
  static func all(of kind: ReportKind) -> [Schema.Property] {
    own(of: kind)
      + [
        .optional("as-of", .text(), "As the archive was then: date, time, milestone or `@event`."),
        .optional("received-from", .text(), "Only what was received from this day on."),
        .optional("received-until", .text(), "Only what was received until this day or milestone."),
        .optional("consultation", .text(), "Slug of the only one to count."),
      ]
      + (kind.isForPublic ? [.optional("public", .boolean, "As it may be published.")] : [])
  }

  private static func own(of kind: ReportKind) -> [Schema.Property] {
    let limit = Schema.Property.optional("target", .text(), "Only on `measure:radweg` or the like.")
    switch kind {
    case .measures, .themes:
      return [
        .optional("sorted", .boolean, "Those with the most feedback first."),
        .optional("from", .text(), "With `to`: what changed between two points."),
        .optional("to", .text(), "With `from`: what changed between two points."),
      ]
    case .theme, .measure:
      return [.init("target", .words, "Which: `\(kind.rawValue):` and its slug.")]
    case .sheets:
      let ranks = MeasureRank.allCases.map(\.rawValue)
      return [.optional("rank", .list(.text(of: ranks)), "Only measures of these ranks.")]
    case .crosstab:
      return [
        .init("rows", .words, "A dimension, such as `group`, or `attribute:` and its name."),
        .init("columns", .words, "Another one."), limit,
      ]
    case .timeline:
      let periods = TallyDimension.ReceivedPeriod.allCases.map(\.rawValue)
      return [.optional("by", .text(of: periods), "Length of a period."), limit]
    case .answers:
      let groupings = AnswersReport.Grouping.allCases.map(\.rawValue)
      return [.optional("by", .text(of: groupings), "In what order.")]
    case .coverage, .process: return []
    }
  }
}
