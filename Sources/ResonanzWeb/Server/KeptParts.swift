import ResonanzModel
import ResonanzStorage
import Synchronization

/// The insides of pages that were made, for whoever asks for the same, until something is written: a team looks at
/// the same overview again and again, and comes back to a search from each of its statements.
final class KeptParts: Sendable {
  /// All that a part depends on beside the archive.
  struct Key: Hashable, Sendable {
    let template: String
    let language: Language
    /// Of the staff, who are not in the archive.
    let names: [PersonID: String]
    let inputs: [String]
  }

  private struct State: Sendable {
    var parts: [Key: PagePart] = [:]
    var bytes = 0
    /// How often something was written, and how many write just now.
    var writes = 0
    var writers = 0
  }

  /// In UTF-8: some hundred pages. Beyond it all are forgotten, as after a tag.
  private static let mostBytes = 2 << 20

  private let state = Mutex(State())

  /// How many there are.
  var count: Int { state.withLock { $0.parts.count } }

  /// The one that was made before, or a new one.
  func part(
    _ key: Key, make: () async throws -> PagePart
  ) async throws -> PagePart {
    let (kept, writes, isWriting) = state.withLock {
      ($0.parts[key], $0.writes, $0.writers > 0)
    }
    // What is being erased is gone from the archive before all that belongs to it is done.
    if let kept, !isWriting { return kept }
    let part = try await make()
    state.withLock { state in
      // What was read beside a change may be what was before it.
      guard state.writes == writes, state.writers == 0 else { return }
      let bytes = part.html.utf8.count
      if state.bytes + bytes > Self.mostBytes { (state.parts, state.bytes) = ([:], 0) }
      guard bytes <= Self.mostBytes, state.parts.updateValue(part, forKey: key) == nil else {
        return
      }
      state.bytes += bytes
    }
    return part
  }

  /// Something is about to be written.
  func beginWriting() {
    state.withLock { $0.writers += 1 }
  }

  /// It is, or could not be.
  func endWriting() {
    state.withLock { state in
      (state.parts, state.bytes) = ([:], 0)
      (state.writes, state.writers) = (state.writes + 1, state.writers - 1)
    }
  }
}
