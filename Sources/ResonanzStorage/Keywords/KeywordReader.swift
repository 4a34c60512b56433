import GRDB
import ResonanzModel

/// Reads keywords, and finds them as people call them.
struct KeywordReader {
  let database: Database

  /// - Parameter counts: SQL that gives `keyword`, `statements` and `respondents`.
  func records(_ counts: String) throws -> [KeywordRecord] {
    try Row.fetchAll(
      database,
      sql: """
        WITH counts AS MATERIALIZED (\(counts))
        SELECT target.id, target.slug, version.title, above.slug AS below,
          ifnull(counts.statements, 0) AS statements, ifnull(counts.respondents, 0) AS respondents
        FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        LEFT JOIN target AS above ON above.id = version.below
        LEFT JOIN counts ON counts.keyword = target.id
        WHERE target.kind = 'keyword' AND version.retired = 0
        ORDER BY version.below IS NULL, version.below, version.position, target.id
        """
    ).map { row in
      KeywordRecord(
        id: TargetID(number: row["id"]), slug: row["slug"], title: row["title"],
        below: row["below"], statements: row["statements"], respondents: row["respondents"])
    }
  }

  /// By its slug, its title or one that it had before.
  ///
  /// - Throws: `unknownKeyword`, with those that are like it.
  func find(_ name: String) throws -> TargetID {
    let known = try current()
    if let found = known.first(where: { $0.slug == name }) { return found.id }
    let titled = try byTitle()[KeywordWriter.key(name)]
    guard let titled, known.contains(where: { $0.id == titled }) else {
      let suggestion = spellingSuggestion(for: name, among: known.map(\.title))
      throw StorageError.unknownKeyword(name, suggestion: suggestion)
    }
    return titled
  }

  /// Which keyword a title means, by its key. One that a keyword had before it was renamed, or that was
  /// merged into another, means that one still, unless a keyword has it now. One whose making was undone
  /// is none.
  func byTitle() throws -> [String: TargetID] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, version.title FROM target
        JOIN target_version AS version ON version.target = target.id
        WHERE target.kind = 'keyword' AND EXISTS (
          SELECT 1 FROM target_version AS now WHERE now.target = target.id AND now.removed IS NULL)
        ORDER BY version.removed IS NULL, version.retired DESC, version.removed, target.id DESC
        """)
    let followers = try Followers.all(in: database)
    var byTitle: [String: TargetID] = [:]
    for row in rows {
      let id: Int64 = row[0]
      byTitle[KeywordWriter.key(row[1])] = TargetID(number: followers[id] ?? id)
    }
    return byTitle
  }

  /// - Throws: `badKeyword`, and `keywordExists` where another one has the title.
  func refuseTitle(_ title: String, besides own: TargetID? = nil) throws {
    guard title.contains(where: { !$0.isWhitespace }) else { throw StorageError.badKeyword(title) }
    let key = KeywordWriter.key(title)
    let other = try current().first { KeywordWriter.key($0.title) == key && $0.id != own }
    if let other { throw StorageError.keywordExists(other.title) }
  }

  func slug(of keyword: TargetID) throws -> String {
    try String.fetchOne(
      database, sql: "SELECT slug FROM target WHERE id = ?", arguments: [keyword.number]) ?? ""
  }

  private func current() throws -> [(id: TargetID, slug: String, title: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, target.slug, version.title FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        WHERE target.kind = 'keyword' AND version.retired = 0 ORDER BY target.id
        """
    ).map { (TargetID(number: $0[0]), $0[1], $0[2]) }
  }
}
