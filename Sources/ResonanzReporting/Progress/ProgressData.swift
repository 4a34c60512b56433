import ResonanzModel
import ResonanzStorage

extension ProgressReport: Report {
  /// An object with `report` = `"progress"`, `process` (`slug`, `title`), `asOf` (`event`, `time`), `total`
  /// (`statements`, `processed`, `open`), `consultations`: each with `consultation`, `title`, `total` and
  /// `byGroup` (slug → the same three); `waiting`: `statement`, `text`, `consultation`, `group`, `received`
  /// (or null), `imported`; and `own` (`today`, `thisWeek`, `inAll`; of whoever asks, or null).
  public var json: JSONValue {
    .object([
      .init("report", .string("progress")),
      .init(
        "process",
        .object([
          .init("slug", .string(progress.process.slug)),
          .init("title", .string(progress.process.title)),
        ])),
      .init(
        "asOf",
        .object([
          .init("event", .number(progress.asOf.number)),
          .init("time", .optional(progress.asOf.time?.iso)),
        ])),
      .init("total", Self.json(total)),
      .init("consultations", .array(progress.consultations.map(json))),
      .init("waiting", .array(progress.waiting.map(Self.json))),
      .init("own", progress.own.map(Self.json) ?? .null),
    ])
  }

  private func json(_ consultation: ConsultationProgress) -> JSONValue {
    let groups = progress.groups.compactMap { group in
      consultation.byGroup[group.slug].map { JSONValue.Member(group.slug, Self.json($0)) }
    }
    return .object([
      .init("consultation", .string(consultation.slug)),
      .init("title", .string(consultation.title)),
      .init("total", Self.json(consultation.total)), .init("byGroup", .object(groups)),
    ])
  }

  private static func json(_ done: WorkDone) -> JSONValue {
    .object([
      .init("statements", .number(done.statements)), .init("processed", .number(done.processed)),
      .init("open", .number(done.open)),
    ])
  }

  private static func json(_ statement: WaitingStatement) -> JSONValue {
    .object([
      .init("statement", .number(statement.number)), .init("text", .string(statement.text)),
      .init("consultation", .string(statement.consultation)),
      .init("group", .string(statement.group)), .init("received", .optional(statement.received)),
      .init("imported", .string(statement.imported.iso)),
    ])
  }

  private static func json(_ own: OwnProgress) -> JSONValue {
    .object([
      .init("today", .number(own.today)), .init("thisWeek", .number(own.thisWeek)),
      .init("inAll", .number(own.inAll)),
    ])
  }

  /// One row a consultation and source group: `consultation`, `title`, `group`, `statements`, `processed`,
  /// `open`.
  public func write(to writer: inout some RowWriter) {
    writer.row(["consultation", "title", "group", "statements", "processed", "open"])
    for consultation in progress.consultations {
      for group in progress.groups {
        guard let done = consultation.byGroup[group.slug] else { continue }
        writer.row([
          consultation.slug, consultation.title, group.slug, String(done.statements),
          String(done.processed), String(done.open),
        ])
      }
    }
  }
}
