import GRDB
import ResonanzModel

/// Sets how far the work on the statements of the table `touched` is, as one event.
struct StatementStates {
  let database: Database
  let event: Int64

  /// - Parameters:
  ///   - state: a reason for having no tag, or `open`; nil: tagged is processed and no longer tagged is
  ///     open, while a reason that was given stays until there are tags.
  ///   - areTagged: whether it is known that each of them has a tag; then none is looked for.
  ///   - staysOpen: SQL on `statement`: which stay open though they have tags, since nobody read them; nil: none.
  /// - Returns: how many statements it was different for before.
  @discardableResult
  func set(
    _ state: StatementState? = nil, areTagged: Bool = false, staysOpen: String? = nil
  ) throws -> Int {
    let next =
      if let state, state != .processed {
        "'\(state.rawValue)'"
      } else if areTagged {
        "'processed'"
      } else {
        """
        CASE WHEN state = 'open' AND (\(staysOpen ?? "0")) THEN 'open' WHEN EXISTS (
            SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL)
          THEN 'processed' WHEN state = 'processed' THEN 'open' ELSE state END
        """
      }
    try database.executeCached(
      """
      INSERT INTO processing (statement, added, state)
      SELECT statement.id, ?, \(next) AS next
      FROM touched CROSS JOIN statement ON statement.id = touched.id WHERE next <> state
      """, [event])
    let changed = database.changesCount
    try keep()
    return changed
  }

  /// Keeps with each statement the state that the event decided on.
  func keep() throws {
    try database.executeCached(
      """
      UPDATE statement SET state = processing.state FROM processing
      WHERE processing.statement = statement.id AND processing.added = ?
        AND statement.id IN (SELECT id FROM touched)
      """, [event])
  }
}
