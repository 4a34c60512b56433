import ResonanzReporting
import ResonanzStorage

extension ErasureResult {
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
      var eraser = Eraser(archive: archive, person: person, keepsCopies: request.keepsCopies)
      return try eraser.find(scope, preview)
    }
  }

  /// Erases it for good.
  static func erasing(
    _ scope: ErasureScope, _ request: ErasureRequest, _ visit: Visit
  ) async throws -> ErasureResult {
    let person = try visit.person.person
    return try await visit.archive.write { archive in
      var eraser = Eraser(archive: archive, person: person, keepsCopies: request.keepsCopies)
      _ = try eraser.find(scope, try archive.erase(scope, by: person, isPreview: true))
      return try eraser.erase(scope)
    }
  }

  /// Clears what an earlier one still owes.
  static func finishing(_ visit: Visit) async throws -> ErasureResult {
    let person = try visit.person.person
    return try await visit.archive.write { archive in
      var eraser = Eraser(archive: archive, person: person, keepsCopies: false)
      return try eraser.finish()
    }
  }
}
