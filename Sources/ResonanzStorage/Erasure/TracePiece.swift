import Foundation

/// The longest piece of a text that is written alike in CSV and JSON, by which files of rows are told that hold it.
struct TracePiece: Hashable, Sendable {
  private let bytes: Data
  /// Whether it says only in a cell of its own whose text it is: `Bänke` stands in what many others said.
  private let isOwnCell: Bool

  /// Texts shorter than this, in characters, are told by whole cells.
  private static let shortText = 20

  /// Nil where nothing of it is written alike everywhere.
  init?(of text: String) {
    let longest = text.split {
      "\"\\/\t".contains($0) || $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 }
    }
    .max { $0.utf8.count < $1.utf8.count }
    let piece = longest?.trimmingCharacters(in: .whitespaces) ?? ""
    if piece.isEmpty { return nil }
    bytes = Data(piece.utf8)
    isOwnCell =
      piece.count < Self.shortText
      && piece == text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

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

  /// What a cell begins or ends with in CSV, JSON and the text of a workbook; `'` stands before what looks like a formula.
  private static let edges = Set(#",;|"'\#t\#n\#r"#.utf8)

  private static func isEdge(_ byte: UInt8?) -> Bool { byte.map(edges.contains) ?? true }
}
