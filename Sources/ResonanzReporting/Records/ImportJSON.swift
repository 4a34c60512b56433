import ResonanzModel
public import ResonanzStorage

/// An import for programs.
public enum ImportJSON {
  /// An object with `import` (its number), `inForce`, `consultation`, `file`, `time`, `by`, `added`, `changed`,
  /// `unchanged`, `duplicates` (counts) and `mapping` (how it was read).
  public static func value(_ record: ImportRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("import", .number(record.number)), .init("inForce", .bool(record.isInForce)),
      .init("consultation", .string(record.consultation)), .init("file", .string(record.file)),
      .init("time", .string(record.time.iso)), .init("by", .optional(names[record.person])),
      .init("added", .number(record.summary.added)),
      .init("changed", .number(record.summary.changed)),
      .init("unchanged", .number(record.summary.unchanged)),
      .init("duplicates", .number(record.summary.duplicates)),
      .init("mapping", .string(record.mapping)),
    ])
  }
}
