/// What a person reads in a file that was written, piece by piece, in whatever form it is: the lines of a text,
/// the cells of a workbook, the paragraphs of a page, document or presentation. Looks and pictures are left out.
public struct WrittenText: Sendable, Equatable {
  /// In the order of reading.
  public let pieces: [WrittenPiece]

  /// Everything, a line each.
  public var text: String { pieces.map(\.text).joined(separator: "\n") }

  /// - Throws: where the file can't be read, or is a package that is damaged or up to no good.
  public init(of path: String) throws(TableError) {
    try self.init(ByteSource(path: path, chunkSize: 1 << 16))
  }

  /// What a file of these bytes says.
  ///
  /// - Throws: where they are a package that is damaged or up to no good.
  public init(bytes: [UInt8]) throws(TableError) {
    try self.init(ByteSource(bytes: bytes, chunkSize: 1 << 16))
  }

  private init(_ source: ByteSource) throws(TableError) {
    let start = try source.sample(limit: 64)
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      pieces = try Self.pieces(ofPackage: source)
      return
    }
    let text = String(decoding: try source.sample(limit: Self.largest), as: UTF8.self)
    pieces =
      String(decoding: start, as: UTF8.self).lowercased().contains("<!doctype html")
      ? MarkupPieces.html(text) : Self.lines(of: text)
  }

  /// Of a text or of one part, in bytes: what is more is not read to its end.
  private static let largest = 256 << 20

  private static func lines(of text: String) -> [WrittenPiece] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { index, line in
        let line = line.trimmingSpace
        return line.isEmpty ? nil : WrittenPiece(line, at: .line(index + 1))
      }
  }

  private static func pieces(ofPackage source: ByteSource) throws(TableError) -> [WrittenPiece] {
    let parts = PackageParts(source)
    if let document = try parts.text(of: "word/document.xml") {
      return MarkupPieces.word(document)
    }
    if try parts.text(of: "xl/workbook.xml") != nil { return try WorkbookPieces.all(in: source) }
    var pieces: [WrittenPiece] = []
    var number = 1
    while let slide = try parts.text(of: "ppt/slides/slide\(number).xml") {
      pieces += MarkupPieces.slide(slide, number: number)
      number += 1
    }
    return pieces
  }
}

extension Substring {
  /// Without white space around it.
  var trimmingSpace: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
