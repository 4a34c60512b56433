#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is there as a whole or not at all.
///
/// What is written goes to a hidden file in the same folder. `finish` brings it to the disk and
/// puts it in the place of `path`; without it, the hidden file is removed and `path` is as it was.
public final class FileDestination: TableDestination {
  let path: String
  /// The hidden file.
  let draft: String
  private var descriptor: CInt

  /// Creates the hidden file.
  ///
  /// - Throws: `TableError.unwritable` or `isFolder`.
  public init(path: String) throws(TableError) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let token = String(UInt64.random(in: .min ... .max), radix: 36)
    self.path = path
    draft = "\(path[..<slash]).\(path[slash...]).\(token)"
    descriptor = -1
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    // Who may read the file is not for a new version of it to change.
    if isThere, fchmod(descriptor, status.st_mode & 0o777) != 0 {
      throw discard(errno)
    }
  }

  deinit {
    if descriptor >= 0 { _ = discard(0) }
  }

  /// Appends `bytes` to the hidden file, which is removed if that fails.
  ///
  /// - Throws: `TableError.unwritable`.
  public func write(_ bytes: Span<UInt8>) throws(TableError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { raw in
        Self.write(descriptor, UnsafeRawBufferPointer(rebasing: raw[done...]))
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        throw discard(errno)
      }
    }
  }

  /// Goes on with the file that has been put in the place of the hidden one.
  ///
  /// - Throws: `TableError.unwritable`.
  func goOn() throws(TableError) {
    let opened = open(draft, O_WRONLY | O_CLOEXEC)
    guard opened >= 0 else { throw discard(errno) }
    close(descriptor)
    descriptor = opened
  }

  /// Brings the file to the disk and to its place.
  ///
  /// - Throws: `TableError.unwritable`; then `path` is as it was.
  public func finish() throws(TableError) {
    guard descriptor >= 0 else { return }
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw discard(errno) }
    close(descriptor)
    descriptor = -1
    try syncFolder()
  }

  /// The new name is on the disk only when its folder is.
  private func syncFolder() throws(TableError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let opened = open(folder, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(opened) }
    // Some file systems cannot sync folders and say EINVAL; nothing more can be done there.
    guard fsync(opened) == 0 || errno == EINVAL else {
      throw .unwritable(path: path, code: errno)
    }
  }

  private func discard(_ code: Int32) -> TableError {
    close(descriptor)
    descriptor = -1
    unlink(draft)
    return .unwritable(path: path, code: code)
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
