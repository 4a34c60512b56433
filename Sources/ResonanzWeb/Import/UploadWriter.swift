import Dispatch
import Foundation
import Glibc
import NIOCore

/// A file on the disk that grows while it comes in. What waits for the disk has a thread of its own.
final class UploadWriter: Sendable {
  private let folder: String
  /// Where it lies as long as it comes in: of a form its name is known only when it does.
  private let path: String
  private let queue = DispatchQueue(label: "resonanz.upload")
  // Both are touched in the queue alone.
  nonisolated(unsafe) private var file: FileHandle?
  nonisolated(unsafe) private var size = 0

  /// - Parameter folder: made for it, so that only who runs the server can look into it.
  /// - Throws: `noSpace`, and others of the system.
  init(folder: String) throws {
    self.folder = folder
    path = "\(folder)/part"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      try? FileManager.default.removeItem(atPath: folder)
      throw Self.fault(code)
    }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// - Throws: `tooLargeFile`, `noSpace`.
  func write(_ piece: ByteBuffer, upTo limit: Int) async throws {
    try await queue.run { [self] in
      size += piece.readableBytes
      guard size <= limit else { throw Fault.tooLargeFile(limit) }
      try told { try file?.write(contentsOf: Data(piece.readableBytesView)) }
    }
  }

  /// - Returns: where it lies now, and how many bytes it has.
  func finish(as name: String) async throws -> (path: String, size: Int) {
    try await queue.run { [self] in
      // Some systems say only now that there was no space.
      try told { try file?.close() }
      file = nil
      let whole = "\(folder)/\(name)"
      if whole != path { try FileManager.default.moveItem(atPath: path, toPath: whole) }
      return (whole, size)
    }
  }

  /// Leaves nothing of it.
  func discard() async {
    try? await queue.run { [self] in
      file = nil
      try FileManager.default.removeItem(atPath: folder)
    }
  }

  private func told(_ body: () throws -> Void) throws {
    do { try body() } catch {
      let error = error as NSError
      let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
      throw cause.domain == NSPOSIXErrorDomain ? Self.fault(Int32(cause.code)) : error
    }
  }

  private static func fault(_ code: Int32) -> any Error {
    code == ENOSPC || code == EDQUOT || code == EFBIG
      ? Fault.noSpace : NSError(domain: NSPOSIXErrorDomain, code: Int(code))
  }
}

/// What a browser calls a file, as a name that it can have here.
enum UploadName {
  /// Bytes that a name has at most; what is made beside it must find room too.
  private static let longest = 180

  static func clean(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let plain = last.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let text = String(String.UnicodeScalarView(plain)).trimmingPrefix {
      $0 == "." || $0.isWhitespace
    }
    guard !text.isEmpty else { return "datei" }
    guard text.utf8.count > longest else { return String(text) }
    // The ending says what it is.
    let ending = text.lastIndex(of: ".").map { String(text[$0...].prefix(8)) } ?? ""
    var stem = text.prefix(longest)
    while stem.utf8.count + ending.utf8.count > longest { stem = stem.dropLast() }
    return stem + ending
  }
}
