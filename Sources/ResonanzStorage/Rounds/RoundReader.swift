import GRDB
import ResonanzModel

/// Reads rounds, and refuses what they don't allow.
struct RoundReader {
  let database: Database

  /// Whether a row of `round` is closed: nobody took its end back, or somebody ended it again.
  static let isClosed = """
    (round.closed IS NOT NULL AND round.closed NOT IN (SELECT taken_back.event FROM taken_back))
    """

  // MARK: - Rounds

  private static let rounds = """
    SELECT round.id, round.title, round.added, opened.at AS opened_at, opened.person,
      closed.number AS closed, closed.at AS closed_at,
      (SELECT count(*) FROM round_statement AS own JOIN statement ON statement.id = own.statement
        WHERE own.round = round.id AND statement.live = 1) AS statements,
      (SELECT count(*) FROM round_statement AS own JOIN statement ON statement.id = own.statement
        WHERE own.round = round.id AND statement.live = 0) AS dropped,
      (SELECT count(*) FROM round_statement AS own JOIN statement ON statement.id = own.statement
        WHERE own.round = round.id AND statement.live = 1 AND NOT EXISTS (
          SELECT 1 FROM round_person AS asked WHERE asked.round = round.id AND NOT EXISTS (
            SELECT 1 FROM round_answer AS answer WHERE answer.round = round.id
              AND answer.statement = own.statement AND answer.person = asked.person
              AND answer.removed IS NULL))) AS answered,
      (SELECT count(*) FROM round_settlement AS settlement
        JOIN statement ON statement.id = settlement.statement AND statement.live = 1
        WHERE settlement.round = round.id AND settlement.removed IS NULL) AS settled
    FROM round JOIN event AS opened ON opened.number = round.added
    LEFT JOIN event AS closed ON closed.number = round.closed AND \(isClosed)
    """

  func rounds() throws -> [Round] {
    try Row.fetchAll(database, sql: "\(Self.rounds) ORDER BY round.id").map(round)
  }

  /// - Throws: `round` where there is none of this number.
  func round(_ number: Int) throws -> Round {
    let row = try Row.fetchOne(
      database, sql: "\(Self.rounds) WHERE round.id = ?", arguments: [number])
    guard let row else { throw StorageError.round(.unknown(number)) }
    return try round(row)
  }

  private func round(_ row: Row) throws -> Round {
    let people = try Int64.fetchAll(
      database, sql: "SELECT person FROM round_person WHERE round = ? ORDER BY person",
      arguments: [row["id"] as Int64])
    let closed = (row["closed"] as Int?).map { number in
      EventStamp(number: number, time: (row["closed_at"] as String?).flatMap(Instant.init(iso:)))
    }
    return Round(
      number: row["id"], title: row["title"], people: people.map(PersonID.init),
      opened: EventStamp(number: row["added"], time: Instant(iso: row["opened_at"] as String)),
      openedBy: PersonID(number: row["person"]), closed: closed, statements: row["statements"],
      dropped: row["dropped"], answeredByAll: row["answered"], settled: row["settled"])
  }

  // MARK: - Answers

  /// Reads what was said of the targets that stand today in the place of those that were named then.
  private func current() throws -> (_ tags: String, _ reason: String?) throws -> RoundDecision? {
    let followers = try Followers.all(in: database)
    let measures = try MeasureSet(database: database)
    return { tags, reason in
      try RoundDecision(tags: tags, reason: reason)?.settled(measures, following: followers)
    }
  }

  /// What a person said of a statement.
  func answer(_ round: Int, _ statement: Int, of person: PersonID) throws -> RoundDecision? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT tags, reason FROM round_answer
        WHERE round = ? AND statement = ? AND person = ? AND removed IS NULL
        """,
      arguments: [round, statement, person.number])
    return try row.flatMap { try current()($0[0], $0[1]) }
  }

  /// What is decided on a statement.
  func settlement(_ round: Int, _ statement: Int) throws -> RoundDecision? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT tags, reason FROM round_settlement
        WHERE round = ? AND statement = ? AND removed IS NULL
        """,
      arguments: [round, statement])
    return try row.flatMap { try current()($0[0], $0[1]) }
  }

  func work(_ round: Int, of person: PersonID) throws -> RoundWork {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT statement, tags, reason FROM round_answer
        WHERE round = ? AND person = ? AND removed IS NULL
        """,
      arguments: [round, person.number])
    var answers: [Int: RoundDecision] = [:]
    let current = try current()
    for row in rows { answers[row[0]] = try current(row[1], row[2]) }
    return RoundWork(statements: try statements(round, areLive: true), answers: answers)
  }

  func result(_ number: Int) throws -> RoundResult {
    try refuseOpen(number)
    let answers = try answers(number)
    let settlements = try settlements(number)
    return RoundResult(
      round: try round(number),
      statements: try statements(number, areLive: true).map { statement in
        RoundStatement(
          statement: statement, answers: answers[statement] ?? [:],
          settlement: settlements[statement])
      },
      dropped: try statements(number, areLive: false))
  }

  func statements(_ round: Int, areLive: Bool) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT own.statement FROM round_statement AS own
        JOIN statement ON statement.id = own.statement
        WHERE own.round = ? AND statement.live = ? ORDER BY own.statement
        """,
      arguments: [round, areLive])
  }

  private func answers(_ round: Int) throws -> [Int: [PersonID: RoundDecision]] {
    let current = try current()
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT statement, person, tags, reason FROM round_answer
        WHERE round = ? AND removed IS NULL
        """,
      arguments: [round])
    var answers: [Int: [PersonID: RoundDecision]] = [:]
    for row in rows {
      answers[row[0], default: [:]][PersonID(number: row[1])] = try current(row[2], row[3])
    }
    return answers
  }

  private func settlements(_ round: Int) throws -> [Int: RoundSettlement] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT statement, tags, reason, event.number, event.at, event.person FROM round_settlement
        JOIN event ON event.number = round_settlement.added
        WHERE round = ? AND removed IS NULL
        """,
      arguments: [round])
    let current = try current()
    var settlements: [Int: RoundSettlement] = [:]
    for row in rows {
      guard let decision = try current(row[1], row[2]) else { continue }
      settlements[row[0]] = RoundSettlement(
        decision: decision,
        event: EventStamp(number: row[3], time: Instant(iso: row[4] as String)),
        person: PersonID(number: row[5]))
    }
    return settlements
  }

  // MARK: - What is refused

  /// - Throws: `round` where there is none of this number or it is closed.
  func refuseClosed(_ number: Int) throws {
    guard try isOpen(number) else { throw StorageError.round(.closed(number)) }
  }

  /// - Throws: `round` where there is none of this number or people can still answer.
  func refuseOpen(_ number: Int) throws {
    if try isOpen(number) { throw StorageError.round(.stillOpen(number)) }
  }

  /// Without its figures, which cost a look at all its statements and answers.
  private func isOpen(_ number: Int) throws -> Bool {
    let row = try Row.fetchOne(
      database, sql: "SELECT NOT \(Self.isClosed) AS open FROM round WHERE id = ?",
      arguments: [number])
    guard let row else { throw StorageError.round(.unknown(number)) }
    return row["open"]
  }

  /// - Throws: `round` where somebody else opened the round and, if that is asked too, closed it.
  func refuseOthers(than person: PersonID, in number: Int, allowsCloser: Bool) throws {
    let people = try Int64.fetchSet(
      database,
      sql: """
        SELECT event.person FROM round JOIN event ON event.number = round.added
          WHERE round.id = :round
        UNION ALL SELECT event.person FROM round JOIN event ON event.number = :closing
          WHERE round.id = :round AND :allows
        """,
      arguments: [
        "round": number, "closing": try lastClosing(of: number), "allows": allowsCloser,
      ])
    if !people.contains(person.number) {
      throw StorageError.round(.somebodyElses(number, isClosed: allowsCloser))
    }
  }

  /// The event that closed a round last, or took that back; nil where nobody ever closed it.
  func lastClosing(of number: Int) throws -> Int64? {
    let closed = try Int64.fetchOne(
      database, sql: "SELECT closed FROM round WHERE id = ?", arguments: [number])
    return try closed.map { try UndoneEvents.lastReversal(of: $0, in: database) }
  }

  /// - Throws: `round` where statements of the round that this event closed are decided.
  func refuseSettled(closedBy event: Int64) throws {
    let settled = try Int.fetchOne(
      database,
      sql: """
        SELECT round.id FROM round JOIN round_settlement AS settlement
          ON settlement.round = round.id AND settlement.removed IS NULL
        WHERE round.closed = ? LIMIT 1
        """,
      arguments: [event])
    if let settled { throw StorageError.round(.settledAlready(settled)) }
  }

  /// - Throws: `round` where an event is an answer in a round that is closed by now: others have seen it.
  func refuseClosed(after event: Int64) throws {
    let closed = try Int.fetchOne(
      database,
      sql: """
        SELECT round.id FROM round WHERE \(Self.isClosed) AND id IN (
          SELECT round FROM round_answer WHERE added = :event
          UNION ALL SELECT round FROM round_answer WHERE removed = :event)
        """,
      arguments: ["event": event])
    if let closed { throw StorageError.round(.closed(closed)) }
  }

  func refuseUnnamed(_ person: PersonID, in round: Int) throws {
    let isNamed = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM round_person WHERE round = ? AND person = ?",
      arguments: [round, person.number])
    if isNamed == nil { throw StorageError.round(.notNamed(round)) }
  }

  /// - Throws: `round` where the statement is not among those of the round, or no longer counts.
  func refuse(_ statement: Int, in round: Int) throws {
    let isLive = try Bool.fetchOne(
      database,
      sql: """
        SELECT statement.live FROM round_statement AS own
        JOIN statement ON statement.id = own.statement WHERE own.round = ? AND own.statement = ?
        """,
      arguments: [round, statement])
    guard let isLive else {
      throw StorageError.round(.notAmongThem(round: round, statement: statement))
    }
    guard isLive else { throw StorageError.round(.statementAbsent(statement)) }
  }

  /// - Throws: `round` where a statement of the table `touched` does not count.
  func refuseAbsent() throws {
    let absent = try Int.fetchOne(
      database,
      sql: """
        SELECT touched.id FROM touched CROSS JOIN statement ON statement.id = touched.id
        WHERE statement.live = 0 LIMIT 1
        """)
    if let absent { throw StorageError.round(.statementAbsent(absent)) }
  }
}
