import GRDB
import ResonanzModel

/// Takes an import out of force, or back into it, as one event.
struct ImportReverser {
  let database: Database
  let event: Int64
  let importNumber: Int64
  /// The event that last undid it; 0 before the first time.
  let undone: Int64

  /// Which of the statements that count, or are hidden and may be shown again, have a consent to publishing; of none where nobody was asked for one. The
  /// import can say it of statements that it does not have: of all of a submission, and in rows of which nothing else
  /// was taken.
  private func consented() throws -> [Int: Bool] {
    let consultation = "(SELECT consultation FROM import WHERE number = \(importNumber))"
    let isAsked = try Bool.fetchOne(
      database, sql: "SELECT \(LaterFacts.isConsentAsked(in: consultation))")
    if isAsked != true { return [:] }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement.id, \(LaterFacts.current(.consent)) AS consent
        FROM (
          SELECT own.submission AS id FROM touched CROSS JOIN statement AS own ON own.id = touched.id
          UNION SELECT said.submission FROM submission_fact AS said
          WHERE said.import = \(importNumber) AND said.consent IS NOT NULL) AS affected
        CROSS JOIN submission ON submission.id = affected.id
        CROSS JOIN statement ON statement.submission = submission.id
        WHERE statement.live = 1 OR EXISTS (SELECT 1 FROM absence
          WHERE absence.statement = statement.id AND absence.cause = 'hidden' AND absence.removed IS NULL)
        """)
    var consented: [Int: Bool] = [:]
    while let row = try rows.next() {
      consented[row[0]] = (row[1] as String?).map(Consent.isGiven) ?? false
    }
    return consented
  }

  private var stances: SaidStances { SaidStances(database: database, event: event) }

  /// Statements of the import that another one in force has too.
  private var heldByOthers: String {
    """
    SELECT other.statement FROM assertion AS other
    JOIN import ON import.number = other.import AND import.in_force = 1
    WHERE other.import <> \(importNumber) AND other.statement IN (SELECT id FROM touched)
    """
  }

  func apply(_ kind: EventKind) throws -> ImportReversal {
    let touched = try TouchedStatements(database: database)
    try database.execute(
      sql: """
        INSERT INTO touched SELECT statement FROM assertion WHERE import = ?
          AND NOT EXISTS (\(ErasedStatements.isErased("assertion.statement")))
        """,
      arguments: [importNumber])
    try Followers.list(in: database)
    let fullText = FullText(database: database)
    var reversal = ImportReversal()
    let consented = try consented()
    let staying = try StayingStatements(database: database, importNumber: importNumber)
    try fullText.removeTouched()
    try Counts(database: database).update {
      switch kind {
      case .undoImport: reversal.importTags = try undo()
      default: reversal.importTags = try redo()
      }
      try stances.settle(of: importNumber)
      try StatementStates(database: database, event: event).set(
        staysOpen: kind == .undoImport ? "1" : wasOpen)
    }
    try fullText.insertTouched()
    let isConsented = try self.consented()
    for (statement, was) in consented.sorted(by: { $0.key < $1.key }) {
      guard let now = isConsented[statement], now != was else { continue }
      if now {
        reversal.consentGiven.add(statement)
      } else {
        reversal.consentWithdrawn.add(statement)
      }
    }
    reversal.textsChanged = try staying.textsChanged()
    reversal.stancesChanged = try staying.stancesChanged()
    reversal.attributesChanged = try staying.attributesChanged()
    reversal.lostQuotes = try QuoteFollowing(database: database, event: event).follow()
    try count(into: &reversal, of: try touched.count())
    return reversal
  }

  /// Whether a statement was open before the undo: its file had tags for all of its rows, or somebody queued it again. The tags that come back make it no more processed than it was.
  private var wasOpen: String {
    """
    coalesce((SELECT earlier.state FROM processing AS earlier
      WHERE earlier.statement = statement.id AND earlier.added < \(undone)
      ORDER BY earlier.added DESC LIMIT 1), statement.arrived) = 'open'
    """
  }

  /// What the undo took along and the redo brings back are the same statements, with the same tags of
  /// people: those that the import alone holds and that nobody hid.
  private func count(into reversal: inout ImportReversal, of touched: Int) throws {
    reversal.hidden =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM touched WHERE \(Self.isHidden("touched.id"))") ?? 0
    let held = "touched.id IN (\(heldByOthers))"
    reversal.staying =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM touched WHERE \(held) AND NOT \(Self.isHidden("touched.id"))")
      ?? 0
    reversal.statements = touched - reversal.staying - reversal.hidden
    reversal.staffTags =
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM touched CROSS JOIN tag ON tag.statement = touched.id
            AND tag.removed IS NULL AND tag.import IS NULL
          WHERE NOT (\(held)) AND NOT \(Self.isHidden("touched.id"))
          """) ?? 0
  }

  private static func isHidden(_ statement: String) -> String {
    """
    EXISTS (SELECT 1 FROM absence WHERE absence.statement = \(statement)
      AND absence.cause = 'hidden' AND absence.removed IS NULL)
    """
  }

  private func undo() throws -> Int {
    try database.execute(
      sql: "UPDATE import SET in_force = 0 WHERE number = ?", arguments: [importNumber])
    let liveness = Liveness(database: database, event: event)
    try liveness.leave("SELECT id FROM touched EXCEPT \(heldByOthers)")
    try liveness.showNewestRevision("SELECT id FROM touched")
    try database.execute(
      sql: """
        UPDATE tag SET removed = ? WHERE import = ? AND removed IS NULL
          AND (target, respondent, statement) IN (
            SELECT tag.target, tag.respondent, tag.statement
            FROM touched CROSS JOIN tag ON tag.statement = touched.id)
        """,
      arguments: [event, importNumber])
    let removed = database.changesCount
    return removed - (try stances.handOver(of: importNumber))
  }

  private func redo() throws -> Int {
    try database.execute(
      sql: "UPDATE import SET in_force = 1 WHERE number = ?", arguments: [importNumber])
    try Liveness(database: database, event: event).bringBack("SELECT id FROM touched")
    // Exactly the tags that its undo took; those that a person removed before stay removed, and where
    // there is a tag by now, that one stays.
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group,
          consultation, import)
        SELECT coalesce(follower.target, tag.target) AS target, tag.respondent, tag.statement,
          :event, tag.stance, tag.source_group, tag.consultation, tag.import
        FROM touched CROSS JOIN tag ON tag.statement = touched.id AND +tag.removed = :undone
        LEFT JOIN follower ON follower.gone = tag.target
        WHERE tag.import = :import AND NOT EXISTS (
          SELECT 1 FROM tag AS own INDEXED BY tag_statement WHERE own.statement = tag.statement
            AND own.target = coalesce(follower.target, tag.target) AND own.removed IS NULL)
        ON CONFLICT DO NOTHING
        """,
      arguments: ["event": event, "undone": undone, "import": importNumber])
    return database.changesCount + (try addMissingTags())
  }

  /// What the import says and another one had said before it, which is out of force by now.
  private func addMissingTags() throws -> Int {
    let target = "coalesce(follower.target, said.value ->> 0)"
    let settled = LateChanges.settled(statement: "statement.id", target: target)
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group,
          consultation, import)
        SELECT \(target), statement.respondent, statement.id, :event, said.value ->> 1,
          statement.source_group, statement.consultation, :import
        FROM assertion CROSS JOIN statement ON statement.id = assertion.statement
        CROSS JOIN json_each(assertion.tags) AS said
        LEFT JOIN follower ON follower.gone = said.value ->> 0
        WHERE assertion.import = :import AND assertion.statement IN (SELECT id FROM touched)
          AND NOT EXISTS (\(settled))
        ON CONFLICT DO NOTHING
        """,
      arguments: ["event": event, "import": importNumber])
    return database.changesCount
  }
}
