public import ResonanzModel
public import ResonanzStorage

/// An event of the history for programs.
public enum EventJSON {
  /// An object with `event` (its number), `time`, `by`, `kind`, `subject`, `about`, `undoes`, `takenBack` and `statements` (how many
  /// it concerned).
  ///
  /// - Parameter names: of the staff.
  public static func value(
    _ entry: HistoryEntry, _ names: [PersonID: String], in language: Language
  ) -> JSONValue {
    .object([
      .init("event", .number(entry.event.number)), .init("time", .string(entry.event.time.iso)),
      .init("by", .optional(names[entry.event.person])),
      .init("kind", .string(entry.event.kind.rawValue)),
      .init("subject", entry.event.subject.map { .number($0) } ?? .null),
      .init("about", HistorySubjectText(entry.subjects, in: language).json),
      .init("undoes", entry.undoes.map { .number($0) } ?? .null),
      .init("takenBack", .bool(entry.isTakenBack)),
      .init("statements", .number(entry.event.statements)),
    ])
  }
}
