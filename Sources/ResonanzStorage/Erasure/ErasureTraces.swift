import Foundation

/// What tells that a file of rows holds something that an erasure takes: pieces of its texts, and the
/// respondent's id.
public struct ErasureTraces: Sendable {
  /// Of each text the longest piece that is written alike in CSV and JSON.
  private let pieces: [Data]
  /// The letters and digits with which each text begins, within what a report shows of it at least, and
  /// those of the longest part of each quote.
  private let beginnings: Set<String>
  private let respondent: Data?

  /// - Parameter quotes: passages of the texts that a report may show by themselves, without what they leave
  ///   out.
  init(texts: [String], quotes: [String] = [], respondent: String?) {
    beginnings = Set(texts.map { Self.letters(of: $0.prefix(60)) })
      .union(quotes.map(Self.letters).filter { !$0.isEmpty })
    pieces = Set(texts.compactMap(Self.piece)).map { Data($0.utf8) }
    self.respondent = respondent.map { Data($0.utf8) }
  }

  /// How a zip and a PDF begin. What is packed, as in workbooks and documents, can't be looked for.
  private static let packed: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], Array("%PDF".utf8)]

  private static func piece(of text: String) -> String? {
    text.split { $0 == "\"" || $0 == "\\" || $0 == "/" || $0.isNewline || $0 == "\t" }
      .max { $0.utf8.count < $1.utf8.count }
      .map { $0.trimmingCharacters(in: .whitespaces) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a file may hold some of it; true also where the file can't be read or is packed.
  public func mayBe(in path: String) -> Bool {
    guard let content = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { return true }
    if Self.packed.contains(where: content.starts(with:)) { return true }
    if pieces.contains(where: { content.range(of: $0) != nil }) { return true }
    return respondent.map { Self.stands($0, in: content) } ?? false
  }

  /// Whether a report may, which shows beginnings of texts, broken into lines and marked up as it needs;
  /// true also where the file can't be read.
  public func mayBe(inReport path: String) -> Bool {
    if mayBe(in: path) { return true }
    guard let content = try? String(contentsOfFile: path, encoding: .utf8) else { return true }
    let plain = HTMLSource(content).map { [content, $0.text] } ?? [content]
    return plain.contains { content in
      let letters = Data(Self.letters(of: content).utf8)
      return beginnings.contains { $0.isEmpty || letters.range(of: Data($0.utf8)) != nil }
    }
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

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
