import GRDB
import ResonanzModel

/// What a later import says of a submission and its statements that are there already. Of each fact the
/// newest import in force that says it is right; else what came with the submission holds.
struct LaterFacts {
  /// Facts of a submission, by the names of their columns.
  enum Fact: String, CaseIterable {
    case language, consent, document
  }

  /// A fact as it holds now, of the row `submission` of a query. Of a consent that only an undone import stated is
  /// left that somebody was asked: no undo makes public what was not.
  static func current(_ fact: Fact) -> String {
    let column = "said.\(fact.rawValue)"
    let newest = NewestSaying.sql(
      column, in: "submission_fact",
      where: "said.submission = submission.id AND \(column) IS NOT NULL")
    return "coalesce((\(newest)), \(first(fact)))"
  }

  private static func first(_ fact: Fact) -> String {
    fact == .consent
      ? """
      (SELECT iif(import.in_force = 1 OR submission.consent IS NULL, submission.consent, '')
        FROM import WHERE import.added = submission.added)
      """ : "submission.\(fact.rawValue)"
  }

  /// The page of the row `statement` of a query.
  static let currentPage: String = {
    let newest = NewestSaying.sql(
      "said.page", in: "statement_page", where: "said.statement = statement.id")
    return "coalesce((\(newest)), statement.page)"
  }()

  /// Whether an import, undone or not, says of anybody whether they consent, so that no tick is none.
  ///
  /// - Parameter consultation: SQL of its id.
  static func isConsentAsked(in consultation: String) -> String {
    """
    (EXISTS (SELECT 1 FROM submission AS asked
      WHERE asked.consultation = \(consultation) AND asked.consent IS NOT NULL)
    OR EXISTS (SELECT 1 FROM import CROSS JOIN submission_fact AS asked
        ON asked.import = import.number AND asked.consent IS NOT NULL
      WHERE import.consultation = \(consultation)))
    """
  }

  private let known: PreparedStatement
  private let insert: PreparedStatement
  private let knownPage: PreparedStatement
  private let insertPage: PreparedStatement
  private let isAsked: Bool
  private let consents: PreparedStatement
  /// Whether there was a consent before this import, of submissions of which a row said something else.
  private(set) var consentBefore: [Int64: Bool] = [:]
  /// Whether something was written, so that the event's digest covers it.
  private(set) var hasWritten = false

  init(database: Database, importNumber: Int64) throws {
    known = try PreparedStatement(
      """
      SELECT \(Fact.allCases.map(Self.current).joined(separator: ", ")),
        (SELECT own.consent FROM submission_fact AS own
          WHERE own.submission = submission.id AND own.import = \(importNumber))
      FROM submission WHERE id = ?1
      """, in: database)
    let this = "(SELECT * FROM import WHERE number = \(importNumber))"
    isAsked =
      try Bool.fetchOne(
        database,
        sql: "SELECT \(Self.isConsentAsked(in: "this.consultation")) FROM \(this) AS this") ?? false
    consents = try PreparedStatement(
      """
      SELECT submission.consent, import.number, import.in_force FROM submission
      CROSS JOIN import ON import.added = submission.added
      WHERE submission.id = ?1 AND submission.consent IS NOT NULL
      UNION ALL
      SELECT said.consent, import.number, import.in_force FROM submission_fact AS said
      CROSS JOIN import ON import.number = said.import
      WHERE said.submission = ?1 AND said.consent IS NOT NULL
      """, in: database)
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

  /// What came of the facts that a row says.
  struct Taken {
    /// How many are others, besides whether there is a consent.
    var others = 0
    /// Whether it says a consent that is not taken over.
    var refusesConsent = false
  }

  /// Notes what a row says of a submission.
  ///
  /// - Parameter isSure: whether the row is its; else it can take a consent back and say nothing more.
  mutating func add(
    _ draft: SubmissionDraft, to submission: Int64, isSure: Bool
  ) throws -> Taken {
    let said =
      isSure ? [draft.language, draft.consent, draft.document] : [nil, draft.consent, nil]
    if said.allSatisfy({ $0 == nil }) { return Taken() }
    let before = try facts(of: submission)
    let taken = try consent(draft.consent, before, of: submission, isSure: isSure)
    let isRefused = taken == nil && draft.consent.map(Consent.isGiven) == true && !before.isGiven
    let now = [said[0], taken, said[2]]
    if now.allSatisfy({ $0 == nil }) { return Taken(refusesConsent: isRefused) }
    try write(now, of: submission)
    let others = zip(before.facts, now).count { $1 != nil && $0 != $1 }
    return Taken(
      others: others - (try note(taken, before, submission) ? 1 : 0), refusesConsent: isRefused)
  }

  /// Takes a consent back, in the words of a row of which nothing else is taken; also one of an undone import, which
  /// would hold again with it.
  ///
  /// - Returns: nil where there was none; else how many facts are others, besides whether there is a consent.
  mutating func withdraw(_ consent: String, of submission: Int64) throws -> Int? {
    let before = try facts(of: submission)
    if !before.isGiven {
      let isKnown = before.facts[1] == consent
      guard try !isKnown && sayings(of: submission).contains(where: \.isGiven) else { return nil }
    }
    try write([nil, consent, nil], of: submission)
    return try note(consent, before, submission) ? 0 : 1
  }

  /// - Parameter facts: by `Fact`.
  private mutating func write(_ facts: [String?], of submission: Int64) throws {
    hasWritten = true
    insert.bind(1, submission)
    for (index, fact) in facts.enumerated() { insert.bind(Int32(index) + 2, fact) }
    try insert.run()
  }

  /// The consent that is taken over of what a row says.
  private func consent(
    _ said: String?, _ before: Before, of submission: Int64, isSure: Bool
  ) throws -> String? {
    guard let said else { return nil }
    if !Consent.isGiven(said) {
      let isSaid =
        try isSure || before.isGiven || sayings(of: submission).contains(where: \.isGiven)
      return isSaid ? said : nil
    }
    if before.isGiven { return isSure ? said : nil }
    // Of two rows of one submission that differ, none gives it; and what was taken back is given anew by no file, which
    // may be an old one.
    let isTakenBackHere = before.own.map { !Consent.isGiven($0) } ?? false
    return try isSure && !isTakenBackHere && !wasGiven(submission) ? said : nil
  }

  /// Whether a consent was given before it was taken back: an import in force says it, whatever newer ones say, or an
  /// undone one that is older than one in force that says there is none.
  private func wasGiven(_ submission: Int64) throws -> Bool {
    let sayings = try sayings(of: submission)
    let refused = sayings.filter { $0.isInForce && !$0.isGiven }.map(\.importNumber).max() ?? 0
    return sayings.contains { $0.isGiven && ($0.isInForce || $0.importNumber < refused) }
  }

  /// What an import, undone or not, says of a consent.
  private struct Saying {
    let isGiven: Bool
    let importNumber: Int64
    let isInForce: Bool
  }

  private func sayings(of submission: Int64) throws -> [Saying] {
    var sayings: [Saying] = []
    consents.bind(1, submission)
    try consents.readAll { row in
      sayings.append(
        Saying(
          isGiven: Consent.isGiven(row.text(0) ?? ""), importNumber: row.integer(1),
          isInForce: row.integer(2) == 1))
    }
    return sayings
  }

  /// - Returns: whether the consent is no other fact: given or taken back, which is told by itself, or an empty tick
  ///   where others were known to be none.
  private mutating func note(
    _ consent: String?, _ before: Before, _ submission: Int64
  ) throws -> Bool {
    guard let consent, consent != before.facts[1] else { return false }
    if Consent.isGiven(consent) != before.isGiven {
      if consentBefore[submission] == nil { consentBefore[submission] = before.isGiven }
      return true
    }
    return isAsked && consent.isEmpty && before.facts[1] == nil
  }

  /// What holds of a submission.
  private struct Before {
    /// By `Fact`.
    var facts: [String?]
    /// The consent that this import said of it already.
    var own: String?
    var isGiven: Bool { facts[1].map(Consent.isGiven) ?? false }
  }

  private func facts(of submission: Int64) throws -> Before {
    known.bind(1, submission)
    let read = try known.first { row in
      Before(facts: Fact.allCases.indices.map { row.text(Int32($0)) }, own: row.text(3))
    }
    return read ?? Before(facts: Fact.allCases.map { _ in nil })
  }

  /// Whether there is a consent now.
  func isConsented(_ submission: Int64) throws -> Bool { try facts(of: submission).isGiven }

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
