import GRDB
import ResonanzModel

/// Everything that became of one statement, event by event.
struct StatementHistory {
  let database: Database
  let statement: Int64

  /// Oldest first.
  func entries() throws -> [StatementHistoryEntry] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT event.number, event.at, event.person, life.change, life.about, life.detail FROM (
            SELECT added, 1 AS place, 'text' AS change, text AS about, NULL AS detail
              FROM revision WHERE statement = :statement
            UNION ALL SELECT tag.removed, 2, 'untagged', target.slug, NULL
              FROM tag JOIN target ON target.id = tag.target
              WHERE statement = :statement AND removed IS NOT NULL
            UNION ALL SELECT tag.added, 3, 'tagged', target.slug, tag.stance
              FROM tag JOIN target ON target.id = tag.target WHERE statement = :statement
            UNION ALL SELECT added, 4, 'state', state, NULL
              FROM processing WHERE statement = :statement
            UNION ALL SELECT added, 0, cause, NULL, NULL FROM absence WHERE statement = :statement
            UNION ALL SELECT removed, 0, iif(cause = 'hidden', 'shown', 'returned'), NULL, NULL
              FROM absence WHERE statement = :statement AND removed IS NOT NULL
            UNION ALL SELECT added, 5, 'flagged', flag, NULL FROM flag WHERE statement = :statement
            UNION ALL SELECT removed, 5, 'unflagged', flag, NULL
              FROM flag WHERE statement = :statement AND removed IS NOT NULL
            UNION ALL SELECT removed, 6, 'unnoted', number, NULL
              FROM note WHERE statement = :statement AND removed IS NOT NULL
            UNION ALL SELECT added, 7, 'noted', number, NULL
              FROM note WHERE statement = :statement
            UNION ALL \(Self.answers)
            UNION ALL \(Self.quotes)
          ) AS life JOIN event ON event.number = life.added ORDER BY event.number, place
          """),
      arguments: ["statement": statement])
    let entries = rows.compactMap { row -> StatementHistoryEntry? in
      let about = (row["about"] as DatabaseValue)
      guard let change = Self.change(row["change"], about, row["detail"]) else { return nil }
      return Self.entry(row, change)
    }
    let consents = try consents()
    if consents.isEmpty { return entries }
    // After the others of its event: those keep their order.
    return (entries + consents).enumerated().sorted {
      ($0.element.event.number, $0.offset) < ($1.element.event.number, $1.offset)
    }.map(\.element)
  }

  private func consents() throws -> [StatementHistoryEntry] {
    try ConsentHistory(database: database, statement: statement).changes().compactMap { change in
      try Row.fetchOne(
        database.cachedStatement(sql: "SELECT number, at, person FROM event WHERE number = ?"),
        arguments: [change.event]
      ).map { Self.entry($0, change.isGiven ? .consentGiven : .consentWithdrawn) }
    }
  }

  private static func entry(
    _ row: Row, _ change: StatementHistoryEntry.Change
  ) -> StatementHistoryEntry {
    StatementHistoryEntry(
      event: EventStamp(number: row["number"], time: Instant(iso: row["at"] as String)),
      person: PersonID(number: row["person"]), change: change)
  }

  /// Of the statement itself, and of its submission as a whole.
  private static let answers = """
    SELECT answer.removed, 10, 'unanswered', answer.number, NULL FROM answer
      WHERE \(AnswerReader.answersStatement) AND removed IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM answer AS next
        WHERE next.number = answer.number AND next.added = answer.removed)
    UNION ALL SELECT answer.added, 11, iif(EXISTS (SELECT 1 FROM answer AS before
        WHERE before.number = answer.number AND before.removed = answer.added),
        'answer-changed', 'answered'), answer.number, answer.result
      FROM answer WHERE \(AnswerReader.answersStatement)
    """

  /// A quote's row takes the place of another one where it follows its text, or a person changed it.
  private static let quotes = """
    SELECT quote.removed, 8, 'unquoted', quote.number, NULL FROM quote
      WHERE statement = :statement AND removed IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM quote AS next WHERE next.number = quote.number AND next.added = quote.removed)
    UNION ALL SELECT quote.added, 9, CASE
        WHEN before.id IS NULL THEN 'quoted'
        WHEN quote.lost > before.lost THEN 'quote-lost'
        WHEN quote.revision <> before.revision OR quote.lost < before.lost THEN 'quote-moved'
        ELSE 'quote-changed' END,
      quote.number, target.slug
      FROM quote JOIN target ON target.id = quote.target
      LEFT JOIN quote AS before ON before.number = quote.number AND before.removed = quote.added
      WHERE quote.statement = :statement
    """

  private static func change(
    _ name: String, _ about: DatabaseValue, _ detail: String?
  ) -> StatementHistoryEntry.Change? {
    let text = String.fromDatabaseValue(about)
    // SQLite may give a number as text, since it stands in a column of texts.
    let number = Int.fromDatabaseValue(about) ?? text.flatMap { Int($0) } ?? 0
    return switch name {
    case "text": .text(text)
    case "tagged": .tagged(slug: text ?? "", detail.flatMap(Stance.init(rawValue:)) ?? .unstated)
    case "untagged": .untagged(slug: text ?? "")
    case "state": text.flatMap(StatementState.init(rawValue:)).map { .state($0) }
    case "undone": .left
    case "returned": .returned
    case "hidden": .hidden
    case "shown": .shown
    case "erased": .erased
    case "flagged": text.flatMap(StatementFlag.init(rawValue:)).map { .flagged($0) }
    case "unflagged": text.flatMap(StatementFlag.init(rawValue:)).map { .unflagged($0) }
    case "noted": .noted(number)
    case "unnoted": .unnoted(number)
    case "answered", "answer-changed":
      detail.flatMap(AnswerResult.init(rawValue:)).map {
        name == "answered" ? .answered(number, $0) : .answerChanged(number, $0)
      }
    case "unanswered": .unanswered(number)
    case "quoted": .quoted(number, slug: detail ?? "")
    case "unquoted": .unquoted(number)
    case "quote-changed": .quoteChanged(number)
    case "quote-moved": .quoteMoved(number)
    case "quote-lost": .quoteLost(number)
    default: nil
    }
  }
}
