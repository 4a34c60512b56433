import Foundation
import ResonanzStorage
import ResonanzTables

/// A file that a command writes for somebody.
struct OutputFile {
  let path: String
  /// Whether a file that is there may be replaced. An archive never is.
  var mayReplace = false

  /// Writes a text into the file, whole or not at all.
  ///
  /// - Throws: where the file is there and may not be replaced, and where it can't be written.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes what was made in memory into the file, whole or not at all.
  ///
  /// - Throws: where the file is there and may not be replaced, and where it can't be written.
  func write(_ bytes: [UInt8]) throws {
    try check()
    do {
      let file = try FileDestination(path: path)
      try file.write(bytes.span)
      try file.finish()
    } catch {
      throw Failure(
        words(
          "\(path): Die Datei lässt sich nicht schreiben.", "\(path): The file can't be written."))
    }
  }

  /// Lets the file be written by what brings it to its place as a whole or not at all, lists it as a copy of
  /// what an archive holds, and says what is in it.
  ///
  /// - Parameters:
  ///   - kind: as what it is listed, so that an erasure finds it.
  ///   - body: writes the file of this path, and returns what is in it: `12 Aussagen`.
  /// - Throws: what `body` throws, and where the file is there and may not be replaced.
  func write(
    _ kind: ArchiveCopy.Kind, of archive: Archive, by body: (_ path: String) throws -> String
  ) throws {
    try check()
    let content = try body(path)
    archive.list(kind, path)
    Terminal.note("\(path): \(content)")
  }

  /// - Throws: where the file is there and may not be replaced.
  func check() throws {
    guard !isDatabase else {
      throw Failure(
        words(
          "\(path): Das ist ein Archiv oder eine andere Datenbank; überschrieben wird sie nie.",
          "\(path): This is an archive or another database; it is never overwritten."))
    }
    guard mayReplace || !FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        words(
          "\(path): Die Datei gibt es schon. Wählen Sie einen anderen Namen, oder überschreiben Sie sie mit --force.",
          "\(path): The file is there already. Choose another name, or overwrite it with --force."))
    }
  }

  private var isDatabase: Bool {
    // Opening a pipe would wait for somebody to write into it.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard (try? place.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}
