import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// An erasure that was tried or done, whoever asked for it.
struct ErasureResult: Sendable {
  /// Nil where only an earlier one was finished.
  let erasure: Erasure?
  /// Whether nothing of it is left to be cleared; nil where it was only tried.
  let isWiped: Bool?
  let copies: [FoundCopy]

  var json: JSONValue { ErasureJSON.value(erasure, isWiped, copies) }

  /// What would go.
  static func trying(
    _ scope: ErasureScope, _ request: ErasureRequest, _ visit: Visit
  ) async throws -> ErasureResult {
    let person = try visit.person.person
    // Only the writer can say it, since it tries it and takes it back.
    let preview = try await visit.archive.write {
      try $0.erase(scope, by: person, isPreview: true)
    }
    // Files may be many, and nobody who writes is to wait for them.
    return try await visit.archive.read { archive in
      var copies = ErasureCopies(archive: archive, person: person, isKept: request.keepsCopies)
      try copies.find(scope, preview)
      return ErasureResult(erasure: preview, isWiped: nil, copies: copies.found)
    }
  }

  /// Erases it for good.
  static func erasing(
    _ scope: ErasureScope, _ request: ErasureRequest, _ visit: Visit
  ) async throws -> ErasureResult {
    let person = try visit.person.person
    return try await visit.archive.write { archive in
      var copies = ErasureCopies(archive: archive, person: person, isKept: request.keepsCopies)
      try copies.find(scope, try archive.erase(scope, by: person, isPreview: true))
      try copies.delete()
      return try finishing(try archive.erase(scope, by: person), &copies, in: archive)
    }
  }

  /// Clears what an earlier one still owes.
  static func finishing(_ visit: Visit) async throws -> ErasureResult {
    let person = try visit.person.person
    return try await visit.archive.write { archive in
      var copies = ErasureCopies(archive: archive, person: person, isKept: false)
      return try finishing(nil, &copies, in: archive)
    }
  }

  private static func finishing(
    _ erasure: Erasure?, _ copies: inout ErasureCopies, in archive: Archive
  ) throws -> ErasureResult {
    let isWiped = try archive.finishErasures(patience: Archive.patience)
    try copies.eraseInBackups()
    return ErasureResult(erasure: erasure, isWiped: isWiped, copies: copies.found)
  }
}
