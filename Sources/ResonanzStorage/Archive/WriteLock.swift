import Foundation
import Glibc
import Synchronization

/// Holds an archive for the one process that may write: an advisory `flock` on `NAME.lock`, which the
/// kernel lets go of however the process ends. The process id inside is for messages only.
final class WriteLock {
  private let descriptor: Mutex<Int32?>
  private static let pollMicroseconds: UInt32 = 50_000

  /// Waits up to `patience` seconds for another writer to finish.
  init(archive path: String, patience: Double) throws(StorageError) {
    let lockPath = path + ".lock"
    let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unreachable(path: lockPath, reason: String(cString: strerror(errno)))
    }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else {
        let holder = Self.process(in: descriptor)
        close(descriptor)
        throw .locked(path: path, process: holder)
      }
      usleep(Self.pollMicroseconds)
      waited += Double(Self.pollMicroseconds) / 1_000_000
    }
    self.descriptor = Mutex(descriptor)
    let line = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, line, line.count, 0)
  }

  private static func process(in descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: bytes[..<count].prefix { $0 != 10 }, as: UTF8.self))
  }

  /// Lets the next writer in.
  func release() {
    descriptor.withLock { held in
      guard let descriptor = held else { return }
      // The file stays: removing it would let two processes lock two different files of one name.
      _ = ftruncate(descriptor, 0)
      close(descriptor)
      held = nil
    }
  }

  deinit {
    release()
  }
}
