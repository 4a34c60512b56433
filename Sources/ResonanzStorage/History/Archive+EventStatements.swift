import GRDB
import ResonanzModel

extension Archive {
  /// One event, and the statements that people's work in it changed, by their number: tags, states, flags, notes,
  /// quotes, answers and what was hidden. What a file brought is found by its import.
  ///
  /// - Throws: `unknownEvent`.
  public func statements(
    of event: Int, from offset: Int = 0, limit: Int
  ) throws(StorageError) -> (entry: HistoryEntry, statements: [Int], count: Int) {
    guard let entry = try history(limit: 1, before: event < Int.max ? event + 1 : event).first,
      entry.event.number == event
    else { throw .unknownEvent(event, last: try events(around: .now).last) }
    let (numbers, count) = try reading { database in
      let arguments: StatementArguments = ["event": event, "limit": limit, "offset": offset]
      let numbers = try Int.fetchAll(
        database, sql: "\(Self.changed) ORDER BY 1 LIMIT :limit OFFSET :offset",
        arguments: arguments)
      let count = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM (\(Self.changed))", arguments: ["event": event])
      return (numbers, count ?? 0)
    }
    return (entry, numbers, count)
  }

  /// Each statement once; each table has an index by event for these rows.
  private static let changed = """
    SELECT statement FROM tag WHERE added = :event AND (import IS NULL OR given IS NOT NULL)
    UNION SELECT statement FROM tag WHERE removed = :event
    UNION SELECT statement FROM processing WHERE added = :event
    UNION SELECT statement FROM flag WHERE added = :event
    UNION SELECT statement FROM flag WHERE removed = :event
    UNION SELECT statement FROM absence WHERE added = :event AND cause = 'hidden'
    UNION SELECT statement FROM absence WHERE removed = :event AND cause = 'hidden'
    UNION SELECT statement FROM note WHERE added = :event AND statement IS NOT NULL
    UNION SELECT statement FROM note WHERE removed = :event AND statement IS NOT NULL
    UNION SELECT statement FROM quote WHERE added = :event
    UNION SELECT statement FROM quote WHERE removed = :event
    UNION SELECT statement FROM answer WHERE added = :event AND statement IS NOT NULL
    UNION SELECT statement FROM answer WHERE removed = :event AND statement IS NOT NULL
    """
}
