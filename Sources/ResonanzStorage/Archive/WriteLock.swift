import Foundation
import Glibc
import Synchronization

/// Holds an archive for the one process that may write: an advisory `flock` on `NAME.lock`, which the
/// kernel lets go of however the process ends. What stands in it is for messages only: the process id, and below it
/// where a server is found.
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
        let holder = Self.holder(in: descriptor)
        close(descriptor)
        throw Self.refusal(path, holder)
      }
      usleep(Self.pollMicroseconds)
      waited += Double(Self.pollMicroseconds) / 1_000_000
    }
    self.descriptor = Mutex(descriptor)
    Self.write("\(getpid())\n", to: descriptor)
  }

  /// Who else wants to write is told that a server has it, and where that is.
  func serves(at address: String) {
    descriptor.withLock { held in
      if let held { Self.write("\(getpid())\n\(address)\n", to: held) }
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  private static func refusal(
    _ path: String, _ holder: (process: Int32, address: String?)?
  ) -> StorageError {
    guard let holder, let address = holder.address else {
      return .locked(path: path, process: holder?.process)
    }
    return .served(path: path, process: holder.process, address: address)
  }

  private static func holder(in descriptor: Int32) -> (process: Int32, address: String?)? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    guard let process = lines.first.flatMap({ Int32($0) }) else { return nil }
    return (process, lines.count > 1 ? String(lines[1]) : nil)
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
