import ResonanzModel
import ResonanzStorage

extension CoverageReport: Report {
  /// An object that begins like that of the feedback reports, with `report` = `"coverage"`: `process`,
  /// `asOf`, `erasedSince`, `filter`, `groups`, `base`. Then, in this order:
  /// - `measures`: `count` (of the catalogue), `withoutFeedback`: each with `slug`, `title`, `rank`,
  ///   `theme` (slug of the main one, or null), `zero`
  /// - `themes`: `count`, `withoutFeedback`: each with `slug`, `title`, `zero`
  /// - `groupsByTheme`: every theme with `slug`, `title` and the slugs of the groups without feedback on
  ///   it: `silent` (all they said is processed), `open` (some is not), `notAsked`
  /// - `untagged`: statements that are `open`, whatever their file is about, or belong to no theme and no
  ///   measure, by state (`open`, `whole-process`, `no-content`, `new-proposal`), and `keyword-only`
  ///   (processed, with keywords alone): `statements`, `byGroup` (by slug, every group); of `keyword-only`
  ///   also `search` (what follows `resonanz search` and finds exactly these, or null)
  /// - `unfinished`: the consultations with open statements, each with `slug`, `title`, `statements`,
  ///   `processed`
  ///
  /// `zero` is `silent` where everything is processed, `open` where something is not, `not-asked` where
  /// nobody was asked.
  public var json: JSONValue {
    .object(basis.members(report: "coverage") + members)
  }

  /// What follows the basis.
  var members: [JSONValue.Member] {
    [
      .init("measures", gap(silentMeasures, of: measureCount, isMeasure: true)),
      .init("themes", gap(silentThemes, of: themes.count, isMeasure: false)),
      .init("groupsByTheme", .array(themes.map(json))), .init("untagged", untaggedJSON),
      .init("unfinished", .array(unfinished.map(json))),
    ]
  }

  private func gap(_ rows: [FeedbackRow], of count: Int, isMeasure: Bool) -> JSONValue {
    let rows = rows.map { row -> JSONValue in
      let place: [JSONValue.Member] = [
        .init("rank", .optional(row.rank?.rawValue)), .init("theme", .optional(row.theme)),
      ]
      return .object(
        [.init("slug", .string(row.slug)), .init("title", .string(row.title))]
          + (isMeasure ? place : []) + [.init("zero", .optional(row.total.zero?.rawValue))])
    }
    return .object([.init("count", .number(count)), .init("withoutFeedback", .array(rows))])
  }

  private func json(_ theme: ThemeCoverage) -> JSONValue {
    func slugs(_ zero: Zero) -> JSONValue {
      .array(theme.groups(zero).map { .string($0.slug) })
    }
    return .object([
      .init("slug", .string(theme.slug)), .init("title", .string(theme.title)),
      .init("silent", slugs(.silent)), .init("open", slugs(.open)),
      .init("notAsked", slugs(.notAsked)),
    ])
  }

  private func json(_ consultation: ConsultationBase) -> JSONValue {
    .object([
      .init("slug", .string(consultation.slug)), .init("title", .string(consultation.title)),
      .init("statements", .number(consultation.base.figures.statements)),
      .init("processed", .number(consultation.base.processed)),
    ])
  }

  private var untaggedJSON: JSONValue {
    .object(
      Self.untaggedStates.map { state in
        .init(
          state.rawValue,
          .object([
            .init("statements", .number(statements(in: state))),
            .init("byGroup", basis.byGroup { .number(statements(in: state, of: $0)) }),
          ]))
      } + [.init("keyword-only", keywordOnlyJSON)])
  }

  private var keywordOnlyJSON: JSONValue {
    .object([
      .init("statements", .number(statementsWithKeywordOnly())),
      .init("byGroup", basis.byGroup { .number(statementsWithKeywordOnly(of: $0)) }),
      .init("search", .optional(keywordOnlyLink?.query(in: .english))),
    ])
  }
}
