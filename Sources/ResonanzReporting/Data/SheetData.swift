import ResonanzModel
import ResonanzStorage

extension ThemeReport: Report {
  /// An object that begins like that of the feedback reports, with `report` = `"theme"`: `process`,
  /// `asOf`, `erasedSince`, `filter`, `groups`, `base`. Then `theme`: `slug`, `title`, `subtitle`, `goals`,
  /// `note`, `retired`, and the feedback on it; see ``TargetFeedback/members(_:)``. Its searches find the
  /// same as long as nothing changes.
  public var json: JSONValue {
    .object(
      basis.members(report: "theme") + [.init("theme", themeJSON)])
  }

  var themeJSON: JSONValue {
    .object(
      [
        .init("slug", .string(theme.slug)), .init("title", .string(theme.title)),
        .init("subtitle", .optional(theme.subtitle)), .init("goals", .texts(theme.goals)),
        .init("note", .optional(theme.note)), .init("retired", .bool(theme.isRetired)),
      ] + feedback.members(basis))
  }

  /// One row a figure that is not 0, the total first; the columns are those of ``ReportFigure/header``.
  public func write(to writer: inout some RowWriter) {
    writer.row(ReportFigure.header)
    feedback.write(basis, to: &writer)
  }
}

extension MeasureReport: Report {
  /// As of a theme, with `report` = `"measure"` and `measures`: each with `slug`, `title`,
  /// `rank`, `status`, `themes` (slugs, the main one first), `fields`, `tasks`, `examples`, `related`
  /// (`slug`, `title`, `statements`), `retired`, and the feedback on it.
  public var json: JSONValue {
    .object(
      basis.members(report: "measure") + [
        .init("measures", .array(sheets.map { $0.json(basis) }))
      ])
  }

  /// One row a figure that is not 0, measure by measure, each with its total first; the columns are
  /// those of ``ReportFigure/header``.
  public func write(to writer: inout some RowWriter) {
    writer.row(ReportFigure.header)
    for sheet in sheets { sheet.feedback.write(basis, to: &writer) }
  }
}

extension MeasureSheet {
  func json(_ basis: ReportBasis) -> JSONValue {
    .object(
      [
        .init("slug", .string(measure.slug)), .init("title", .string(measure.title)),
        .init("rank", .string(measure.rank.rawValue)),
        .init("status", .optional(measure.status?.rawValue)),
        .init("themes", .texts(themes.map(\.slug))), .init("fields", .texts(measure.fields)),
        .init("tasks", .texts(measure.tasks)), .init("examples", .texts(measure.examples)),
        .init(
          "related",
          .array(
            related.map { other in
              .object([
                .init("slug", .string(other.slug)), .init("title", .string(other.title)),
                .init("statements", .number(other.statements ?? 0)),
              ])
            })), .init("retired", .bool(measure.isRetired)),
      ] + feedback.members(basis))
  }
}

extension ProcessReport: Report {
  /// As of a theme, with `report` = `"process"`, `consultations` (`slug`, `title`, `statements`,
  /// `processed`, `respondents`, `unattributed`), `ranking` (slugs of the measures, most feedback
  /// first), `themes` and `measures`, each as in their own reports, and `coverage` with `measures`,
  /// `themes`, `groupsByTheme`, `untagged` and `unfinished`.
  public var json: JSONValue {
    .object(
      basis.members(report: "process") + [
        .init("consultations", .array(consultations.map(Self.json))),
        .init("ranking", .texts(measures.rows.map(\.slug))),
        .init("themes", .array(summaries.map(\.themeJSON))),
        .init("measures", .array(sheets.sheets.map { $0.json(basis) })),
        .init("coverage", .object(coverage.members)),
      ])
  }

  private static func json(_ consultation: ConsultationBase) -> JSONValue {
    let base = consultation.base
    return .object([
      .init("slug", .string(consultation.slug)), .init("title", .string(consultation.title)),
      .init("statements", .number(base.figures.statements)),
      .init("processed", .number(base.processed)),
      .init("respondents", .number(base.figures.respondents)),
      .init("unattributed", .number(base.figures.unattributed)),
    ])
  }

  /// One row a figure that is not 0, themes first and then measures, each with its total first; the
  /// columns are those of ``ReportFigure/header``.
  public func write(to writer: inout some RowWriter) {
    writer.row(ReportFigure.header)
    for summary in summaries { summary.feedback.write(basis, to: &writer) }
    for sheet in sheets.sheets { sheet.feedback.write(basis, to: &writer) }
  }
}

extension JSONValue {
  /// An array of strings.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
