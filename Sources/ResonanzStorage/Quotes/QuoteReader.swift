import GRDB
import ResonanzModel

/// Reads quotes, and proves each of them.
struct QuoteReader {
  let database: Database
  /// As of which event; nil: those of now. What forbids to publish them is told as of now.
  var event: Int64?

  /// In the order of the catalogue, and then in their own.
  ///
  /// - Throws: `QuoteFault.broken`.
  func quotes(_ filter: QuoteFilter) throws -> [QuoteRecord] {
    var conditions = ["1"]
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    func add(_ column: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      let name = "value\(values.count)"
      conditions.append("\(column) = :\(name)")
      values[name] = value
    }
    add("quote.number", filter.number)
    add("quote.statement", filter.statement)
    add("quote.target", filter.target?.number)
    add("consultation.slug", filter.consultation)
    add("quote.lost", filter.isLost)
    if let event { values["event"] = event }
    let rows = try Row.fetchAll(
      database,
      sql: sql(
        where: conditions.joined(separator: " AND "),
        isOfFew: filter.statement != nil || filter.number != nil),
      arguments: StatementArguments(values))
    let records = try rows.map(record)
    guard let isPublic = filter.isPublic else { return records }
    return records.filter { ($0.publicText != nil) == isPublic }
  }

  /// - Parameter isOfFew: whether the places of a few are asked for, so that not all are put in order.
  private func sql(where condition: String, isOfFew: Bool) -> String {
    func holds(_ row: String) -> String {
      event == nil ? "\(row).removed IS NULL" : AsOf.held(row)
    }
    let place =
      isOfFew
      ? """
      (SELECT count(*) FROM main.quote AS before
        WHERE before.target = kept.target AND \(holds("before"))
          AND (before.position, before.number) <= (kept.position, kept.number))
      """ : "row_number() OVER (PARTITION BY kept.target ORDER BY kept.position, kept.number)"
    return """
      WITH quote AS (
        SELECT kept.*, \(place) AS place FROM main.quote AS kept WHERE \(holds("kept")))
      SELECT quote.*, revision.text, target.kind, target.slug, version.title,
        consultation.slug AS consultation, \(PublicationRule.columns),
        \(LaterFacts.current(.language)) AS language,
        (SELECT count(*) FROM question WHERE question.consultation = statement.consultation
          AND question.id <= statement.question) AS question,
        (SELECT count(*) FROM question
          WHERE question.consultation = statement.consultation) AS questions,
        (SELECT note.text FROM note WHERE note.statement = statement.id AND note.quote = quote.number
          AND \(holds("note")) ORDER BY note.number LIMIT 1) AS note,
        event.number AS picked, event.at, event.person,
        (SELECT gone.at FROM absence JOIN event AS gone ON gone.number = absence.added
          WHERE absence.statement = statement.id AND absence.cause = 'erased') AS erased
      FROM quote
      CROSS JOIN statement ON statement.id = quote.statement
      JOIN revision ON revision.id = quote.revision
      JOIN submission ON submission.id = statement.submission
      JOIN source_group ON source_group.id = statement.source_group
      JOIN consultation ON consultation.id = statement.consultation
      JOIN target ON target.id = quote.target
      JOIN target_version AS version ON version.target = target.id AND \(holds("version"))
      JOIN event ON event.number = (
        SELECT min(added) FROM main.quote AS first WHERE first.number = quote.number)
      WHERE \(condition)
      ORDER BY target.kind DESC, version.position, target.id, quote.place
      """
  }

  private func record(_ row: Row) throws -> QuoteRecord {
    let stored = try StoredQuote(row: row)
    let text = (row["text"] as String?).map(SpannedText.init)
    let covered = text.flatMap(stored.proven)
    if covered == nil, text != nil, stored.nonce != nil {
      throw StorageError.quote(.broken(Int(stored.number)))
    }
    let questions: Int = row["questions"]
    let publication = PublicationRule.publication(row)
    return QuoteRecord(
      number: Int(stored.number), kind: TargetKind(rawValue: row["kind"]) ?? .theme,
      slug: row["slug"], title: row["title"], order: row["place"],
      place: QuotePlace(
        statement: Int(stored.statement), consultation: row["consultation_title"],
        question: questions > 1 ? row["question"] : nil),
      consultation: row["consultation"], group: row["source_group"], span: stored.span,
      text: covered, language: row["language"],
      erased: (row["erased"] as String?).flatMap { Instant(iso: $0) },
      omissions: stored.omissions,
      bars: (row["lost"] ? [.lost] : []) + publication.bars, attribution: publication.attribution,
      note: row["note"],
      event: EventStamp(number: row["picked"], time: Instant(iso: row["at"] as String)),
      person: PersonID(number: row["person"]))
  }
}
