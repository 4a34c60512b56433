import GRDB
import ResonanzModel

/// What a later import says of a submission and its statements that are there already. Of each fact the
/// newest import in force that says it is right; else what came with the submission holds.
struct LaterFacts {
  /// Facts of a submission, by the names of their columns.
  enum Fact: String, CaseIterable {
    case language, consent, document
  }

  /// A fact as it holds now, of the row `submission` of a query. What an import said that is undone holds of a
  /// consent no more.
  static func current(_ fact: Fact) -> String {
    let column = fact.rawValue
    return """
      coalesce((SELECT said.\(column) FROM submission_fact AS said
        JOIN import ON import.number = said.import AND import.in_force = 1
        WHERE said.submission = submission.id AND said.\(column) IS NOT NULL
        ORDER BY said.import DESC LIMIT 1), \(first(fact)))
      """
  }

  private static func first(_ fact: Fact) -> String {
    fact == .consent
      ? """
      (SELECT submission.consent FROM import
        WHERE import.added = submission.added AND import.in_force = 1)
      """ : "submission.\(fact.rawValue)"
  }

  /// The page of the row `statement` of a query.
  static let currentPage = """
    coalesce((SELECT said.page FROM statement_page AS said
      JOIN import ON import.number = said.import AND import.in_force = 1
      WHERE said.statement = statement.id ORDER BY said.import DESC LIMIT 1), statement.page)
    """

  /// Whether an import in force says of anybody whether they consent, so that no tick is none.
  ///
  /// - Parameter consultation: SQL of its id.
  static func isConsentAsked(in consultation: String) -> String {
    """
    (EXISTS (SELECT 1 FROM submission AS asked CROSS JOIN import
        ON import.added = asked.added AND import.in_force = 1
      WHERE asked.consultation = \(consultation) AND asked.consent IS NOT NULL)
    OR EXISTS (SELECT 1 FROM import CROSS JOIN submission_fact AS asked
        ON asked.import = import.number AND asked.consent IS NOT NULL
      WHERE import.consultation = \(consultation) AND import.in_force = 1))
    """
  }

  /// What is another one by what was said.
  struct Change {
    /// Whether there was a consent before, and whether there is one now.
    var consent: (was: Bool, now: Bool) = (false, false)
    /// Facts other than whether somebody consents.
    var facts = 0
  }

  private let known: PreparedStatement
  private let insert: PreparedStatement
  private let knownPage: PreparedStatement
  private let insertPage: PreparedStatement
  /// Whether something was written, so that the event's digest covers it.
  private(set) var hasWritten = false

  init(database: Database, importNumber: Int64) throws {
    known = try PreparedStatement(
      "SELECT \(Fact.allCases.map(Self.current).joined(separator: ", ")) FROM submission WHERE id = ?1",
      in: database)
    insert = try PreparedStatement(
      """
      INSERT INTO submission_fact (submission, import, language, consent, document)
      VALUES (?1, \(importNumber), ?2, ?3, ?4)
      ON CONFLICT DO UPDATE SET language = coalesce(excluded.language, language),
        consent = coalesce(excluded.consent, consent),
        document = coalesce(excluded.document, document)
      """, in: database)
    knownPage = try PreparedStatement(
      "SELECT \(Self.currentPage) FROM statement WHERE id = ?1", in: database)
    insertPage = try PreparedStatement(
      """
      INSERT INTO statement_page VALUES (?1, \(importNumber), ?2)
      ON CONFLICT DO UPDATE SET page = excluded.page
      """, in: database)
  }

  /// Notes what a row says of a submission.
  mutating func add(_ draft: SubmissionDraft, to submission: Int64) throws -> Change {
    let said = [draft.language, draft.consent, draft.document]
    if said.allSatisfy({ $0 == nil }) { return Change() }
    let before = try facts(of: submission)
    hasWritten = true
    insert.bind(1, submission)
    for (index, fact) in said.enumerated() { insert.bind(Int32(index) + 2, fact) }
    try insert.run()
    var change = Change()
    let others = zip(before, said).map { $1 != nil && $0 != $1 }
    change.facts = others.count { $0 }
    if let consent = draft.consent {
      change.consent = (before[1].map(Consent.isGiven) ?? false, Consent.isGiven(consent))
      if change.consent.was != change.consent.now { change.facts -= 1 }
    }
    return change
  }

  /// What holds of a submission, fact by fact.
  private func facts(of submission: Int64) throws -> [String?] {
    known.bind(1, submission)
    return try known.first { row in Fact.allCases.indices.map { row.text(Int32($0)) } } ?? []
  }

  /// Whether a row says another consent than holds, in what it means.
  func isConsent(otherwise now: String?, _ submission: Int64) throws -> Bool {
    guard let now else { return false }
    let before = try facts(of: submission)[1].map(Consent.isGiven) ?? false
    return before != Consent.isGiven(now)
  }

  /// - Returns: whether the statement stood on another page before.
  mutating func add(page: String?, to statement: Int64) throws -> Bool {
    guard let page else { return false }
    knownPage.bind(1, statement)
    let before = try knownPage.first { $0.text(0) }
    hasWritten = true
    insertPage.bind(1, statement)
    insertPage.bind(2, page)
    try insertPage.run()
    return before != page
  }
}
