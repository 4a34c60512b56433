import ResonanzModel
import ResonanzStorage

extension ReportBasis {
  /// What every report begins with: `report`, `process`, `asOf`, `erasedSince`, `filter`, `groups`, `base`.
  func members(report: String) -> [JSONValue.Member] {
    [
      .init("report", .string(report)),
      .init(
        "process",
        .object([
          .init("slug", .string(process.slug)), .init("title", .string(process.title)),
        ])),
      .init(
        "asOf",
        .object([
          .init("event", .number(asOf.number)), .init("time", .optional(asOf.time?.iso)),
        ])),
      .init("erasedSince", .number(erasedSince)),
      .init("filter", filter.json),
      .init("groups", .array(groups.map { .string($0.slug) })),
      .init("base", byGroup { baseJSON(base(of: $0)) }),
    ]
  }

  private func baseJSON(_ base: GroupBase) -> JSONValue {
    .object([
      .init("statements", .number(base.figures.statements)),
      .init("processed", .number(base.processed)),
      .init("respondents", .number(base.figures.respondents)),
      .init("unattributed", .number(base.figures.unattributed)),
      .init("hidden", .number(base.hidden)), .init("asked", .bool(base.isAsked)),
    ])
  }

  /// An object with a member for every group, in the order of the tables.
  func byGroup(_ value: (String) -> JSONValue) -> JSONValue {
    .object(groups.map { .init($0.slug, value($0.slug)) })
  }
}

extension Figures {
  /// `statements`, `respondents`, `unattributed`.
  var members: [JSONValue.Member] {
    [
      .init("statements", .number(statements)), .init("respondents", .number(respondents)),
      .init("unattributed", .number(unattributed)),
    ]
  }
}

extension TallyFilter {
  /// `receivedFrom`, `receivedUntil`, `consultation`; null where it lets everything through.
  var json: JSONValue {
    .object([
      .init("receivedFrom", .optional(receivedFrom?.iso)),
      .init("receivedUntil", .optional(receivedUntil?.iso)),
      .init("consultation", .optional(consultation)),
    ])
  }
}
