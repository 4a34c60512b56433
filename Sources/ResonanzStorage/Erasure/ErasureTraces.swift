import Foundation

/// What tells that a file of rows holds something that an erasure takes: pieces of its texts, and the
/// respondent's id.
public struct ErasureTraces: Sendable {
  /// Whether passages of the texts were picked as quotes, or reasons of answers argue with them: nothing else
  /// of them is in a report, but for the beginnings of what still waits.
  public let hasPassages: Bool
  /// Of each text and quote the longest piece that is written alike in CSV and JSON.
  private let pieces: [TracePiece]
  /// The same within what a cell of a workbook has room for.
  private let cellPieces: [TracePiece]
  /// The letters and digits with which each text begins, within what a report shows of it at least, and
  /// those of the longest part of each quote.
  private let beginnings: [Data]
  private let respondent: Data?

  /// - Parameters:
  ///   - quotes: passages of the texts that a report may show by themselves, without what they leave out.
  ///   - answers: the reasons that are erased with them.
  init(texts: [String], quotes: [String] = [], answers: [String] = [], respondent: String?) {
    hasPassages = !quotes.isEmpty || !answers.isEmpty
    let all = texts + answers
    beginnings = Set(all.map { Self.letters(of: $0.prefix(60)) })
      .union(quotes.map(Self.letters).filter { !$0.isEmpty })
      .map { Data($0.utf8) }
    pieces = Self.pieces(of: all, quotes)
    cellPieces = Self.pieces(
      of: all.map { String($0.prefix(1000)) }, quotes.map { String($0.prefix(1000)) })
    self.respondent = respondent.map { Data($0.utf8) }
  }

  private static func pieces(of texts: [String], _ quotes: [String]) -> [TracePiece] {
    let whole = texts.compactMap { TracePiece(of: $0, isWhole: true) }
    return Array(Set(whole + quotes.compactMap { TracePiece(of: $0, isWhole: false) }))
  }

  /// How a zip and a PDF begin, which are no texts.
  private static let packed: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], Array("%PDF".utf8)]

  /// What stands in a text file; nil where it is none or can't be read.
  private static func content(of path: String) -> Data? {
    guard let content = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped),
      !packed.contains(where: content.starts(with:))
    else { return nil }
    return content
  }

  /// Whether a text file of rows may hold some of it; true also where the file is none or can't be read. People upload them
  /// in other encodings than UTF-8 too, and JSON in ASCII alone.
  public func mayBe(in path: String) -> Bool {
    guard let content = Self.content(of: path) else { return true }
    guard content.isPlainUTF8 else { return mayBe(inOtherEncoding: content) }
    return stand(pieces, in: content) || respondent.map { Self.stands($0, in: content) } ?? false
  }

  private func mayBe(inOtherEncoding content: Data) -> Bool {
    let letters = content.contains(0) ? content.filter { $0 != 0 } : content
    return pieces.contains { $0.isSpelled(in: letters) }
      || respondent.map { Self.isSpelled($0, in: letters) } ?? false
  }

  /// Whether what stands in the cells of a workbook holds some of it.
  ///
  /// - Parameter text: UTF-8; what cells say must not stand side by side in it.
  public func mayBe(inCells text: [UInt8]) -> Bool {
    let content = Data(text)
    return stand(cellPieces, in: content)
      || respondent.map { Self.stands($0, in: content) } ?? false
  }

  private func stand(_ pieces: [TracePiece], in content: Data) -> Bool {
    pieces.contains { $0.stands(in: content) }
  }

  /// Whether a text file of a report may hold some, which shows beginnings of texts, broken into lines and marked up
  /// as it needs; true also where the file is none or can't be read.
  public func mayBe(inReport path: String) -> Bool {
    guard let content = Self.content(of: path),
      let text = String(data: content, encoding: .utf8)
    else { return true }
    // No report names a respondent; where a number is an id, every table has it.
    return pieces.contains { $0.isPart(of: content) }
      || (HTMLSource(text).map { [text, $0.text] } ?? [text]).contains(where: mayBe(inWords:))
  }

  /// Whether the words that a person reads in a report are some of it.
  public func mayBe(inWords text: String) -> Bool {
    let letters = Data(Self.letters(of: text).utf8)
    return beginnings.contains { $0.isEmpty || letters.range(of: $0) != nil }
  }

  private static func letters(of text: some StringProtocol) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }

  /// Whether an id stands in a file by itself, not as a part of another word.
  private static func stands(_ id: Data, in content: Data) -> Bool {
    var rest = content.startIndex..<content.endIndex
    while let range = content.range(of: id, in: rest) {
      let before = range.lowerBound > content.startIndex ? content[range.lowerBound - 1] : 0
      let after = range.upperBound < content.endIndex ? content[range.upperBound] : 0
      if !isPartOfWord(before), !isPartOfWord(after) { return true }
      rest = range.lowerBound + 1..<content.endIndex
    }
    return false
  }

  /// The same of a file in any encoding.
  private static func isSpelled(_ id: Data, in content: Data) -> Bool {
    if id.allSatisfy({ $0 < 0x80 }) { return stands(id, in: content) }
    let piece = TracePiece(of: String(decoding: id, as: UTF8.self), isWhole: false)
    return piece?.isSpelled(in: content) ?? true
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
