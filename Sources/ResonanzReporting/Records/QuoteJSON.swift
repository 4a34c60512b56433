import ResonanzModel
public import ResonanzStorage

/// Quotes for programs.
public enum QuoteJSON {
  /// All that the staff may see.
  public static func value(_ quote: QuoteRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("quote", .number(quote.number)), .init("kind", .string(quote.kind.rawValue)),
      .init("target", .string(quote.slug)), .init("order", .number(quote.order)),
      .init("statement", .number(quote.statement)),
      .init("consultation", .string(quote.consultation)),
      .init("question", quote.place.question.map { .number($0) } ?? .null),
      .init("group", .string(quote.group)),
      .init("start", .number(quote.span.start)), .init("length", .number(quote.span.length)),
      .init("text", .optional(quote.text)),
      .init("omissions", .array(quote.omissions.map(omission))),
      .init("public", .optional(quote.publicText)),
      .init("bars", .array(quote.bars.map { .string($0.rawValue) })),
      .init("lost", .bool(quote.isLost)), .init("note", .optional(quote.note)),
      .init("event", .number(quote.event.number)),
      .init("time", .optional(quote.event.time?.iso)),
      .init("by", .optional(names[quote.person])),
    ])
  }

  /// Nothing but what may leave the house; nil where it may not.
  public static func publicValue(_ quote: QuoteRecord) -> JSONValue? {
    quote.publicText.map { text in
      .object([
        .init("kind", .string(quote.kind.rawValue)), .init("target", .string(quote.slug)),
        .init("order", .number(quote.order)),
        .init("consultation", .string(quote.consultation)),
        .init("group", .string(quote.attribution.group)),
        .init("year", quote.attribution.year.map { .number($0) } ?? .null),
        .init("public", .string(text)),
      ])
    }
  }

  private static func omission(_ span: TextSpan) -> JSONValue {
    .object([.init("start", .number(span.start)), .init("length", .number(span.length))])
  }
}
