import Foundation

/// A file that says line by line what it is, so that no column has to be understood.
public enum LineFormat: String, Sendable {
  /// The exchange format: one line of JSON a submission.
  case jsonl
  /// Cards, posters and letters as a text file, with `@` before what is known of them.
  case list

  /// By what the file begins with; nil for a table.
  public init?(path: String) {
    // Opening a pipe would wait for somebody to write into it.
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? file.close() }
    var beginning = (try? file.read(upToCount: 1 << 16)).map { Array($0) } ?? []
    if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { beginning.removeFirst(3) }
    if path.lowercased().hasSuffix(".txt") {
      // A list may also be in UTF-16, as Notepad writes it.
      beginning.removeAll { [0x00, 0xFE, 0xFF].contains($0) }
    }
    switch beginning.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case UInt8(ascii: "{"): self = .jsonl
    case UInt8(ascii: "@") where path.lowercased().hasSuffix(".txt"): self = .list
    default: return nil
    }
  }
}
