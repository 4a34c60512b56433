/// The whole text of a letter, and the passages of it that become statements.
struct LetterText: Sendable {
  let text: String
  /// In Unicode scalars, in their order.
  let spans: [Range<Int>]

  /// By spans that a script sends, `12-40`.
  ///
  /// - Throws: `badPassage` where one is none of the text, or two overlap.
  init(_ text: String, spans words: [String]) throws {
    self.text = text
    let count = text.unicodeScalars.count
    let spans = try words.map { word in
      let ends = word.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] >= 0, ends[0] < ends[1], ends[1] <= count else {
        throw Fault.badPassage(word)
      }
      return ends[0]..<ends[1]
    }.sorted { $0.lowerBound < $1.lowerBound }
    for (first, second) in zip(spans, spans.dropFirst()) where first.overlaps(second) {
      throw Fault.badPassage("\(second.lowerBound)-\(second.upperBound)")
    }
    self.spans = spans
  }

  /// By passages that somebody copied, parted by empty lines; each is looked for behind the one before.
  ///
  /// - Throws: `badPassage` where one does not stand in the text so.
  init(_ text: String, passages: String) throws {
    let scalars = Array(text.unicodeScalars)
    var (spans, from): ([Range<Int>], Int) = ([], 0)
    for passage in passages.split(separator: /\n[ \t]*\n\s*/) {
      let wanted = Array(passage.trimmed.unicodeScalars)
      if wanted.isEmpty { continue }
      guard let found = scalars[from...].firstRange(of: wanted) else {
        throw Fault.badPassage(String(passage))
      }
      spans.append(found)
      from = found.upperBound
    }
    self.text = text
    self.spans = spans
  }

  /// As they stand in the text.
  var passages: [String] { spans.map(part) }

  /// What no passage has and says something, in its order.
  var leftOut: [String] {
    let ends = [0] + spans.map(\.upperBound)
    let starts = spans.map(\.lowerBound) + [text.unicodeScalars.count]
    return zip(ends, starts).map { part($0..<$1) }
      .filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.trimmed }
  }

  private func part(_ span: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.lowerBound)
    return String(scalars[start..<scalars.index(start, offsetBy: span.count)])
  }
}

extension StringProtocol {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
