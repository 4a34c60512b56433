import ResonanzModel

extension CodebookReport: Report {
  /// An object with `report` = `"codebook"`, `process` (`slug`, `title`) and `entries`: each with `kind`
  /// (`theme` or `measure`), `slug`, `title`, `themes` (slugs, of a measure), `belongs`, `not` (texts or
  /// null), `examples` and `retired`.
  public var json: JSONValue {
    .object([
      .init("report", .string("codebook")),
      .init(
        "process",
        .object([.init("slug", .string(process.slug)), .init("title", .string(process.title))])),
      .init("entries", .array(entries.map(Self.json))),
    ])
  }

  private static func json(_ entry: CodebookEntry) -> JSONValue {
    .object([
      .init("kind", .string(entry.kind.rawValue)), .init("slug", .string(entry.slug)),
      .init("title", .string(entry.title)),
      .init("themes", .array(entry.themes.map { .string($0) })),
      .init("belongs", .optional(entry.codebook?.belongs)),
      .init("not", .optional(entry.codebook?.not)),
      .init("examples", .array((entry.codebook?.examples ?? []).map { .string($0) })),
      .init("retired", .bool(entry.isRetired)),
    ])
  }

  /// One row a theme or measure: `kind`, `slug`, `title`, `themes` (slugs with spaces between), `belongs`,
  /// `not`, `examples` (one a line).
  public func write(to writer: inout some RowWriter) {
    writer.row(["kind", "slug", "title", "themes", "belongs", "not", "examples"])
    for entry in entries {
      writer.row([
        entry.kind.rawValue, entry.slug, entry.title, entry.themes.joined(separator: " "),
        entry.codebook?.belongs ?? "", entry.codebook?.not ?? "",
        (entry.codebook?.examples ?? []).joined(separator: "\n"),
      ])
    }
  }
}
