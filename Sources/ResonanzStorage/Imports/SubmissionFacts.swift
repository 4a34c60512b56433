import GRDB
import ResonanzModel

/// What is known of the respondent of a submission that the archive has already. Each import says it
/// anew, and the newest in force that names an attribute is right.
struct SubmissionFacts {
  /// The values of the submission `?1` that hold, in the order of their bytes.
  static let sql = """
    SELECT attribute.name, attribute.value FROM attribute
    WHERE attribute.submission = ?1 AND attribute.import = (\(newest))
    ORDER BY attribute.name, attribute.value
    """

  private static let newest = NewestSaying.sql(
    "said.import", in: "attribute",
    where: "said.submission = ?1 AND said.name = attribute.name")

  private let database: Database
  private let insert: PreparedStatement
  private let received: PreparedStatement
  private let sender: PreparedStatement
  private let importNumber: Int64
  /// Whether something was written, so that the order of all that was written is another one.
  private(set) var hasWritten = false

  init(database: Database, importNumber: Int64) throws {
    self.database = database
    self.importNumber = importNumber
    received = try PreparedStatement(
      "SELECT received FROM submission WHERE id = ?1", in: database)
    sender = try PreparedStatement(
      """
      SELECT respondent.source_id FROM submission
      CROSS JOIN respondent ON respondent.id = submission.respondent WHERE submission.id = ?1
      """, in: database)
    insert = try PreparedStatement(
      "INSERT INTO attribute VALUES (?1, ?2, ?3, \(importNumber)) ON CONFLICT DO NOTHING",
      in: database)
  }

  /// Whether a file says another date of receipt than the archive has.
  func isReceived(otherwise now: String?, _ submission: Int64) throws -> Bool {
    guard let now else { return false }
    received.bind(1, submission)
    return try received.first { $0.text(0) } != now
  }

  /// The source's id of who a submission is from.
  func sender(of submission: Int64) throws -> String? {
    sender.bind(1, submission)
    return try sender.first { $0.text(0) } ?? nil
  }

  /// - Returns: how many attributes have other values than before.
  mutating func add(_ attributes: [String: [String]], to submission: Int64) throws -> Int {
    if attributes.isEmpty { return 0 }
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: Self.sql), arguments: [submission])
    let known = Dictionary(grouping: rows) { $0[0] as String }.mapValues {
      Set($0.map { $0[1] as String })
    }
    hasWritten = true
    var changed = 0
    for (name, values) in attributes {
      if known[name] != Set(values) { changed += 1 }
      for value in values {
        insert.bind(1, submission)
        insert.bind(2, name)
        insert.bind(3, value)
        try insert.run()
      }
    }
    return changed
  }
}
