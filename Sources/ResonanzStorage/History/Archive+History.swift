import GRDB
import ResonanzModel

/// An event in the list of them.
public struct HistoryEntry: Sendable, Equatable {
  public let event: Event
  /// The event that it took back.
  public let undoes: Int?
  /// Whether it is taken back and nothing did it again: what a person did, or an import.
  public let isTakenBack: Bool
  /// What it was about; nothing where its kind says all of it.
  public let subjects: [HistorySubject]

  /// Whether who did it may take it back, unless somebody changed since what it changed.
  public var isUndoable: Bool { !isTakenBack && event.kind.isUndoable }
}

extension Archive {
  /// The events, newest first.
  ///
  /// - Parameters:
  ///   - person: only theirs.
  ///   - kinds: only these; none: all.
  ///   - limit: how many at most.
  ///   - before: only those with a lower number.
  public func history(
    of person: PersonID? = nil, kinds: Set<EventKind> = [], limit: Int = 50, before: Int = .max
  ) throws(StorageError) -> [HistoryEntry] {
    let list = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let ofKinds = kinds.isEmpty ? "" : "AND kind IN (\(list))"
    return try reading { database in
      let subjects = try HistorySubjects(database: database)
      return try Row.fetchAll(
        database,
        sql: """
          SELECT event.*, EXISTS (SELECT 1 FROM taken_back WHERE taken_back.event = event.number)
              OR EXISTS (SELECT 1 FROM import
                WHERE import.added = event.number AND import.in_force = 0) AS taken_back
          FROM event WHERE number < :before \(person == nil ? "" : "AND person = :person") \(ofKinds)
          ORDER BY number DESC LIMIT :limit
          """,
        arguments: person.map { ["before": before, "limit": limit, "person": $0.number] }
          ?? ["before": before, "limit": limit]
      ).map { row in
        let event = Event(row: row)
        return HistoryEntry(
          event: event, undoes: row["undoes"], isTakenBack: row["taken_back"],
          subjects: try subjects.subjects(of: event))
      }
    }
  }
}
