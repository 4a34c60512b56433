import Foundation
import Glibc
import Migrations

/// What can be told of a file before SQLite opens it.
enum ArchiveFile {
  /// `RSNZ`, in the header of every archive (https://sqlite.org/fileformat2.html, offset 68).
  static let applicationID: Int32 = 0x5253_4E5A
  static let currentVersion = Migration.all.count

  /// Refuses what is no archive, or none that this program can open, and says its schema version.
  static func version(at path: String) throws(StorageError) -> Int {
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    try refuseNetworkDrive(path)
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw .foreign(path: path)
    }
    let header = try header(of: path)
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)),
      integer(in: header, at: 68) == UInt32(bitPattern: applicationID)
    else { throw .foreign(path: path) }
    let version = Int(integer(in: header, at: 60))
    guard version <= currentVersion else {
      throw .newer(path: path, version: version, known: currentVersion)
    }
    return version
  }

  static func refuseNetworkDrive(_ path: String) throws(StorageError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if let name = NetworkFileSystem.name(ofFolder: folder) {
      throw .networkDrive(path: path, fileSystem: name)
    }
  }

  /// The name, or where there is such a file already, the name with the first number that is free.
  static func unusedName(_ path: String) -> String {
    var candidate = path
    var number = 1
    while access(candidate, F_OK) == 0 {
      number += 1
      candidate = "\(path)-\(number)"
    }
    return candidate
  }

  /// Gives a whole file its name, for good: both are on the disk before this returns. The draft keeps
  /// its name too.
  ///
  /// - Throws: `exists` where a file of that name came up meanwhile.
  static func giveName(_ path: String, to draft: String) throws(StorageError) {
    try sync(draft)
    // `link` and not `rename`, which would overwrite.
    guard link(draft, path) == 0 else {
      throw errno == EEXIST
        ? .exists(path: path) : .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
    try sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// Waits until a file or folder is on the disk.
  private static func sync(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  private static func header(of path: String) throws(StorageError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func integer(in header: [UInt8], at offset: Int) -> UInt32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
