import GRDB
import ResonanzModel

/// Reads the live statements of an archive, submission by submission.
struct SubmissionExport {
  private let database: Database
  private let filter: SearchFilter
  private let groups: [Int64: String]
  private let details: ExportDetails

  init(database: Database, filter: SearchFilter) throws {
    self.database = database
    self.filter = filter
    let rows = try Row.fetchAll(database, sql: "SELECT id, slug FROM source_group")
    groups = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    details = try ExportDetails(database: database)
  }

  mutating func run(_ take: (ExportedSubmission) throws -> Void) throws {
    let consultations = try Row.fetchAll(
      database,
      sql: "SELECT id, slug, title, publication, kept_until FROM consultation ORDER BY id")
    for row in consultations where filter.consultation == nil || filter.consultation == row["slug"]
    {
      let consultation = ExchangeConsultation(
        slug: row["slug"], title: row["title"],
        publication: (row["publication"] as String?).flatMap(Publication.init),
        keptUntil: (row["kept_until"] as String?).flatMap { CalendarDate(iso: $0) })
      try export(row["id"], consultation, take)
    }
    // A name that is not there is an error, not an empty export.
    if let slug = filter.consultation { _ = try database.consultation(slug) }
  }

  /// There is no index on a submission's consultation: reading over those of the others is much less
  /// than what is read of each statement, and the order of the ids needs no sorting.
  private func export(
    _ consultation: Int64, _ facts: ExchangeConsultation,
    _ take: (ExportedSubmission) throws -> Void
  ) throws {
    var sql = ConditionSQL(isAskedOfFew: true)
    let conditions = sql.all(try filter.conditions(in: database))
    let questions = try Row.fetchAll(
      database, sql: "SELECT id, text FROM question WHERE consultation = ?",
      arguments: [consultation])
    let texts: [Int64: String] = Dictionary(
      uniqueKeysWithValues: questions.map { ($0[0], $0[1]) })
    let rows = try Row.fetchCursor(
      database, sql: Self.sql(conditions),
      arguments: sql.arguments &+ ["of": consultation])
    var pending: Pending?
    while let row = try rows.next() {
      let number: Int64 = row["submission"]
      if let complete = pending, complete.number != number {
        try take(try submission(complete))
        pending = nil
      }
      if pending == nil { pending = try begin(number, row, facts) }
      try pending?.add(row, question: texts[row["question"]] ?? "", details)
    }
    if let pending { try take(try submission(pending)) }
  }

  static func sql(_ conditions: [String]) -> String {
    """
    SELECT submission.id AS submission, submission.received, submission.language,
      submission.consent, submission.document, submission.source_group,
      respondent.id AS respondent, respondent.kind, respondent.source_id AS respondent_id,
      respondent.organisation, respondent.headcount,
      statement.id AS statement, statement.question, statement.source_id, statement.identity,
      statement.page, statement.state, revision.text
    FROM submission CROSS JOIN respondent ON respondent.id = submission.respondent
    CROSS JOIN statement ON statement.submission = submission.id
    CROSS JOIN revision ON revision.id = statement.revision
    WHERE submission.consultation = :of AND \(conditions.joined(separator: " AND "))
    ORDER BY submission.id, statement.id
    """
  }

  private func begin(
    _ number: Int64, _ row: Row, _ consultation: ExchangeConsultation
  ) throws -> Pending {
    let kind = RespondentKind(rawValue: row["kind"]) ?? .unknown
    let respondent = ExchangeRespondent(
      kind: kind, id: row["respondent_id"], organisation: row["organisation"],
      headcount: row["headcount"])
    let content = ExchangeSubmission(
      consultation: consultation, group: groups[row["source_group"]],
      respondent: kind == .unknown ? nil : respondent, received: row["received"],
      language: row["language"], consent: row["consent"],
      attributes: try details.attributes(of: number), document: row["document"], statements: [])
    let id: Int = row["respondent"]
    return Pending(number: number, respondent: id == 0 ? nil : id, content: content)
  }

  private func submission(_ pending: Pending) throws -> ExportedSubmission {
    var content = pending.content
    content.isSheet = pending.sheetAnswers > 0 && pending.otherAnswers == 0
    return ExportedSubmission(
      number: Int(pending.number), respondent: pending.respondent, statements: pending.statements,
      content: content)
  }
}

/// A submission of which not all rows were read.
private struct Pending {
  let number: Int64
  let respondent: Int?
  var statements: [Int] = []
  var content: ExchangeSubmission
  /// Statements without an id of their own: those known by respondent and question, and others.
  var sheetAnswers = 0
  var otherAnswers = 0

  init(number: Int64, respondent: Int?, content: ExchangeSubmission) {
    self.number = number
    self.respondent = respondent
    self.content = content
  }

  mutating func add(_ row: Row, question: String, _ details: ExportDetails) throws {
    let id: Int64 = row["statement"]
    let votes = try details.votes(on: id)
    statements.append(Int(id))
    content.statements.append(
      ExchangeStatement(
        question: question, id: row["source_id"], text: row["text"], page: row["page"],
        state: StatementState(rawValue: row["state"]), tags: try details.tags(of: id),
        supporting: votes?.supporting, opposing: votes?.opposing))
    guard row["source_id"] == nil as String? else { return }
    let isSheet = try details.isKnown(
      row.bytes("identity"), byRespondent: content.respondent?.id, question: row["question"])
    if isSheet { sheetAnswers += 1 } else { otherAnswers += 1 }
  }
}
