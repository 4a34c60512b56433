import GRDB
import ResonanzModel

/// Finds keywords by their titles, and makes those that aren't there yet, as part of one event.
struct KeywordWriter {
  static let digestParts: [DigestSection] = [.target, .targetVersion, .below]

  private let database: Database
  private let event: Int64
  private var byTitle: [String: TargetID]
  private var position: Int

  init(database: Database, event: Int64) throws {
    self.database = database
    self.event = event
    byTitle = try KeywordReader(database: database).byTitle()
    position =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM target WHERE kind = 'keyword'") ?? 0
  }

  /// Two titles that differ in case and white space alone are one keyword.
  static func key(_ title: String) -> String {
    NormalisedText(title).text.lowercased()
  }

  /// - Parameters:
  ///   - title: not blank.
  ///   - target: the measure or theme that a new one is made for.
  mutating func target(titled title: String, below target: Int64? = nil) throws -> TargetID {
    let key = Self.key(title)
    if let known = byTitle[key] { return known }
    return try make(NormalisedText(title).text, below: target)
  }

  /// - Parameter title: not blank; no keyword has it.
  mutating func make(_ title: String, below target: Int64?) throws -> TargetID {
    let id = TargetID(number: try insert(title, below: target))
    byTitle[Self.key(title)] = id
    return id
  }

  private mutating func insert(_ title: String, below target: Int64?) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO target (kind, slug, added) VALUES ('keyword', ?, ?)",
      arguments: [try unusedSlug(for: title), event])
    let id = database.lastInsertedRowID
    try database.execute(
      sql: """
        INSERT INTO target_version (target, added, position, title, retired, content, below)
        VALUES (?, ?, ?, ?, 0, '{}', ?)
        """,
      arguments: [id, event, position, title, target])
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
