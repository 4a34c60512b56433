import GRDB

/// The measure or keyword that stands today for one that is gone: what a file or an undone import says of
/// the old one holds for the one that follows it. A measure that was split has none.
enum Followers {
  /// By the number of the one that is gone, through any number of renamings and merges.
  static func all(in database: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT succession.predecessor, min(succession.successor) FROM succession
        JOIN target_version AS version ON version.target = succession.predecessor
          AND version.removed IS NULL AND version.retired = 1
        GROUP BY succession.predecessor HAVING count(*) = 1
        UNION ALL SELECT target.id, version.content ->> 'into' FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        WHERE target.kind = 'keyword' AND version.retired = 1
        """)
    let next: [Int64: Int64] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    return next.mapValues { first in
      var last = first
      // As many steps as there are renamings at most, so that no circle is walked for ever.
      for _ in next { last = next[last] ?? last }
      return last
    }
  }

  /// The same as the temporary table `follower` (gone, target), for SQL to join.
  static func list(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS follower (gone INTEGER PRIMARY KEY, target INTEGER);
        DELETE FROM temp.follower;
        """)
    for (gone, target) in try all(in: database) {
      try database.execute(sql: "INSERT INTO follower VALUES (?, ?)", arguments: [gone, target])
    }
  }
}
