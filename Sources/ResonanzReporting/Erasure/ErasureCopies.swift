import Foundation
import ResonanzModel
import ResonanzStorage

/// Files that the program wrote and that may hold what is erased: those of rows are deleted, in backups
/// the same is erased.
struct ErasureCopies {
  private let archive: Archive
  private let person: PersonID
  private let isKept: Bool
  /// What was looked for and found.
  private(set) var found: [FoundCopy] = []
  private let registry: CopyRegistry

  /// - Parameter isKept: whether nothing is done to them.
  init(archive: Archive, person: PersonID, isKept: Bool) {
    self.archive = archive
    self.person = person
    self.isKept = isKept
    registry = CopyRegistry(archive: archive.path)
  }

  /// Looks for the files that may hold what a scope names.
  mutating func find(_ scope: ErasureScope, _ preview: Erasure) throws {
    let traces = try archive.traces(ofErasing: scope)
    found = registry.copies().compactMap { copy in
      // A copy that is older than all of it holds nothing of it.
      if let event = copy.event, event < preview.since { return nil }
      let path = registry.location(of: copy)
      let state = registry.state(of: copy)
      let content = CopyContent(path: path, kind: copy.kind)
      let isHere = state != .gone && state != .elsewhere
      if isHere, !content.mayHold(traces, isAnythingLeft: preview.statements > 0) {
        return nil
      }
      return FoundCopy(
        copy: copy, path: path, fate: fate(of: copy, at: path, state),
        isSearched: !isHere || content.isSearchable)
    }
  }

  /// Only what is as the program wrote it is deleted; and a backup, which an erasure itself writes to, is
  /// only if it is of another schema.
  private func fate(
    of copy: ArchiveCopy, at path: String, _ state: ArchiveCopy.State
  ) -> FoundCopy.Fate {
    switch (state, copy.kind) {
    case (.gone, _): .gone
    case (.elsewhere, _): .elsewhere
    case _ where isKept: .kept
    case (_, .backup) where Archive.isCurrent(at: path): .erasedInside
    case (.rewritten, _): .rewritten
    case (.untouched, _): .deleted
    }
  }

  /// Deletes the files that are to be.
  mutating func delete() throws {
    for index in found.indices where found[index].fate == .deleted {
      let copy = found[index]
      // Somebody may have written to it while the question was asked.
      guard registry.state(of: copy.copy) == .untouched else {
        found[index].fate = .rewritten
        continue
      }
      do {
        try FileManager.default.removeItem(atPath: copy.path)
        try registry.remove(copy.copy)
      } catch {
        found[index].fate = .failed
      }
    }
  }

  /// Erases in all backups what is erased in the archive, those of an earlier try too.
  mutating func eraseInBackups() throws {
    if isKept { return }
    for (copy, path) in try olderBackups() {
      let fate = eraseInside(path)
      if let index = found.firstIndex(where: { $0.path == path }) {
        found[index].fate = fate ?? .erasedInside
      } else if let fate {
        found.append(FoundCopy(copy: copy, path: path, fate: fate))
      }
    }
  }

  /// Finds the backups that still have something that is erased in the archive.
  mutating func findUnfinishedBackups() throws {
    for (copy, path) in try olderBackups() {
      guard let fate = fateOfUnfinished(path) else { continue }
      found.append(FoundCopy(copy: copy, path: path, fate: fate))
    }
  }

  private func fateOfUnfinished(_ path: String) -> FoundCopy.Fate? {
    do {
      return try archive.isErased(inCopy: path) ? nil : isKept ? .kept : .erasedInside
    } catch .foreignCopy {
      return .rewritten
    } catch {
      return .failed
    }
  }

  /// Those that are there and were made before something was erased.
  private func olderBackups() throws -> [(copy: ArchiveCopy, path: String)] {
    let last = try archive.lastErasure()
    return registry.copies().compactMap { copy in
      let path = registry.location(of: copy)
      let isOlder = copy.kind == .backup && copy.event ?? 0 < last
      guard isOlder, registry.state(of: copy) != .gone, Archive.isCurrent(at: path) else {
        return nil
      }
      return (copy, path)
    }
  }

  /// Nil where nothing was to be done.
  private func eraseInside(_ path: String) -> FoundCopy.Fate? {
    do {
      return try archive.eraseInCopy(at: path, by: person) == nil ? nil : .erasedInside
    } catch .foreignCopy {
      return .rewritten
    } catch {
      return .failed
    }
  }
}
