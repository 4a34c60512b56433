import GRDB
import ResonanzModel

/// What an import changes on statements that were there before it, put off to its end, so that the
/// kept counts are updated once, for all of them, after the new statements are counted.
final class LateChanges {
  private let database: Database
  private let event: Int64
  private let importNumber: Int64
  private let request: ImportRequest
  private let returning: PreparedStatement
  private let isUndone: PreparedStatement
  private let tagging: PreparedStatement
  private let isSettled: PreparedStatement
  private let live: PreparedStatement
  private let holders: PreparedStatement
  private let reading: PreparedStatement
  private let stating: PreparedStatement
  private var isEmpty = true

  init(database: Database, event: Int64, importNumber: Int64, request: ImportRequest) throws {
    self.database = database
    self.event = event
    self.importNumber = importNumber
    self.request = request
    _ = try TouchedStatements(database: database)
    try Followers.list(in: database)
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS late_return (id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS late_tag
          (statement INTEGER, target INTEGER, stance TEXT, is_restanced INTEGER,
            PRIMARY KEY (statement, target));
        CREATE TEMP TABLE IF NOT EXISTS late_state (statement INTEGER PRIMARY KEY, state TEXT);
        CREATE TEMP TABLE IF NOT EXISTS late_read (statement INTEGER PRIMARY KEY);
        DELETE FROM temp.late_return; DELETE FROM temp.late_tag; DELETE FROM temp.late_state;
        DELETE FROM temp.late_read;
        """)
    returning = try PreparedStatement("INSERT INTO late_return VALUES (?1)", in: database)
    isUndone = try PreparedStatement(
      """
      SELECT 1 FROM absence WHERE statement = ?1 AND cause = 'undone' AND removed IS NULL
      """, in: database)
    tagging = try PreparedStatement(
      "INSERT INTO late_tag VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING", in: database)
    live = try PreparedStatement(
      """
      SELECT target, stance, import FROM tag INDEXED BY tag_statement
      WHERE statement = ?1 AND removed IS NULL
      """, in: database)
    holders = try PreparedStatement(
      """
      SELECT other.import FROM assertion AS other
      CROSS JOIN import ON import.number = other.import AND import.in_force = 1
      CROSS JOIN json_each(other.tags) AS said
      LEFT JOIN follower ON follower.gone = said.value ->> 0
      WHERE other.statement = ?1 AND other.import <> \(importNumber)
        AND coalesce(follower.target, said.value ->> 0) = ?2
      """, in: database)
    reading = try PreparedStatement(
      "INSERT INTO late_read VALUES (?1) ON CONFLICT DO NOTHING", in: database)
    stating = try PreparedStatement("INSERT INTO late_state VALUES (?1, ?2)", in: database)
    isSettled = try PreparedStatement(Self.settled(statement: "?1", target: "?2"), in: database)
  }

  /// Whether a tag is settled, whatever a file says: it is there now, or a person once took it off, under
  /// its name of today or an earlier one, and did not take that back. Reads the table `follower`.
  static func settled(statement: String, target: String) -> String {
    """
    SELECT 1 FROM tag AS own INDEXED BY tag_statement
      WHERE own.statement = \(statement) AND own.target = \(target)
      AND own.removed IS NULL
    UNION ALL
    SELECT 1 FROM tag AS own JOIN event ON event.number = own.removed
    WHERE own.statement = \(statement)
      AND (own.target = \(target)
        OR own.target IN (
          SELECT former.gone FROM follower AS former WHERE former.target = \(target)))
      AND event.kind IN ('\(EventKind.tag.rawValue)', '\(EventKind.settleRound.rawValue)')
      AND own.removed NOT IN (SELECT taken_back.event FROM taken_back)
    """
  }

  /// - Returns: whether it was away since its imports were undone; what is hidden stays so.
  func bringBack(_ statement: Int64) throws -> Bool {
    isUndone.bind(1, statement)
    guard try isUndone.first({ _ in true }) == true else { return false }
    isEmpty = false
    returning.bind(1, statement)
    try returning.run()
    return true
  }

  /// What came of the tags of a row on its statement.
  struct Tagged {
    var added = 0
    /// Tags that an earlier import brought with another stance; the newest that says one is right.
    var restanced = 0
    /// Tags that an earlier import brought with a stance and of which the row says none.
    var stancesLeftOut = 0
    /// Tags that a person gave with another stance than the row says.
    var stancesOfStaff = 0
    /// Whether the row leaves out some that an earlier import brought, and brings none in their place.
    var areLeftOut = false
    /// Imports whose other tags stay beside those that are new.
    var beside: Set<Int> = []
  }

  /// A tag that is there.
  private struct LiveTag {
    let stance: String
    /// Nil of a person's.
    let importNumber: Int?
  }

  /// - Parameter areRead: whether somebody read the statement who gave it these tags; those that a whole file has say
  ///   nothing of that.
  func add(_ tags: [TagDraft], areRead: Bool, to statement: Int64) throws -> Tagged {
    var tagged = Tagged()
    if tags.isEmpty, !request.namesTags { return tagged }
    let known = try liveTags(on: statement)
    for tag in tags {
      if let known = known[tag.target.number] {
        try compare(tag, with: known, on: statement, &tagged)
      } else if try !isSettled(tag, on: statement) {
        try put(tag, on: statement, isRestanced: false)
        tagged.added += 1
      }
    }
    if areRead, tagged.added + tagged.restanced > 0 {
      reading.bind(1, statement)
      try reading.run()
    }
    let said = Set(tags.map(\.target.number))
    let others = known.filter { !said.contains($0.key) && $0.value.importNumber != nil }.keys
    if tagged.added > 0 {
      for target in others { tagged.beside.formUnion(try importsSaying(target, of: statement)) }
    } else {
      tagged.areLeftOut = request.namesTags && !others.isEmpty
    }
    return tagged
  }

  /// Gives a tag that is there the stance that the row says, where it says one and no person gave the tag.
  private func compare(
    _ tag: TagDraft, with known: LiveTag, on statement: Int64, _ tagged: inout Tagged
  ) throws {
    if tag.stance.rawValue == known.stance { return }
    switch (tag.stance, known.importNumber) {
    case (.unstated, nil): break
    case (.unstated, _): tagged.stancesLeftOut += request.namesStances ? 1 : 0
    case (_, nil): tagged.stancesOfStaff += 1
    default:
      try put(tag, on: statement, isRestanced: true)
      tagged.restanced += 1
    }
  }

  /// By their targets.
  private func liveTags(on statement: Int64) throws -> [Int64: LiveTag] {
    var tags: [Int64: LiveTag] = [:]
    live.bind(1, statement)
    try live.readAll { row in
      tags[row.integer(0)] = LiveTag(
        stance: row.text(1) ?? "", importNumber: row.isNull(2) ? nil : Int(row.integer(2)))
    }
    return tags
  }

  /// The other imports in force of which each says a tag, whichever brought it: it goes with the last of them.
  private func importsSaying(_ target: Int64, of statement: Int64) throws -> Set<Int> {
    var imports: Set<Int> = []
    holders.bind(1, statement)
    holders.bind(2, target)
    try holders.readAll { imports.insert(Int($0.integer(0))) }
    return imports
  }

  private func isSettled(_ tag: TagDraft, on statement: Int64) throws -> Bool {
    isSettled.bind(1, statement)
    isSettled.bind(2, tag.target.number)
    return try isSettled.first { _ in true } == true
  }

  private func put(_ tag: TagDraft, on statement: Int64, isRestanced: Bool) throws {
    isEmpty = false
    tagging.bind(1, statement)
    tagging.bind(2, tag.target.number)
    tagging.bind(3, tag.stance.rawValue)
    tagging.bind(4, isRestanced ? 1 : 0)
    try tagging.run()
  }

  /// The state of a statement, new just now, that doesn't follow from its tags.
  func set(_ state: StatementState, of statement: Int64) throws {
    isEmpty = false
    stating.bind(1, statement)
    stating.bind(2, state.rawValue)
    try stating.run()
  }

  func apply() throws {
    if isEmpty { return }
    try database.execute(
      sql: """
        INSERT INTO touched SELECT id FROM late_return;
        INSERT INTO touched SELECT DISTINCT statement FROM late_tag WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO touched SELECT statement FROM late_state WHERE true ON CONFLICT DO NOTHING;
        """)
    try Counts(database: database).update {
      try Liveness(database: database, event: event).bringBack("SELECT id FROM late_return")
      try database.execute(
        sql: """
          INSERT INTO full_text (rowid, text)
          SELECT statement, text FROM late_return CROSS JOIN current_text
          ON current_text.statement = late_return.id
          """)
      try SaidStances(database: database, event: event)
        .takeOff("(SELECT statement, target FROM late_tag WHERE is_restanced = 1)")
      try database.execute(
        sql: """
          INSERT INTO tag (target, respondent, statement, added, stance, source_group,
            consultation, import)
          SELECT late_tag.target, statement.respondent, statement.id, ?, late_tag.stance,
            statement.source_group, statement.consultation, ?
          FROM late_tag CROSS JOIN statement ON statement.id = late_tag.statement
          """,
        arguments: [event, importNumber])
      try StatementStates(database: database, event: event).set(
        staysOpen: "statement.id NOT IN (SELECT statement FROM temp.late_read)")
      try database.execute(
        sql: """
          UPDATE statement SET state = late_state.state FROM late_state
          WHERE late_state.statement = statement.id
            AND statement.id IN (SELECT statement FROM late_state);
          INSERT INTO processing (statement, added, state)
          SELECT statement, \(event), state FROM late_state;
          """)
    }
  }
}
