#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a table as they lie in a file or in memory, read in pieces of at most `chunkSize`.
final class ByteSource {
  /// The path as the caller gave it; `nil` for bytes in memory.
  let path: String?
  /// How many bytes there are in all.
  let size: Int
  /// Where the next piece starts; may be set, since everything here can be read twice.
  var offset = 0

  private let chunkSize: Int
  private let descriptor: CInt
  private let memory: [UInt8]

  init(bytes: [UInt8], chunkSize: Int) {
    precondition(chunkSize > 0, "a piece has at least one byte")
    path = nil
    size = bytes.count
    memory = bytes
    descriptor = -1
    self.chunkSize = chunkSize
  }

  /// Opens a regular file that is not empty.
  init(path: String, chunkSize: Int) throws(TableError) {
    precondition(chunkSize > 0, "a piece has at least one byte")
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    do throws(TableError) {
      size = try Self.regularSize(descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
    self.chunkSize = chunkSize
    memory = []
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Reads the next piece into `room`; returns how many bytes came, 0 at the end.
  func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(TableError) -> Int {
    let wanted = min(room.count, chunkSize)
    guard wanted > 0, let target = room.baseAddress else { return 0 }
    let count: Int
    if let path, descriptor >= 0 {
      count = try Self.read(descriptor, at: offset, into: target, wanted, path)
    } else {
      count = copy(wanted, to: target)
    }
    offset += count
    return count
  }

  /// The first `limit` bytes, or fewer; the next piece starts at the beginning again.
  func sample(limit: Int) throws(TableError) -> [UInt8] {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: min(limit, size))
    defer { room.deallocate() }
    offset = 0
    var filled = 0
    while filled < room.count {
      let count = try read(into: UnsafeMutableBufferPointer(rebasing: room[filled...]))
      if count == 0 { break }
      filled += count
    }
    offset = 0
    return Array(room[..<filled])
  }

  private func copy(_ wanted: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let count = min(wanted, size - offset)
    memory.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { target.update(from: start + offset, count: count) }
    }
    return count
  }

  private static func read(
    _ descriptor: CInt, at offset: Int, into target: UnsafeMutablePointer<UInt8>, _ wanted: Int,
    _ path: String
  ) throws(TableError) -> Int {
    while true {
      let count = pread(descriptor, target, wanted, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable(path: path, code: errno) }
    }
  }

  private static func regularSize(_ descriptor: CInt, _ path: String) throws(TableError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFREG where status.st_size == 0: throw .empty(path: path)
    case S_IFREG: return Int(status.st_size)
    default: throw .notRegular(path: path)
    }
  }

  private static func error(_ code: Int32, _ path: String) -> TableError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case ENXIO: .notRegular(path: path)
    default: .unreadable(path: path, code: code)
    }
  }
}
