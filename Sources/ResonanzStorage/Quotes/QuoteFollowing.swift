import GRDB
import ResonanzModel

/// Has quotes follow their statements to the text that those have now, as part of one event: to where
/// they stood in that text before, or where their words are found in it, or else they are lost. Words
/// that are lost stay known, and are looked for again in the next text.
struct QuoteFollowing {
  let database: Database
  let event: Int64

  /// - Returns: numbers of those that are lost and were not before.
  @discardableResult
  func follow() throws -> [Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT quote.*, statement.revision AS current FROM quote
        CROSS JOIN statement ON statement.id = quote.statement
        WHERE quote.removed IS NULL AND quote.nonce IS NOT NULL
          AND (quote.revision <> statement.revision OR quote.lost = 1)
        ORDER BY quote.number
        """)
    var lost: [Int] = []
    for row in rows {
      let quote = try StoredQuote(row: row)
      if try follow(quote, to: row["current"]) == .lost, !quote.isLost {
        lost.append(Int(quote.number))
      }
    }
    return lost
  }

  private enum Outcome {
    case found
    case lost
  }

  private func follow(_ quote: StoredQuote, to revision: Int64) throws -> Outcome {
    guard let old = try text(quote.revision), let new = try text(revision) else { return .lost }
    let writer = QuoteWriter(database: database, event: event)
    var next = quote
    next.isLost = false
    if quote.revision == revision {
      try writer.replace(quote, by: next)
      return .found
    }
    next.revision = revision
    if let span = try former(quote, revision)?.span
      ?? SpanFollowing(from: old, to: new).span(quote.span),
      let omissions = try omissions(quote, old, revision, new, span),
      let covered = new.covered(by: span)
    {
      next.span = span
      next.omissions = omissions
      try writer.replace(quote, by: next, covering: covered)
      return .found
    }
    if !quote.isLost {
      next = quote
      next.isLost = true
      try writer.replace(quote, by: next)
    }
    return .lost
  }

  private func text(_ revision: Int64) throws -> SpannedText? {
    try String.fetchOne(
      database, sql: "SELECT text FROM revision WHERE id = ? AND text IS NOT NULL",
      arguments: [revision]
    ).map(SpannedText.init)
  }

  /// The quote as it last stood in that text.
  private func former(_ quote: StoredQuote, _ revision: Int64) throws -> StoredQuote? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM quote WHERE number = ? AND revision = ? AND nonce IS NOT NULL
        ORDER BY id DESC LIMIT 1
        """,
      arguments: [quote.number, revision]
    ).map(StoredQuote.init)
  }

  /// What the quote leaves out of what it covers now; nil where that can't be told, since then a word
  /// might come to light that a person left out.
  private func omissions(
    _ quote: StoredQuote, _ old: SpannedText, _ revision: Int64, _ new: SpannedText,
    _ span: TextSpan
  ) throws -> [TextSpan]? {
    if quote.omissions.isEmpty { return [] }
    if let former = try former(quote, revision), former.chosen == quote.chosen {
      return former.omissions
    }
    guard let before = old.covered(by: quote.span), let now = new.covered(by: span) else {
      return nil
    }
    if before.unicodeScalars.elementsEqual(now.unicodeScalars) { return quote.omissions }
    let covered = SpannedText(now)
    let spans = SpanFollowing(from: SpannedText(before), to: covered).omissions(quote.omissions)
    return spans.flatMap { try? Omissions($0, of: covered).spans }
  }
}
