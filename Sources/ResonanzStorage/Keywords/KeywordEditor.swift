import GRDB
import ResonanzModel

/// Renames, moves and merges keywords, as part of one event. Nothing is lost: their earlier titles stay
/// in the history, and mean them in files that come later.
struct KeywordEditor {
  static let digestParts: [DigestSection] = [
    .target, .targetVersion, .targetVersionRemoved, .below,
  ]
  static let touchedDigestParts: [DigestSection] = [.tag, .tagRemoved, .suggested, .tagGiven]

  let database: Database
  let event: Int64

  /// - Returns: whether it was called otherwise.
  func rename(_ keyword: TargetID, to title: String) throws -> Bool {
    try change(keyword, "title", to: NormalisedText(title).text)
  }

  /// - Returns: whether it stood elsewhere.
  func move(_ keyword: TargetID, below target: TargetID?) throws -> Bool {
    try change(keyword, "below", to: target?.number)
  }

  private func change(
    _ keyword: TargetID, _ column: String, to value: (any DatabaseValueConvertible)?
  ) throws -> Bool {
    let isSo = try Bool.fetchOne(
      database,
      sql: "SELECT \(column) IS ? FROM target_version WHERE target = ? AND removed IS NULL",
      arguments: [value, keyword.number])
    if isSo == true { return false }
    try replaceVersion(of: keyword, "\(column) = ?", [value])
    return true
  }

  /// Closes the keyword's version and opens another one, otherwise the same.
  private func replaceVersion(
    of keyword: TargetID, _ change: String, _ arguments: StatementArguments
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO target_version
          (target, added, position, title, rank, status, retired, content, below)
        SELECT target, ?, position, title, rank, status, retired, content, below
        FROM target_version WHERE target = ? AND removed IS NULL
        """,
      arguments: [event, keyword.number])
    try database.execute(
      sql: """
        UPDATE target_version SET removed = ?1 WHERE target = ?2 AND removed IS NULL AND added < ?1
        """,
      arguments: [event, keyword.number])
    try database.execute(
      sql: "UPDATE target_version SET \(change) WHERE target = ? AND added = ?",
      arguments: arguments + [keyword.number, event])
  }

  /// Gives the tags of some keywords to another; their statements stand in the table `touched`.
  func merge(_ keywords: [TargetID], into successor: TargetID) throws {
    let list = keywords.map { String($0.number) }.joined(separator: ", ")
    for keyword in keywords {
      try replaceVersion(
        of: keyword, "retired = 1, content = json_object('into', ?)", [successor.number])
    }
    _ = try TouchedStatements(database: database)
    try database.execute(
      sql: """
        INSERT INTO touched (id)
        SELECT DISTINCT statement FROM tag WHERE target IN (\(list)) AND removed IS NULL
        """)
    try Counts(database: database).update { try moveTags(from: list, to: successor.number) }
  }

  private func moveTags(from list: String, to successor: Int64) throws {
    let arguments: StatementArguments = ["event": event, "successor": successor]
    let moved = """
      touched CROSS JOIN tag AS moved ON moved.statement = touched.id
        AND moved.target IN (\(list)) AND moved.removed = :event
      """
    try database.execute(
      sql: "UPDATE tag SET removed = ? WHERE target IN (\(list)) AND removed IS NULL",
      arguments: [event])
    // What a person said stays when an import goes that said the same.
    try database.execute(
      sql: """
        UPDATE tag SET removed = :event WHERE target = :successor AND removed IS NULL
          AND import IS NOT NULL AND (respondent, statement) IN (
            SELECT moved.respondent, moved.statement FROM \(moved) WHERE moved.import IS NULL)
        """,
      arguments: arguments)
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group, consultation,
          import, suggested, given)
        SELECT :successor, moved.respondent, moved.statement, :event, 'unstated',
          moved.source_group, moved.consultation,
          iif(sum(moved.import IS NULL) > 0, NULL, min(moved.import)), min(moved.suggested),
          min(iif(moved.import IS NULL, coalesce(moved.given, moved.added), NULL))
        FROM \(moved)
        WHERE NOT EXISTS (SELECT 1 FROM tag AS own INDEXED BY tag_statement
          WHERE own.statement = moved.statement
          AND own.target = :successor AND own.removed IS NULL)
        GROUP BY moved.statement
        """,
      arguments: arguments)
  }
}
