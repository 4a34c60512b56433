import Foundation
import Glibc

/// A file outside of an archive to which the program wrote words of people.
public struct ArchiveCopy: Sendable, Equatable, Codable {
  /// What it was written as.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Rows that an import did not take.
    case rejects
    /// A file that was sent to be imported.
    case upload
    /// Statements as CSV or JSONL.
    case export
    case taggingSheet = "tagging-sheet"
    case answersSheet = "answers-sheet"
    /// A report that shows what people said, or the beginnings of it.
    case report
    /// All events with their rows: attributes, documents, pages and votes in clear.
    case history
    case backup
    /// A copy of the archive before its schema was brought up to date.
    case upgrade
  }

  public let kind: Kind
  /// From the archive's folder on where it lies in it, else from the root.
  public let path: String
  /// The last event that it knows of; nil where that says nothing.
  public let event: Int?
  /// Nil of what was handed to a browser.
  fileprivate let stamp: FileIdentity?

  /// How it is now.
  public enum State: Sendable, Equatable {
    /// As the program wrote it.
    case untouched
    /// There is another file, or it was written to since.
    case rewritten
    /// Moved, renamed or deleted.
    case gone
    /// Handed to a browser: who has it, and where, nobody here knows.
    case elsewhere
  }
}

/// The files to which the program wrote words of an archive, listed in a file beside it
/// (`jena.resonanz` → `jena.resonanz-copies`), since who writes them mostly only reads the archive.
public struct CopyRegistry: Sendable {
  private let archive: String
  private var path: String { archive + "-copies" }

  /// Of the archive at a path; the file is made when the first copy is.
  public init(archive: String) {
    self.archive = archive
  }

  /// Lists a file that was just written; what is no file (a pipe, a terminal) is not listed.
  ///
  /// - Parameter event: the last one that it knows of.
  /// - Throws: `unreachable` where that can't be written down.
  public func add(_ kind: ArchiveCopy.Kind, _ file: String, event: Int?) throws(StorageError) {
    guard let stamp = FileIdentity(path: file) else { return }
    let copy = ArchiveCopy(kind: kind, path: stored(file), event: event, stamp: stamp)
    try append(Line(copy: copy, isListed: true))
  }

  /// Lists a file that was handed to a browser. Of those of one name the last is on the list: it knows all that the
  /// ones before it did.
  ///
  /// - Parameters:
  ///   - name: that it was handed out by.
  ///   - event: the last one that it knows of.
  /// - Throws: `unreachable` where that can't be written down.
  public func addHandedOut(
    _ kind: ArchiveCopy.Kind, _ name: String, event: Int?
  ) throws(StorageError) {
    let copy = ArchiveCopy(kind: kind, path: Self.browser + name, event: event, stamp: nil)
    try append(Line(copy: copy, isListed: true))
  }

  /// Stands before the name of what was handed to a browser, which is no path.
  private static let browser = "browser:"

  /// All that are listed, in the order in which they were written.
  public func copies() -> [ArchiveCopy] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var copies: [ArchiveCopy] = []
    for line in text.split(separator: "\n") {
      // A line that a power cut left half done names nothing.
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { continue }
      copies.removeAll { $0.path == line.copy.path }
      if line.isListed { copies.append(line.copy) }
    }
    return copies
  }

  /// Takes a file off the list.
  ///
  /// - Throws: `unreachable`.
  public func remove(_ copy: ArchiveCopy) throws(StorageError) {
    try append(Line(copy: copy, isListed: false))
  }

  /// Takes all files off the list that lie below a folder; who made them has removed it.
  ///
  /// - Throws: `unreachable`.
  public func remove(below folder: String) throws(StorageError) {
    let beginning = stored(folder) + "/"
    for copy in copies() where copy.path.hasPrefix(beginning) { try remove(copy) }
  }

  /// How a file on the list is now.
  public func state(of copy: ArchiveCopy) -> ArchiveCopy.State {
    guard copy.stamp != nil else { return .elsewhere }
    guard let now = FileIdentity(path: location(of: copy)) else { return .gone }
    return now == copy.stamp ? .untouched : .rewritten
  }

  /// Where a file on the list is, from the folder that the archive's own path is from.
  public func location(of copy: ArchiveCopy) -> String {
    if copy.path.hasPrefix("/") || copy.stamp == nil { return copy.path }
    guard let slash = archive.lastIndex(of: "/") else { return copy.path }
    return archive[...slash] + copy.path
  }

  /// So that a folder that is moved as a whole still knows its files.
  private func stored(_ file: String) -> String {
    func whole(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    let folder = URL(fileURLWithPath: whole(archive)).deletingLastPathComponent().path
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let place = whole(file)
    return place.hasPrefix(prefix) ? String(place.dropFirst(prefix.count)) : place
  }

  /// One change of the list; the file only grows, so that no crash takes away what it says.
  private struct Line: Codable {
    let copy: ArchiveCopy
    let isListed: Bool
  }

  private func append(_ line: Line) throws(StorageError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Begins a line of its own behind one that is half done.
    guard let text = try? encoder.encode(line) else { return }
    let bytes = [UInt8(ascii: "\n")] + text + [UInt8(ascii: "\n")]
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    defer { close(descriptor) }
    // One call, which appends as a whole (man 2 open, O_APPEND).
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      throw .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

/// Tells a file from another one of its name, and from itself once somebody wrote to it.
private struct FileIdentity: Equatable, Codable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int64
  /// Since 1970.
  let modifiedNanoseconds: Int64

  /// Nil where there is no file.
  init?(path: String) {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    device = UInt64(information.st_dev)
    inode = UInt64(information.st_ino)
    size = Int64(information.st_size)
    modifiedNanoseconds =
      Int64(information.st_mtim.tv_sec) * 1_000_000_000 + Int64(information.st_mtim.tv_nsec)
  }
}
