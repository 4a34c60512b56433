import GRDB
import ResonanzModel

/// Reads what a list of statements shows of each.
struct HitReader {
  let database: Database

  /// - Parameter expression: what must be marked in the texts; nil: nothing.
  func hits(_ numbers: [Int], marking expression: String?) throws -> [SearchHit] {
    var hits: [SearchHit] = []
    for number in numbers {
      if let hit = try hit(number) { hits.append(hit) }
    }
    guard let expression, !hits.isEmpty else { return hits }
    let marks = try SearchMarks().ranges(of: expression, in: hits.map(\.text))
    for index in hits.indices { hits[index].marks = marks[index] }
    return hits
  }

  private func hit(_ statement: Int) throws -> SearchHit? {
    let select = try database.cachedStatement(
      sql: """
        SELECT revision.text, consultation.slug, source_group.slug, question.text,
          submission.received, statement.state, \(LaterFacts.current(.language))
        FROM statement JOIN revision ON revision.id = statement.revision
        JOIN consultation ON consultation.id = statement.consultation
        JOIN source_group ON source_group.id = statement.source_group
        JOIN question ON question.id = statement.question
        JOIN submission ON submission.id = statement.submission WHERE statement.id = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [statement]), let text = row[0] as String?
    else { return nil }
    let tags = try database.cachedStatement(
      sql: """
        SELECT target.kind = 'keyword', target.slug FROM tag JOIN target ON target.id = tag.target
        WHERE tag.statement = ? AND tag.removed IS NULL ORDER BY target.kind DESC, target.id
        """)
    let tagged = try Row.fetchAll(tags, arguments: [statement])
      .map { (isKeyword: $0[0] as Bool, slug: $0[1] as String) }
    return SearchHit(
      statement: statement, text: text, language: row[6], marks: [],
      consultation: row[1], group: row[2], question: row[3], received: row[4],
      state: StatementState(rawValue: row[5]) ?? .open,
      tags: tagged.filter { !$0.isKeyword }.map(\.slug),
      keywords: tagged.filter(\.isKeyword).map(\.slug))
  }
}
