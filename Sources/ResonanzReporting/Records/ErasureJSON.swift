import ResonanzStorage

/// What an erasure takes, for programs.
enum ErasureJSON {
  /// - Parameters:
  ///   - erasure: nil where only an earlier one was finished.
  ///   - isWiped: whether nothing of it is left to be cleared; nil in a dry run.
  static func value(
    _ erasure: Erasure?, _ isWiped: Bool?, _ copies: [FoundCopy]
  ) -> JSONValue {
    func number(_ path: KeyPath<Erasure, Int>) -> JSONValue {
      erasure.map { .number($0[keyPath: path]) } ?? .null
    }
    return .object([
      .init("event", erasure?.event.map { .number($0) } ?? .null),
      .init("statements", number(\.statements)), .init("texts", number(\.texts)),
      .init("wordsInTexts", number(\.wordsInTexts)), .init("tags", number(\.tags)),
      .init("quotes", number(\.quotes)), .init("notes", number(\.notes)),
      .init("answers", .array((erasure?.answers ?? []).map { .number($0) })),
      .init("identical", .array((erasure?.identical ?? []).map { .number($0) })),
      .init("attributes", number(\.attributes)), .init("ids", number(\.sourceIDs)),
      .init("words", number(\.words)), .init("barred", number(\.barred)),
      .init("sources", .array((erasure?.files ?? []).map { .string($0) })),
      .init("wiped", isWiped.map { .bool($0) } ?? .null),
      .init("copies", .array(copies.map(copy))),
    ])
  }

  private static func copy(_ copy: FoundCopy) -> JSONValue {
    .object([
      .init("kind", .string(copy.copy.kind.rawValue)), .init("file", .string(copy.path)),
      .init("fate", .string(copy.fate.rawValue)), .init("searched", .bool(copy.isSearched)),
    ])
  }
}
