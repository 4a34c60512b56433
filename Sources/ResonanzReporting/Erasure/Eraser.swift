public import ResonanzStorage

/// Erases for good what somebody said: in the archive, and in the files that the program wrote of it.
public struct Eraser {
  private let archive: Archive
  private let person: PersonID
  private var copies: ErasureCopies

  /// - Parameter keepsCopies: whether files that the program wrote, and backups, stay as they are.
  public init(archive: Archive, person: PersonID, keepsCopies: Bool) {
    self.archive = archive
    self.person = person
    copies = ErasureCopies(archive: archive, person: person, isKept: keepsCopies)
  }

  /// Finds the files that may hold what a scope names. Changes nothing.
  ///
  /// - Parameter preview: what would go in the archive.
  public mutating func find(_ scope: ErasureScope, _ preview: Erasure) throws -> ErasureResult {
    try copies.find(scope, preview)
    return ErasureResult(erasure: preview, isWiped: nil, copies: copies.found)
  }

  /// Finds what earlier erasures still owe. Changes nothing.
  public mutating func findOwed() throws -> ErasureResult {
    let isWiped = try !archive.owesWiping()
    try copies.findUnfinishedBackups()
    return ErasureResult(erasure: nil, isWiped: isWiped, copies: copies.found)
  }

  /// Erases what a scope names, and in the files that were found before.
  ///
  /// - Parameter progress: is told of each step of clearing before it starts.
  public mutating func erase(
    _ scope: ErasureScope, progress: (WipingStep) -> Void = { _ in }
  ) throws -> ErasureResult {
    try copies.delete()
    return try clear(after: try archive.erase(scope, by: person), progress)
  }

  /// Clears what earlier erasures still owe.
  ///
  /// - Parameter progress: is told of each step before it starts.
  public mutating func finish(
    progress: (WipingStep) -> Void = { _ in }
  ) throws -> ErasureResult {
    try clear(after: nil, progress)
  }

  private mutating func clear(
    after erasure: Erasure?, _ progress: (WipingStep) -> Void
  ) throws -> ErasureResult {
    let isWiped = try archive.finishErasures(patience: Archive.patience, progress: progress)
    try copies.eraseInBackups()
    return ErasureResult(erasure: erasure, isWiped: isWiped, copies: copies.found)
  }
}
