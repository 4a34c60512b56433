import GRDB
import ResonanzModel

/// Finds keywords by their titles, and makes those that aren't there yet, as part of one event.
struct KeywordWriter {
  static let digestParts: [DigestSection] = [.target, .targetVersion]

  private let database: Database
  private let event: Int64
  private var byTitle: [String: TargetID] = [:]
  private var position: Int

  init(database: Database, event: Int64) throws {
    self.database = database
    self.event = event
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, version.title FROM target
        JOIN target_version AS version ON version.target = target.id
        WHERE target.kind = 'keyword' AND version.removed IS NULL
        ORDER BY version.retired DESC, target.id DESC
        """)
    for row in rows { byTitle[Self.key(row[1])] = TargetID(number: row[0]) }
    position = rows.count
  }

  /// Two titles that differ in case and white space alone are one keyword.
  private static func key(_ title: String) -> String {
    NormalisedText(title).text.lowercased()
  }

  /// - Parameter title: not blank.
  mutating func target(titled title: String) throws -> TargetID {
    let key = Self.key(title)
    if let known = byTitle[key] { return known }
    let id = TargetID(number: try insert(title))
    byTitle[key] = id
    return id
  }

  private mutating func insert(_ title: String) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO target (kind, slug, added) VALUES ('keyword', ?, ?)",
      arguments: [try unusedSlug(for: title), event])
    let id = database.lastInsertedRowID
    try database.execute(
      sql: """
        INSERT INTO target_version (target, added, position, title, retired, content)
        VALUES (?, ?, ?, ?, 0, '{}')
        """,
      arguments: [id, event, position, title])
    try database.execute(sql: "INSERT INTO reach VALUES (?, ?)", arguments: [id, id])
    position += 1
    return id
  }

  /// Titles of signs alone have no slug of their own.
  private func unusedSlug(for title: String) throws -> String {
    let slug = slug(from: title) ?? "keyword"
    var candidate = slug
    var number = 1
    while try Bool.fetchOne(
      database, sql: "SELECT 1 FROM target WHERE kind = 'keyword' AND slug = ?",
      arguments: [candidate]) != nil
    {
      number += 1
      candidate = "\(slug.prefix(70))-\(number)"
    }
    return candidate
  }
}
