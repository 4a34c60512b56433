import GRDB
import ResonanzModel

/// Counts the keywords that an import used, once, at its end: an archive may have thousands, too many
/// to keep a counter for each while rows are written.
struct KeywordCounts {
  let database: Database
  let consultation: Int64
  private var used: Set<TargetID> = []

  init(database: Database, consultation: Int64) {
    self.database = database
    self.consultation = consultation
  }

  mutating func use(_ keywords: [TagDraft]) {
    for keyword in keywords { used.insert(keyword.target) }
  }

  /// Counts the used keywords anew, in this consultation.
  func flush() throws {
    if used.isEmpty { return }
    let list = used.map { String($0.number) }.sorted().joined(separator: ",")
    for table in [CountTable.statements, .respondents] {
      try database.execute(
        sql: "DELETE FROM \(table.rawValue) WHERE target IN (\(list)) AND consultation = ?",
        arguments: [consultation])
    }
    let tagged = """
      (SELECT DISTINCT statement.* FROM tag CROSS JOIN statement ON statement.id = tag.statement
        WHERE tag.target IN (\(list)) AND tag.removed IS NULL
          AND tag.consultation = \(consultation)) AS statement
      """
    let reach = "(SELECT * FROM reach WHERE tagged IN (\(list))) AS reach"
    for sql in [
      CountSQL.statements(from: tagged, reach: reach),
      CountSQL.respondents(from: tagged, reach: reach),
    ] {
      try database.execute(sql: sql, arguments: ["sign": 1])
    }
  }
}
