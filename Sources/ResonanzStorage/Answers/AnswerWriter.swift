import GRDB
import ResonanzModel

/// Writes answers as part of one event. Their reasons are committed to and can be erased.
struct AnswerWriter {
  static let digestParts: [DigestSection] = [.answer, .answerRemoved]

  let database: Database
  let event: Int64

  /// What a row says besides its number and events; of the three that it can be on one is there.
  struct Version {
    var statement: Int64?
    var submission: Int64?
    var target: Int64?
    var result: AnswerResult
    var date: CalendarDate
    /// Nil where it is erased.
    var text: String?

    init(row: Row) {
      statement = row["statement"]
      submission = row["submission"]
      target = row["target"]
      result = AnswerResult(rawValue: row["result"]) ?? .considered
      date = CalendarDate(iso: row["decided"] as String) ?? CalendarDate(year: 1, month: 1, day: 1)!
      text = row["text"]
    }

    init(_ draft: AnswerDraft, submission: Int64?) {
      switch draft.subject {
      case .statement(let number): statement = Int64(number)
      case .submission: self.submission = submission
      case .measure(let measure): target = measure.number
      }
      result = draft.result
      date = draft.date
      text = draft.text
    }
  }

  /// The version that holds.
  ///
  /// - Throws: `AnswerFault.unknown`.
  func live(_ number: Int) throws -> Version {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM answer WHERE number = ? AND removed IS NULL",
      arguments: [number])
    guard let row else { throw StorageError.answer(.unknown(number)) }
    return Version(row: row)
  }

  /// Number of the answer that says the same of the same on the same day.
  func same(as version: Version) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT number FROM answer WHERE \(version.subject.column) = ? AND result = ? AND decided = ?
          AND text = ? AND removed IS NULL ORDER BY number LIMIT 1
        """,
      arguments: [version.subject.id, version.result.rawValue, version.date.iso, version.text])
  }

  /// Number of the first answer to the same.
  func first(to version: Version) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT number FROM answer WHERE \(version.subject.column) = ? AND removed IS NULL
        ORDER BY number LIMIT 1
        """,
      arguments: [version.subject.id])
  }

  /// - Parameter number: of the answer that it is a version of; nil: a new one.
  /// - Returns: its number.
  @discardableResult
  func add(_ version: Version, number: Int64? = nil) throws -> Int64 {
    let next = try Int64.fetchOne(database, sql: "SELECT ifnull(max(number), 0) + 1 FROM answer")
    let number = number ?? next ?? 1
    var random = RandomBytes()
    let nonce = random.next(16)
    var hash = StatementHash(key: [])
    try database.execute(
      sql: """
        INSERT INTO answer (number, statement, submission, target, result, decided, text, nonce,
          commitment, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, version.statement, version.submission, version.target, version.result.rawValue,
        version.date.iso, version.text, Array(nonce).blob,
        hash.commitment(nonce: nonce, text: version.text ?? "").blob, event,
      ])
    return number
  }

  func remove(_ number: Int64) throws {
    try database.execute(
      sql: "UPDATE answer SET removed = ? WHERE number = ? AND removed IS NULL",
      arguments: [event, number])
  }

  /// What answers the feedback on a measure answers that on the measure that follows it.
  func move(_ predecessor: Int64, to successor: Int64) throws {
    try database.execute(
      sql: "UPDATE answer SET removed = ? WHERE target = ? AND removed IS NULL",
      arguments: [event, predecessor])
    try database.execute(
      sql: """
        INSERT INTO answer (number, target, result, decided, text, nonce, commitment, added, given,
          erased)
        SELECT number, ?, result, decided, text, nonce, commitment, ?, coalesce(given, added), erased
        FROM answer WHERE target = ? AND removed = ? ORDER BY number
        """,
      arguments: [successor, event, predecessor, event])
  }
}

extension AnswerWriter.Version {
  /// The column that says what it is on, and what stands there.
  var subject: (column: String, id: Int64?) {
    if let statement { return ("statement", statement) }
    if let submission { return ("submission", submission) }
    return ("target", target)
  }
}
