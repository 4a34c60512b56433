import Foundation

/// The longest piece of a text that is written alike in CSV and JSON, by which files of rows are told that hold it.
struct TracePiece: Hashable, Sendable {
  private let bytes: Data
  /// Whether it says only in a cell of its own whose text it is: `Bänke` stands in what many others said.
  private let isOwnCell: Bool

  /// Texts shorter than this, in characters, are told by whole cells.
  private static let shortText = 20

  private static let space = CharacterSet(charactersIn: " ")

  /// Nil where nothing of it is written alike everywhere.
  ///
  /// - Parameter isWhole: whether cells hold all of the text; passages of it stand in longer ones.
  init?(of text: String, isWhole: Bool) {
    let longest = text.split {
      "\"\\/\t".contains($0) || $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 }
    }
    .max { $0.utf8.count < $1.utf8.count }
    let piece = longest?.trimmingCharacters(in: Self.space) ?? ""
    if piece.isEmpty { return nil }
    bytes = Data(piece.utf8)
    isOwnCell =
      isWhole && piece.count < Self.shortText && piece == text.trimmingCharacters(in: Self.space)
  }

  /// What it says.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is anywhere in a file.
  func isPart(of content: Data) -> Bool { content.range(of: bytes) != nil }

  /// Whether a file of rows holds it.
  func stands(in content: Data) -> Bool {
    var rest = content.startIndex..<content.endIndex
    while let range = content.range(of: bytes, in: rest) {
      if !isOwnCell { return true }
      let before = content[..<range.lowerBound].last { $0 != UInt8(ascii: " ") }
      let after = content[range.upperBound...].first { $0 != UInt8(ascii: " ") }
      if Self.isEdge(before), Self.isEdge(after) { return true }
      rest = range.lowerBound + 1..<content.endIndex
    }
    return false
  }

  /// What a cell begins or ends with in CSV, JSON and the text of a workbook; `'` stands before what looks like a formula,
  /// and `\` begins the end of a line in JSON.
  private static let edges = Set(",;|\"'\\\t\n\r".utf8)

  /// Anything that is not ASCII too: it may be a space, or the mark that a file begins with.
  private static func isEdge(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= 0x80 || edges.contains($0) } ?? true
  }
}
