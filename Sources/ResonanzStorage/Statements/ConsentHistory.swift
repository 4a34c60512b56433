import GRDB
import ResonanzModel

/// When the consent to publish a statement came to hold, or to hold no more, after it had come in: through a later
/// file, or through the undo or redo of an import that says it.
struct ConsentHistory {
  let database: Database
  let statement: Int64

  /// What an import says.
  private struct Said {
    let importNumber: Int64
    let words: String?
  }

  /// An event that puts an import in force, or out of it.
  private struct Turn {
    let event: Int64
    let importNumber: Int64
    let isInForce: Bool
  }

  /// By the numbers of their events, whether it holds from then on.
  func changes() throws -> [(event: Int64, isGiven: Bool)] {
    guard let (added, first, later) = try said() else { return [] }
    if later.isEmpty, first.words == nil { return [] }
    var inForce: Set<Int64> = []
    var isGiven: Bool?
    var changes: [(event: Int64, isGiven: Bool)] = []
    for turn in try turns(of: [first] + later) {
      if turn.isInForce {
        inForce.insert(turn.importNumber)
      } else {
        inForce.remove(turn.importNumber)
      }
      let newest = later.last { inForce.contains($0.importNumber) }
      let own = inForce.contains(first.importNumber) ? first.words : nil
      let now = (newest?.words ?? own).map(Consent.isGiven) ?? false
      if let isGiven, isGiven != now, turn.event > added { changes.append((turn.event, now)) }
      isGiven = now
    }
    return changes
  }

  /// The event that the statement came with, what came with its submission, and what imports said later, in their order.
  private func said() throws -> (added: Int64, first: Said, later: [Said])? {
    let first = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT import.number, submission.consent, statement.added FROM statement
          CROSS JOIN submission ON submission.id = statement.submission
          CROSS JOIN import ON import.added = submission.added WHERE statement.id = ?
          """),
      arguments: [statement])
    guard let first else { return nil }
    let later = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT said.import, said.consent FROM statement
          CROSS JOIN submission_fact AS said ON said.submission = statement.submission
          WHERE statement.id = ? AND said.consent IS NOT NULL ORDER BY said.import
          """),
      arguments: [statement])
    return (
      first[2], Said(importNumber: first[0], words: first[1]),
      later.map { Said(importNumber: $0[0], words: $0[1]) }
    )
  }

  /// In their order.
  private func turns(of said: [Said]) throws -> [Turn] {
    var turns: [Turn] = []
    for importNumber in Set(said.map(\.importNumber)) {
      let rows = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT added, 1 FROM import WHERE number = ?1
            UNION ALL SELECT number, kind = '\(EventKind.redoImport.rawValue)' FROM event
            WHERE subject = ?1 AND kind IN
              ('\(EventKind.undoImport.rawValue)', '\(EventKind.redoImport.rawValue)')
            """),
        arguments: [importNumber])
      turns += rows.map { Turn(event: $0[0], importNumber: importNumber, isInForce: $0[1]) }
    }
    return turns.sorted { $0.event < $1.event }
  }
}
