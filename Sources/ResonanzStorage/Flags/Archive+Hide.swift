import GRDB

extension Archive {
  /// Hides statements, so that they don't count and can't be found, or lets them count again: one
  /// event. Their tags stay and rest meanwhile.
  ///
  /// - Throws: `unknownStatement`.
  @discardableResult
  public func setHidden(
    _ isHidden: Bool, _ statements: [Int], by person: PersonID
  ) throws(StorageError) -> StatementsOutcome {
    try setHidden(isHidden, .numbers(statements), by: person)
  }

  /// The same of all statements that a query means; to let hidden ones count again, it says `hidden`.
  @discardableResult
  public func setHidden(
    _ isHidden: Bool, _ statements: StatementSelection, by person: PersonID
  ) throws(StorageError) -> StatementsOutcome {
    try changeStatements(
      statements, .hide, by: person,
      digest: { digest, event, database in
        try digest.readTouched([.absence, .absenceRemoved], of: event, in: database)
      },
      change: { database, event, collector in
        let fullText = FullText(database: database)
        try fullText.removeTouched()
        var changed = 0
        try Counts(database: database).update {
          try database.execute(
            sql: isHidden ? Self.hiding : Self.showing, arguments: ["event": event])
          changed = database.changesCount
          try Liveness(database: database, event: event).settle()
        }
        try fullText.insertTouched()
        try WordTable(database: database).add(collector)
        return changed
      })
  }

  private static let hiding = """
    INSERT INTO absence (statement, added, cause)
    SELECT touched.id, :event, 'hidden' FROM touched WHERE NOT EXISTS (
      SELECT 1 FROM absence AS own WHERE own.statement = touched.id AND own.cause = 'hidden'
        AND own.removed IS NULL)
    """

  private static let showing = """
    UPDATE absence SET removed = :event WHERE cause = 'hidden' AND removed IS NULL
      AND statement IN (SELECT id FROM touched)
    """
}
