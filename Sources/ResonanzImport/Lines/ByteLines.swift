import Foundation
import ResonanzTables

/// A file's lines, one after the other, as the bytes that stand there; never more than one in memory.
struct ByteLines {
  /// A line longer than this is cut: no letter is that long.
  static let limit = 16 << 20

  /// One line of a file.
  struct Line {
    /// From 1.
    let number: Int
    /// Without its end, and in the first line without a byte order mark.
    let bytes: [UInt8]
    /// Whether it was longer than the limit; the rest is not there.
    let isCut: Bool
  }

  private let file: FileHandle
  private let path: String
  private var chunk: [UInt8] = []
  private var position = 0
  private var number = 0
  /// How many bytes were read so far.
  private(set) var bytesRead = 0
  /// Size of the file.
  let size: Int
  private static let piece = 1 << 18

  init(path: String) throws(TableError) {
    // Opening a pipe would wait for somebody to write into it.
    var information = stat()
    guard stat(path, &information) == 0, let file = FileHandle(forReadingAtPath: path) else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, code: errno)
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    self.file = file
    self.path = path
    size = Int(information.st_size)
  }

  mutating func next() throws(TableError) -> Line? {
    var line: [UInt8] = []
    var isCut = false
    while true {
      if position == chunk.count, try !refill() {
        if line.isEmpty, !isCut { return nil }
        return finished(line, isCut)
      }
      let rest = chunk[position...]
      let end = rest.firstIndex(of: 0x0A)
      let part = rest[..<(end ?? rest.endIndex)]
      if line.count + part.count > Self.limit { isCut = true }
      if !isCut { line.append(contentsOf: part) }
      position = end.map { $0 + 1 } ?? rest.endIndex
      if end != nil { return finished(line, isCut) }
    }
  }

  private mutating func finished(_ line: [UInt8], _ isCut: Bool) -> Line {
    number += 1
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return Line(number: number, bytes: line, isCut: isCut)
  }

  private mutating func refill() throws(TableError) -> Bool {
    do {
      chunk = try file.read(upToCount: Self.piece).map { Array($0) } ?? []
    } catch {
      throw .unreadable(path: path, code: EIO)
    }
    position = 0
    bytesRead += chunk.count
    return !chunk.isEmpty
  }
}

extension ByteLines.Line {
  /// Whether nothing stands in it but white space.
  var isBlank: Bool { bytes.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } }
}
