/// A text that spans are taken of: its scalars, the characters that people see, and its words.
public struct SpannedText: Sendable {
  public let text: String
  let scalars: [Unicode.Scalar]
  /// Extended grapheme clusters: a family of four in one emoji, a letter with its accents.
  let characters: [Character]
  /// The scalar at which each character begins, and at the end how many scalars there are.
  let offsets: [Int]
  /// The words, as ranges of characters: what stands between white space, without the punctuation around
  /// it, so that `Rad-weg`, `Bürger*innen` and `z.B.` are one word each.
  let words: [Range<Int>]

  public init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    characters = Array(text)
    var offsets: [Int] = []
    offsets.reserveCapacity(characters.count + 1)
    var offset = 0
    for character in characters {
      offsets.append(offset)
      offset += character.unicodeScalars.count
    }
    offsets.append(offset)
    self.offsets = offsets
    words = Self.words(of: characters)
  }

  /// How many Unicode scalars it has.
  public var length: Int { scalars.count }

  /// What a span covers, scalar for scalar; nil where it is empty, reaches beyond the text, or cuts a
  /// character in two.
  public func covered(by span: TextSpan) -> String? {
    guard characterRange(of: span) != nil else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.start..<span.end])
    return String(view)
  }

  /// Whether neither end of a span lies inside a word.
  public func isOfWholeWords(_ span: TextSpan) -> Bool {
    !words.contains { word in
      [span.start, span.end].contains {
        offsets[word.lowerBound] < $0 && $0 < offsets[word.upperBound]
      }
    }
  }

  /// The characters of a span; nil where it has none, or not whole ones.
  func characterRange(of span: TextSpan) -> Range<Int>? {
    guard span.length > 0, span.end <= scalars.count, let first = index(ofOffset: span.start),
      let end = index(ofOffset: span.end)
    else { return nil }
    return first..<end
  }

  func span(of range: Range<Int>) -> TextSpan {
    TextSpan(
      start: offsets[range.lowerBound],
      length: offsets[range.upperBound] - offsets[range.lowerBound])
  }

  private func index(ofOffset offset: Int) -> Int? {
    var (low, high) = (0, offsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offsets[low] == offset ? low : nil
  }

  private static func words(of characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < characters.count {
      guard !characters[index].isWhitespace else {
        index += 1
        continue
      }
      let end = characters[index...].firstIndex(where: \.isWhitespace) ?? characters.count
      let token = characters[index..<end]
      if let first = token.firstIndex(where: { !$0.isPunctuation }),
        let last = token.lastIndex(where: { !$0.isPunctuation })
      {
        words.append(first..<last + 1)
      }
      index = end
    }
    return words
  }
}
