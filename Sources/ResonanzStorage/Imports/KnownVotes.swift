import GRDB
import ResonanzModel

/// The votes on a statement as the newest import in force saw them.
struct KnownVotes {
  /// Of the statement with the id `?1`, told by others than the import with this number.
  static func sql(before importNumber: Int64) -> String {
    NewestSaying.sql(
      "said.supporting, said.opposing", in: "votes",
      where: "said.statement = ?1 AND said.import < \(importNumber)")
  }

  private let newest: PreparedStatement

  init(database: Database, importNumber: Int64) throws {
    newest = try PreparedStatement(Self.sql(before: importNumber), in: database)
  }

  func votes(on statement: Int64) throws -> Votes? {
    newest.bind(1, statement)
    return try newest.first { row in
      Votes(
        supporting: row.isNull(0) ? nil : Int(row.integer(0)),
        opposing: row.isNull(1) ? nil : Int(row.integer(1)))
    }
  }
}
