public import ResonanzModel
public import ResonanzStorage

/// What a search found, for programs.
public enum SearchJSON {
  /// An object with `count` (of all that were found), `order`, `notes` (what was not understood as a filter), `hits`, and
  /// where they are given `counts`: filter → value → statements.
  public static func value(
    _ result: SearchResult, notes: [QueryNote], facets: [Facet]?, in language: Language
  ) -> JSONValue {
    .object(
      [
        .init("count", .number(result.count)), .init("order", .string(result.order.rawValue)),
        .init("notes", .array(notes.map { .string($0.text(in: language)) })),
        .init("hits", .array(result.hits.map(value))),
      ] + (facets.map { [.init("counts", counts($0))] } ?? []))
  }

  private static func value(_ hit: SearchHit) -> JSONValue {
    .object([
      .init("statement", .number(hit.statement)), .init("text", .string(hit.text)),
      .init(
        "marks",
        .array(hit.marks.map { .array([.number($0.lowerBound), .number($0.upperBound)]) })),
      .init("consultation", .string(hit.consultation)), .init("group", .string(hit.group)),
      .init("question", .string(hit.question)), .init("received", .optional(hit.received)),
      .init("state", .string(hit.state.rawValue)),
      .init("tags", .array(hit.tags.map { .string($0) })),
      .init("keywords", .array(hit.keywords.map { .string($0) })),
    ])
  }

  private static func counts(_ facets: [Facet]) -> JSONValue {
    .object(
      Facet.Kind.allCases.map { kind in
        let values = facets.filter { $0.kind == kind }
        return .init(
          kind.rawValue, .object(values.map { .init($0.value, .number($0.statements)) }))
      })
  }
}
