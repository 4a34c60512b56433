import GRDB
import ResonanzModel

/// What the tags that one event gave and took away change in the kept counts, found from those alone:
/// the tags of a statement, and of all that a respondent said, are read once, with what held before the
/// event and what holds after it.
struct TagCounts {
  let database: Database
  let event: Int64

  /// Of the statements in the table `touched`, once their tags are changed; which statements are live
  /// and what a tag counts for is as before.
  func update() throws {
    let reach = try TagReach(database: database)
    var statements: [TagCountKey: TagCountChange] = [:]
    var respondents: Set<Int64> = []
    try readHolders(Self.statements, reach, byStance: true) { holder, counted, stance, sign in
      if holder.respondent > 0 { respondents.insert(holder.respondent) }
      let key = TagCountKey(holder, target: counted, stance: stance)
      statements[key, default: TagCountChange()].add(sign, isUnattributed: holder.respondent == 0)
    }
    try write(statements)
    if respondents.isEmpty { return }
    try list(respondents)
    var people: [TagCountKey: TagCountChange] = [:]
    try readHolders(Self.respondents, reach, byStance: false) { holder, counted, stance, sign in
      let key = TagCountKey(holder, target: counted, stance: stance)
      people[key, default: TagCountChange()].add(sign, isUnattributed: false)
    }
    try writeRespondents(people)
  }

  // MARK: What held before and what holds after

  private static let columns = """
    tag.target, tag.respondent, tag.source_group, tag.consultation, tag.stance,
      tag.added = :event AS "new", tag.removed IS NOT NULL AS gone
    """
  private static let heldOrHolds = "(tag.removed IS NULL OR tag.removed = :event)"

  private static let statements = """
    SELECT tag.statement, \(columns)
    FROM touched CROSS JOIN statement ON statement.id = touched.id AND statement.live = 1
    CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = touched.id AND \(heldOrHolds)
    ORDER BY touched.id
    """

  private static let respondents = """
    SELECT touched_respondent.id, \(columns)
    FROM touched_respondent CROSS JOIN submission ON submission.respondent = touched_respondent.id
      AND submission.respondent > 0
    CROSS JOIN statement ON statement.submission = submission.id AND statement.live = 1
    CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = statement.id AND \(heldOrHolds)
    ORDER BY touched_respondent.id
    """

  /// Reads rows that stand together by their holder, a statement or a respondent, and says of each what
  /// it counts for no longer (-1) or now (1).
  private func readHolders(
    _ sql: String, _ reach: TagReach, byStance: Bool,
    _ change: (TagHolder, _ counted: Int64, Stance, _ sign: Int) -> Void
  ) throws {
    let rows = try PreparedStatement(cached: sql, in: database)
    rows.bind(1, event)
    var holder = TagHolder()
    try rows.readAll { row in
      if row.integer(0) != holder.number {
        holder.settle(change)
        holder.begin(row)
      }
      let target = row.integer(1)
      let stance = byStance ? row.text(5).flatMap(Stance.init) ?? .unstated : .unstated
      let (isNew, isGone) = (row.integer(6) == 1, row.integer(7) == 1)
      if isNew || isGone { holder.isChanged = true }
      for counted in try reach.counted(by: target) {
        holder.hold(
          counted, counted == target ? stance : .unstated, before: !isNew, after: !isGone)
      }
    }
    holder.settle(change)
  }

  private func list(_ respondents: Set<Int64>) throws {
    try database.emptyList("touched_respondent")
    let insert = try PreparedStatement(
      cached: "INSERT INTO touched_respondent (id) VALUES (?)", in: database)
    for respondent in respondents.sorted() {
      insert.bind(1, respondent)
      try insert.run()
    }
  }

  // MARK: Writing

  private func write(_ changes: [TagCountKey: TagCountChange]) throws {
    for (key, change) in changes where !change.isEmpty {
      let place: StatementArguments = [
        key.target, key.sourceGroup, key.consultation, key.stance.rawValue,
      ]
      try database.executeCached(
        """
        INSERT INTO count_statement
          (target, source_group, consultation, stance, statements, unattributed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
          unattributed = unattributed + excluded.unattributed
        """, place + [change.number, change.unattributed])
      if change.number >= 0 { continue }
      try database.executeCached(
        """
        DELETE FROM count_statement WHERE target = ? AND source_group = ? AND consultation = ?
          AND stance = ? AND statements = 0
        """, place)
    }
  }

  private func writeRespondents(_ changes: [TagCountKey: TagCountChange]) throws {
    for (key, change) in changes where !change.isEmpty {
      let place: StatementArguments = [key.target, key.sourceGroup, key.consultation]
      try database.executeCached(
        """
        INSERT INTO count_respondent (target, source_group, consultation, respondents)
        VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
        """, place + [change.number])
      if change.number >= 0 { continue }
      try database.executeCached(
        """
        DELETE FROM count_respondent WHERE target = ? AND source_group = ? AND consultation = ?
          AND respondents = 0
        """, place)
    }
  }
}

/// A row of the kept counts.
private struct TagCountKey: Hashable {
  let target: Int64
  let sourceGroup: Int64
  let consultation: Int64
  let stance: Stance

  init(_ holder: TagHolder, target: Int64, stance: Stance) {
    self.target = target
    sourceGroup = holder.sourceGroup
    consultation = holder.consultation
    self.stance = stance
  }
}

private struct TagCountChange {
  var number = 0
  var unattributed = 0
  var isEmpty: Bool { number == 0 && unattributed == 0 }

  mutating func add(_ sign: Int, isUnattributed: Bool) {
    number += sign
    if isUnattributed { unattributed += sign }
  }
}
