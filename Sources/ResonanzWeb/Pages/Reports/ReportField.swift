import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Something that a report can be asked with: a field of its form, and what programs say behind `?`.
struct ReportField: Sendable {
  /// What it is filled with; a point is of the archive's history.
  enum Kind: Sendable {
    case check, point, day, ranks, anyTarget, dimension, period, grouping, consultation
    case target(TargetKind)
  }

  typealias Label = @Sendable (ReportOrderWords) -> String

  let name: String
  let kind: Kind
  let label: Label

  private init(_ name: String, _ kind: Kind, _ label: @escaping Label) {
    (self.name, self.kind, self.label) = (name, kind, label)
  }

  static func all(of report: ReportKind) -> [ReportField] {
    own(of: report) + [
      .init("as-of", .point, \.asOf), .init("received-from", .day, \.receivedFrom),
      .init("received-until", .day, \.receivedUntil),
      .init("consultation", .consultation, \.consultation),
    ] + (report.isForPublic ? [.init("public", .check, \.forPublic)] : [])
  }

  private static func own(of report: ReportKind) -> [ReportField] {
    let limit = ReportField("target", .anyTarget, \.onlyOn)
    switch report {
    case .measures, .themes:
      return [
        .init("sorted", .check, \.sorted), .init("from", .point, \.betweenFrom),
        .init("to", .point, \.betweenTo),
      ]
    case .theme: return [.init("target", .target(.theme), \.theme)]
    case .measure: return [.init("target", .target(.measure), \.measure)]
    case .sheets: return [.init("rank", .ranks, \.ranks)]
    case .crosstab:
      return [.init("rows", .dimension, \.rows), .init("columns", .dimension, \.columns), limit]
    case .timeline: return [.init("by", .period, \.period), limit]
    case .answers: return [.init("by", .grouping, \.grouping)]
    case .coverage, .process: return []
    }
  }

  /// What its form has chosen until somebody chooses; nil: the first. A theme against itself says nothing.
  var usual: String? { name == "columns" ? TallyDimension.group.name : nil }

  var isRequired: Bool { description.isRequired }

  /// For programs.
  var parameter: Schema.Property {
    let (schema, note, isRequired) = description
    let about = label(ReportOrderWords(language: .english)) + (note.map { ": \($0)" } ?? "")
    return Schema.Property(name, schema, isRequired: isRequired, about + ".")
  }

  private var description: (Schema, note: String?, isRequired: Bool) {
    switch kind {
    case .check: (.boolean, nil, false)
    case .point: (.text(), "a date, time, milestone or `@event`", false)
    case .day: (.text(), "a day, month, year or milestone", false)
    case .ranks: (.list(RecordSchemas.values(MeasureRank.allCases)), nil, false)
    case .target(let kind): (.words, "`\(kind.rawValue):` and its slug", true)
    case .anyTarget: (.text(), "`measure:radweg` or the like", false)
    case .dimension: (.words, "such as `group`, or `attribute:` and its name", true)
    case .period: (RecordSchemas.values(TallyDimension.ReceivedPeriod.allCases), nil, false)
    case .grouping: (RecordSchemas.values(AnswersReport.Grouping.allCases), nil, false)
    case .consultation: (.text(), "the slug of the only one to count", false)
    }
  }
}
