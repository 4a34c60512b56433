import Foundation

/// What tells whether a file is still the one that it was: somebody may save it anew while it is read.
struct FileStamp: Equatable {
  private let size: Int
  private let modified: [Int]
  private let number: UInt64

  /// Nil where there is no such file.
  init?(path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    size = Int(information.st_size)
    modified = [information.st_mtim.tv_sec, information.st_mtim.tv_nsec]
    number = UInt64(information.st_ino)
  }
}
