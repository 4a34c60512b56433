import ResonanzModel
public import ResonanzStorage

/// A statement for programs, with all that the staff may see.
public enum StatementJSON {
  /// An object with `statement` (its number), `text` (null: erased), `live`, `state`, `consultation`, `question`, `group`,
  /// `received`, `respondent`, `organisation`, `attributes` (name → values), `document`, `page`, `consent` (in the
  /// source's words; null: it does not say), `votes`, `hidden`, `flags`, `notes`, `tags`, `quotes`, `answers`,
  /// `sources`, `submission` and `repeats` (numbers of others), and `history`.
  ///
  /// - Parameter names: of the staff.
  public static func value(_ record: StatementRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("statement", .number(record.number)), .init("text", .optional(record.text)),
      .init("live", .bool(record.isLive)), .init("state", .string(record.state.rawValue)),
      .init("consultation", .string(record.consultation)),
      .init("question", .string(record.question)), .init("group", .string(record.group)),
      .init("received", .optional(record.received)),
      .init("respondent", .optional(record.respondent)),
      .init("organisation", .optional(record.organisation)),
      .init("attributes", attributes(record)),
      .init("document", .optional(record.document)), .init("page", .optional(record.page)),
      .init("consent", .optional(record.consent)),
      .init("votes", votes(record)),
      .init("hidden", .bool(record.isHidden)),
      .init("flags", .array(record.flags.map { .string($0.rawValue) })),
      .init("notes", .array(record.notes.map { NoteJSON.value($0, names) })),
      .init("tags", .array(record.tags.map { tag($0, names) })),
      .init("quotes", .array(record.quotes.map { QuoteJSON.value($0, names) })),
      .init("answers", .array(record.answers.map { AnswerJSON.value($0, names) })),
      .init("sources", .array(record.sources.map(source))),
      .init("submission", .array(record.siblings.map { .number($0.number) })),
      .init("repeats", .array(record.repeats.map { .number($0) })),
      .init("history", .array(record.history.map { history($0, names) })),
    ])
  }

  private static func attributes(_ record: StatementRecord) -> JSONValue {
    .object(
      record.attributes.sorted { $0.key < $1.key }.map { name, values in
        .init(name, .array(values.map { .string($0) }))
      })
  }

  private static func votes(_ record: StatementRecord) -> JSONValue {
    guard let votes = record.votes else { return .null }
    return .object([
      .init("for", votes.supporting.map { .number($0) } ?? .null),
      .init("against", votes.opposing.map { .number($0) } ?? .null),
    ])
  }

  private static func tag(_ tag: TagRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("kind", .string(tag.kind.rawValue)), .init("slug", .string(tag.slug)),
      .init("stance", .string(tag.stance.rawValue)),
      .init("import", tag.importNumber.map { .number($0) } ?? .null),
      .init("suggested", .bool(tag.isSuggested)), .init("event", .number(tag.event.number)),
      .init("time", .optional(tag.event.time?.iso)), .init("by", .optional(names[tag.person])),
    ])
  }

  private static func source(_ source: StatementSource) -> JSONValue {
    .object([
      .init("import", .number(source.importNumber)), .init("file", .string(source.file)),
      .init("sha256", .string(source.sha256.hex)), .init("profile", .optional(source.profile)),
      .init("row", .number(source.row)), .init("column", .number(source.column)),
      .init("inForce", .bool(source.isInForce)),
    ])
  }

  private static func history(
    _ entry: StatementHistoryEntry, _ names: [PersonID: String]
  ) -> JSONValue {
    let (change, about): (String, String?) =
      switch entry.change {
      case .text(let text): ("text", text)
      case .tagged(let slug, _): ("tagged", slug)
      case .untagged(let slug): ("untagged", slug)
      case .state(let state): ("state", state.rawValue)
      case .left: ("left", nil)
      case .returned: ("returned", nil)
      case .hidden: ("hidden", nil)
      case .shown: ("shown", nil)
      case .erased: ("erased", nil)
      case .flagged(let flag): ("flagged", flag.rawValue)
      case .unflagged(let flag): ("unflagged", flag.rawValue)
      case .noted(let number): ("noted", String(number))
      case .unnoted(let number): ("unnoted", String(number))
      case .quoted(let number, _): ("quoted", String(number))
      case .unquoted(let number): ("unquoted", String(number))
      case .quoteChanged(let number): ("quoteChanged", String(number))
      case .quoteMoved(let number): ("quoteMoved", String(number))
      case .quoteLost(let number): ("quoteLost", String(number))
      case .answered(let number, _): ("answered", String(number))
      case .answerChanged(let number, _): ("answerChanged", String(number))
      case .unanswered(let number): ("unanswered", String(number))
      case .consentGiven: ("consentGiven", nil)
      case .consentWithdrawn: ("consentWithdrawn", nil)
      }
    return .object([
      .init("event", .number(entry.event.number)),
      .init("time", .optional(entry.event.time?.iso)), .init("by", .optional(names[entry.person])),
      .init("change", .string(change)), .init("about", .optional(about)),
    ])
  }
}
