import Glibc

/// A file that nobody else writes to meanwhile (flock, as with the archive's own lock).
struct LockedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens and locks; waits for who has it.
  ///
  /// - Parameters:
  ///   - flags: of `open`.
  ///   - lock: `LOCK_SH` or `LOCK_EX`.
  init(_ path: String, _ flags: Int32, _ lock: Int32) throws(ReleaseError) {
    // The hidden counts are for the house alone.
    let opened = open(path, flags | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .file(path: path, reason: String(cString: strerror(errno))) }
    var outcome = flock(opened, lock)
    while outcome != 0, errno == EINTR { outcome = flock(opened, lock) }
    guard outcome == 0 else {
      let reason = String(cString: strerror(errno))
      close(opened)
      throw .file(path: path, reason: reason)
    }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// All of it.
  func read() throws(ReleaseError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &part, part.count, off_t(bytes.count))
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw fault
      }
      bytes += part[..<count]
    }
  }

  /// Writes to its end, and waits until it is on the disk.
  func append(_ bytes: [UInt8]) throws(ReleaseError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw fault
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw fault }
  }

  private var fault: ReleaseError {
    .file(path: path, reason: String(cString: strerror(errno)))
  }
}
