import GRDB

/// A step on the way to no byte being left of what was erased.
public enum WipingStep: Sendable, CaseIterable {
  /// The full-text index, which forgets lazily, is written anew.
  case index
  /// The index of parts of words too.
  case wordParts
  /// The file is written anew, without what is free in it.
  case file
  /// The log is emptied.
  case log
}

extension Archive {
  /// Whether bytes of something erased may still be in the file or its log.
  public func owesWiping() throws(StorageError) -> Bool {
    try reading { try Wiping(database: $0).owes() != nil }
  }

  /// Clears the file and its log of what was erased, as far as that is still to be done.
  ///
  /// - Parameters:
  ///   - patience: seconds to wait for others who read at the moment.
  ///   - progress: is told of each step before it starts.
  /// - Returns: whether nothing is left; false where somebody still reads an earlier state.
  /// - Throws: `full` where there is no room for a second copy of the file meanwhile.
  @discardableResult
  public func finishErasures(
    patience: Double = 0, progress: (WipingStep) -> Void = { _ in }
  ) throws(StorageError) -> Bool {
    try Self.translating(path) {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = \(Int(patience * 1000))")
        defer {
          try? database.execute(sql: "PRAGMA busy_timeout = \(Int(Archive.patience * 1000))")
        }
        return try Wiping(database: database).run(progress)
      }
    }
  }
}

/// Writes the file anew and empties its log, step by step; what was not reached is done the next time.
/// FTS5 keeps what was deleted until its segments are merged, and SQLite what it moved until its
/// pages are written again.
struct Wiping {
  let database: Database

  /// What is still to be done for an erasure.
  enum Debt: String {
    case rewrite
    case checkpoint
  }

  /// The most that is to be done; nil: nothing.
  func owes() throws -> Debt? {
    let debts = try String.fetchSet(
      database, sql: "SELECT owes FROM erasure WHERE owes IS NOT NULL")
    if debts.contains(Debt.rewrite.rawValue) { return .rewrite }
    return debts.isEmpty ? nil : .checkpoint
  }

  func run(_ progress: (WipingStep) -> Void) throws -> Bool {
    guard let debt = try owes() else { return true }
    if debt == .rewrite {
      // While somebody reads the old state the log can't be emptied, and all that follows would be for
      // nothing.
      guard try emptyLog() else { return false }
      try rewrite(progress)
    }
    progress(.log)
    guard try emptyLog() else { return false }
    try database.execute(sql: "UPDATE erasure SET owes = NULL WHERE owes IS NOT NULL")
    return true
  }

  /// Writes everything anew that may hold what was deleted.
  func rewrite(_ progress: (WipingStep) -> Void = { _ in }) throws {
    progress(.index)
    try database.execute(sql: "INSERT INTO full_text (full_text) VALUES ('optimize')")
    progress(.wordParts)
    try database.execute(sql: "INSERT INTO word_part (word_part) VALUES ('optimize')")
    _ = try emptyLog()
    progress(.file)
    try database.execute(sql: "VACUUM")
    try database.execute(
      sql: "UPDATE erasure SET owes = 'checkpoint' WHERE owes = 'rewrite'")
  }

  /// - Returns: whether nobody was in the way (https://sqlite.org/pragma.html#pragma_wal_checkpoint).
  private func emptyLog() throws -> Bool {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    return row?[0] == 0
  }
}
