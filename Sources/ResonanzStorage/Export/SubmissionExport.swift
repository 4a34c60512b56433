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
      let number: Int64 = row[Field.submission]
      if let complete = pending, complete.number != number {
        try take(try submission(complete))
        pending = nil
      }
      if pending == nil { pending = try begin(number, row, facts) }
      try pending?.add(row, question: texts[row[Field.question]] ?? "", details)
    }
    if let pending { try take(try submission(pending)) }
  }

  /// Its columns are those of `Field`.
  static func sql(_ conditions: [String]) -> String {
    """
    SELECT submission.id, submission.received, \(LaterFacts.current(.language)),
      \(LaterFacts.current(.consent)), \(LaterFacts.current(.document)), submission.source_group,
      respondent.id, respondent.kind, respondent.source_id,
      respondent.organisation, respondent.headcount,
      statement.id, statement.question, statement.source_id, statement.identity,
      \(LaterFacts.currentPage), statement.state, revision.text
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
    let kind = RespondentKind(rawValue: row[Field.kind]) ?? .unknown
    let respondent = ExchangeRespondent(
      kind: kind, id: row[Field.pseudonym], organisation: row[Field.organisation],
      headcount: row[Field.headcount])
    let content = ExchangeSubmission(
      consultation: consultation, group: groups[row[Field.group]],
      respondent: kind == .unknown ? nil : respondent, received: row[Field.received],
      language: row[Field.language], consent: row[Field.consent],
      attributes: try details.attributes(of: number), document: row[Field.document], statements: [])
    let id: Int = row[Field.respondent]
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
    let id: Int64 = row[Field.statement]
    let source: String? = row[Field.source]
    let votes = try details.votes(on: id)
    statements.append(Int(id))
    content.statements.append(
      ExchangeStatement(
        question: question, id: source, text: row[Field.text], page: row[Field.page],
        state: StatementState(rawValue: row[Field.state]), tags: try details.tags(of: id),
        supporting: votes?.supporting, opposing: votes?.opposing))
    guard source == nil else { return }
    let isSheet = try details.isKnown(
      row.bytes(Field.identity), byRespondent: content.respondent?.id,
      question: row[Field.question])
    if isSheet { sheetAnswers += 1 } else { otherAnswers += 1 }
  }
}

/// The columns of an export's rows, in their order: a name would be looked up anew in each row.
private enum Field {
  static let submission = 0
  static let received = 1
  static let language = 2
  static let consent = 3
  static let document = 4
  static let group = 5
  static let respondent = 6
  static let kind = 7
  static let pseudonym = 8
  static let organisation = 9
  static let headcount = 10
  static let statement = 11
  static let question = 12
  static let source = 13
  static let identity = 14
  static let page = 15
  static let state = 16
  static let text = 17
}
