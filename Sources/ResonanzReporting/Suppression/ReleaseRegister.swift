import Glibc
public import ResonanzModel

/// A public table that was written to a file, with what became of it.
public struct ReleaseEntry: Sendable, Equatable {
  /// From 1.
  public let number: Int
  /// When, UTC, ISO 8601.
  public let time: String
  /// Where it was written to, as it was named; more than one where it was written again unchanged.
  public internal(set) var files: [String]
  public let release: TableRelease
  /// Why it was never published after all; nil: it counts.
  public internal(set) var withdrawn: Withdrawal?
}

/// The public tables of an archive, in a file beside it (`jena.resonanz` → `jena.resonanz-releases`): a later
/// one is made so that from both together no small count can be told.
///
/// A line of JSON each, chained by SHA-256, so that a line that is damaged or gone is noticed: a table that
/// is forgotten would no longer protect anybody. The file only grows, each line is on the disk before the
/// table is, and who publishes holds a lock on it from reading on, so that no two tables are published
/// without knowing of each other. It holds the hidden counts too, and no words of anybody.
public struct ReleaseRegister: Sendable {
  private let path: String

  /// Of the archive at a path; the file is made with the first table.
  public init(archive: String) {
    path = archive + "-releases"
  }

  /// Whether anything was ever published.
  public var isThere: Bool { access(path, F_OK) == 0 }

  /// All that was written down, the oldest first.
  ///
  /// - Throws: where the file can't be read, or a line is damaged.
  public func entries() throws(ReleaseError) -> [ReleaseEntry] {
    guard isThere else { return [] }
    let file = try LockedFile(path, O_RDONLY, LOCK_SH)
    return try ReleaseLines(try file.read(), path).entries
  }

  /// What later tables must take into account.
  ///
  /// - Throws: as `entries`.
  public func history() throws(ReleaseError) -> ReleaseHistory { Self.history(try entries()) }

  private static func history(_ entries: [ReleaseEntry]) -> ReleaseHistory {
    ReleaseHistory(entries.filter { $0.withdrawn == nil }.map(\.release))
  }

  /// Lets a table be made and written while nobody else publishes one, and writes it down before.
  ///
  /// - Parameters:
  ///   - file: where the table will be written to.
  ///   - make: makes the table from what was published; nil where there is none to be published.
  ///   - publish: writes it. What it throws is thrown, and the table is marked as not published.
  /// - Throws: `ReleaseError` where it can't be written down, and what the two throw.
  public func publish(
    to file: String, at time: Instant, _ make: (ReleaseHistory) throws -> TableRelease?,
    then publish: () throws -> Void
  ) throws {
    let locked = try LockedFile(path, O_RDWR | O_CREAT | O_APPEND, LOCK_EX)
    var lines = try ReleaseLines(try locked.read(), path)
    guard let release = try make(Self.history(lines.entries)) else { return try publish() }
    let known = lines.entries.first { $0.withdrawn == nil && $0.release.isSame(as: release) }
    let number = known?.number ?? (lines.entries.last?.number ?? 0) + 1
    try locked.append(
      lines.add(
        ReleaseLine(
          number: number, time: time.iso, file: file, release: known == nil ? release : nil,
          withdrawn: nil)))
    do {
      try publish()
    } catch {
      if known == nil {
        try locked.append(
          lines.add(
            ReleaseLine(
              number: number, time: time.iso, file: nil, release: nil,
              withdrawn: Withdrawal.notWritten.stored)))
      }
      throw error
    }
  }

  /// Takes a table back that was never published after all: later ones take no account of it.
  ///
  /// - Throws: `unknown` where there is no such number, `withdrawn` where that was done already.
  public func withdraw(
    _ number: Int, because reason: String, at time: Instant
  ) throws(ReleaseError) {
    guard isThere else { throw .unknown(number) }
    let locked = try LockedFile(path, O_RDWR | O_APPEND, LOCK_EX)
    var lines = try ReleaseLines(try locked.read(), path)
    guard let entry = lines.entries.first(where: { $0.number == number }) else {
      throw .unknown(number)
    }
    guard entry.withdrawn == nil else { throw .withdrawn(number) }
    try locked.append(
      lines.add(
        ReleaseLine(number: number, time: time.iso, file: nil, release: nil, withdrawn: reason)))
  }

  /// - Throws: where there is a file already where a copy would go.
  public func checkCopy(toArchive archive: String) throws(ReleaseError) {
    let copy = ReleaseRegister(archive: archive)
    if isThere, copy.isThere {
      throw .file(path: copy.path, reason: String(cString: strerror(EEXIST)))
    }
  }

  /// Copies the file beside a copy of the archive, as it is; nothing where there is none.
  ///
  /// - Throws: where it can't be read or written, or is there already.
  public func copy(toArchive archive: String) throws(ReleaseError) {
    guard isThere else { return }
    let file = try LockedFile(path, O_RDONLY, LOCK_SH)
    let copy = try LockedFile(
      ReleaseRegister(archive: archive).path, O_WRONLY | O_CREAT | O_EXCL, LOCK_EX)
    try copy.append(try file.read())
  }
}

extension TableRelease {
  /// Whether it shows the same, as of whatever event.
  fileprivate func isSame(as other: TableRelease) -> Bool {
    dimensions == other.dimensions && population == other.population && minimum == other.minimum
      && respondents == other.respondents && isHidden == other.isHidden
      && namesSmall == other.namesSmall && leftOut == other.leftOut
  }
}
