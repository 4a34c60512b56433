import GRDB
import ResonanzModel

/// Aligns a corrected file, whose statements have no ids, with the import that it replaces: where the
/// text of a row is new, it corrects the statement that stood in that row, unless the file still has
/// that one elsewhere.
struct Alignment {
  private let atPlace: PreparedStatement
  private let furtherIdentities: PreparedStatement
  private var hash: StatementHash
  /// Identities of all texts of the corrected file.
  private var foreseen: Set<[UInt8]> = []
  private var timesSaid: [[UInt8]: Int] = [:]

  init(database: Database, hash: StatementHash, replacing importNumber: Int64) throws {
    self.hash = hash
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS replaced
          ("row" INTEGER, question INTEGER, statement INTEGER, PRIMARY KEY ("row", question, statement))
          WITHOUT ROWID;
        DELETE FROM temp.replaced;
        INSERT INTO replaced SELECT assertion."row", statement.question, statement.id
        FROM assertion CROSS JOIN statement ON statement.id = assertion.statement
        WHERE assertion.import = \(importNumber);
        """)
    atPlace = try PreparedStatement(
      """
      SELECT statement.id, statement.submission, statement.revision, statement.live,
        revision.text_hash, hex(statement.identity), respondent.source_id, statement.source_group,
        (SELECT hex(identity) FROM erased_respondent
          WHERE erased_respondent.respondent = statement.respondent),
        statement.consultation
      FROM replaced CROSS JOIN statement ON statement.id = replaced.statement
      CROSS JOIN revision ON revision.id = statement.revision
      CROSS JOIN respondent ON respondent.id = statement.respondent
      WHERE replaced."row" = ?1 AND replaced.question = ?2
      """, in: database)
    furtherIdentities = try PreparedStatement(
      "SELECT group_concat(hex(identity)) FROM further_identity WHERE statement = ?1",
      in: database)
  }

  /// Takes note of a text of the corrected file, before its first row is taken.
  mutating func foresee(_ text: NormalisedText, of respondent: String?, question: Int64) {
    let first = Array(
      hash.identity(.text(respondent: respondent, text, occurrence: 0), question: question))
    let occurrence = timesSaid[first, default: 0]
    timesSaid[first] = occurrence + 1
    let identity = hash.identity(
      .text(respondent: respondent, text, occurrence: occurrence), question: question)
    foreseen.insert(Array(identity))
  }

  /// The statement that a row corrects, which is of the same respondent.
  func corrected(row: Int, question: Int64, respondent: String?) throws -> KnownStatement? {
    atPlace.bind(1, Int64(row))
    atPlace.bind(2, question)
    let found = try atPlace.first { row in
      (
        known: KnownStatement(
          id: row.integer(0), submission: row.integer(1), revision: row.integer(2),
          isLive: row.integer(3) == 1, textHash: row.isNull(4) ? nil : row.integer(4),
          group: row.integer(7)),
        identity: row.text(5) ?? "",
        isSender: isSender(
          respondent, known: row.text(6), erased: row.text(8), consultation: row.integer(9))
      )
    }
    guard let found, found.isSender else { return nil }
    furtherIdentities.bind(1, found.known.id)
    let further = try furtherIdentities.first { $0.text(0) } ?? nil
    let identities = [found.identity] + (further ?? "").split(separator: ",").map(String.init)
    return identities.contains { foreseen.contains(Self.bytes(ofHex: $0)) } ? nil : found.known
  }

  /// Whether a statement is of the row's respondent, whose id may be erased.
  private func isSender(
    _ respondent: String?, known: String?, erased: String?, consultation: Int64
  ) -> Bool {
    guard let erased else { return known == respondent }
    var hash = hash
    return respondent.map { Array(hash.respondent($0, consultation: consultation)) }
      == Self.bytes(ofHex: erased)
  }

  private static func bytes(ofHex text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
