import GRDB

extension EventDigest {
  /// Hashes the tags that a person's event gave and took away, and the states that followed. By the
  /// event: of what it tagged, however many tags that has from before.
  ///
  /// The sections and their columns are those of `DigestSection`.
  mutating func readTags(of event: Int64, in database: Database) throws {
    var (tags, suggested, given) = (RowHasher(), RowHasher(), RowHasher())
    let rows = try PreparedStatement(cached: Self.tagsOfEvent, in: database)
    rows.bind(1, event)
    try rows.readAll { row in
      tags.add(row, columns: 0..<5)
      if row.integer(5) == 1 { suggested.add(row, columns: 0..<2) }
      if row.isNull(6) { return }
      given.add(row, columns: 0..<2, andColumn: 6)
    }
    set(.tag, tags)
    set(.suggested, suggested)
    set(.tagGiven, given)
    try read([.tagRemoved, .processing], of: event, in: database)
  }

  /// An import's own tags are no person's; those that an undo brought back say by whom they were given.
  /// In the words of the index that finds them.
  static let tagsOfEvent = """
    SELECT statement, target, respondent, stance, import, suggested, given FROM tag
    WHERE added = ? AND (import IS NULL OR given IS NOT NULL) ORDER BY statement, target
    """
}
