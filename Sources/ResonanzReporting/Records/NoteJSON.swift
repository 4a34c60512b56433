import ResonanzModel
public import ResonanzStorage

/// A note for programs.
public enum NoteJSON {
  /// An object with `note` (its number), what it is on (`statement`, `target`, `quote`; null where it is not), `text`
  /// (null: erased), `event`, `time` and `by`.
  public static func value(_ note: NoteRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("note", .number(note.number)),
      .init("statement", note.statement.map { .number($0) } ?? .null),
      .init("target", .optional(note.target)),
      .init("quote", note.quote.map { .number($0) } ?? .null),
      .init("text", .optional(note.text)), .init("event", .number(note.event.number)),
      .init("time", .optional(note.event.time?.iso)), .init("by", .optional(names[note.person])),
    ])
  }
}
