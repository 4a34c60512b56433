/// Follows spans from one wording of a text to the next.
public struct SpanFollowing: Sendable {
  private let old: SpannedText
  private let new: SpannedText
  /// For each old word the new one that it stayed as; nil: it is gone, or another one.
  private let stayed: [Int?]
  /// So much of the characters that were covered and are covered now must be the same.
  private static let leastAlike = 0.6

  public init(from old: SpannedText, to new: SpannedText) {
    self.old = old
    self.new = new
    var stayed = [Int?](repeating: nil, count: old.words.count)
    for (from, to) in CommonSubsequence(old.wordKeys, new.wordKeys).pairs { stayed[from] = to }
    self.stayed = stayed
  }

  /// Where what a span covered stands now: word for word the same, at the place nearest to the old one;
  /// else what stands between the words that surrounded it and is much the same. Nil: it is lost.
  public func span(_ span: TextSpan) -> TextSpan? {
    guard let range = old.characterRange(of: span), let text = old.covered(by: span) else {
      return nil
    }
    let covered = SpannedText(text)
    let found = again(covered)
    if found.isEmpty { return aligned(range, covered) }
    return found.min { abs($0.start - span.start) < abs($1.start - span.start) }
  }

  /// What is left out of a text, where the text is the whole of what was covered and is covered now.
  /// What stands between the words around an omission is left out, whatever it is, so that a word that
  /// was corrected doesn't come to light.
  ///
  /// - Returns: nil where the words around one, or all that was left out, are gone.
  public func omissions(_ omissions: [TextSpan]) -> [TextSpan]? {
    var result: [TextSpan] = []
    for omission in omissions {
      guard let range = old.characterRange(of: omission) else { return nil }
      let words = old.wordIndices(overlapping: range)
      guard !words.isEmpty, let now = counterpart(of: words, isWithin: false) else { return nil }
      result.append(new.span(of: withPunctuation(of: range, words, now)))
    }
    return result
  }

  /// Where a text stands in the new wording, as closely as it does at all.
  private func again(_ covered: SpannedText) -> [TextSpan] {
    let canonical = new.ranges(of: covered, .canonical).map { new.span(of: $0) }
    let exact = canonical.filter { new.covered(by: $0)?.isSame(as: covered.text) == true }
    if !exact.isEmpty { return exact }
    if !canonical.isEmpty { return canonical }
    return new.ranges(of: covered, .typographic).map { new.span(of: $0) }
  }

  private func aligned(_ range: Range<Int>, _ covered: SpannedText) -> TextSpan? {
    let words = old.wordIndices(overlapping: range)
    guard !words.isEmpty, let now = counterpart(of: words, isWithin: true) else { return nil }
    let characters = withPunctuation(of: range, words, now)
    let same = CommonSubsequence(covered.characters, Array(new.characters[characters])).pairs.count
    let alike = Double(2 * same) / Double(covered.characters.count + characters.count)
    return alike >= Self.leastAlike ? new.span(of: characters) : nil
  }

  /// The characters of some new words, and the punctuation around them that was covered around the old
  /// ones, as far as it still stands there.
  private func withPunctuation(
    of range: Range<Int>, _ words: Range<Int>, _ now: Range<Int>
  ) -> Range<Int> {
    let bare = old.characters(ofWords: words)
    var (start, end) = (
      new.characters(ofWords: now).lowerBound, new.characters(ofWords: now).upperBound
    )
    for character in old.characters[min(bare.upperBound, range.upperBound)..<range.upperBound] {
      guard end < new.characters.count, new.characters[end] == character else { break }
      end += 1
    }
    let before = old.characters[range.lowerBound..<max(bare.lowerBound, range.lowerBound)]
    for character in before.reversed() {
      guard start > 0, new.characters[start - 1] == character else { break }
      start -= 1
    }
    return start..<end
  }

  /// The new words for some old ones: from the first that stayed, or else from behind the word before
  /// them, to the last that stayed, or else before the word behind them.
  ///
  /// - Parameter isWithin: whether the words themselves tell where they are, and not only those around.
  private func counterpart(of words: Range<Int>, isWithin: Bool) -> Range<Int>? {
    let first = isWithin ? stayed[words.lowerBound] : nil
    let last = isWithin ? stayed[words.upperBound - 1] : nil
    let start =
      first ?? (words.lowerBound == 0 ? 0 : stayed[words.lowerBound - 1].map { $0 + 1 })
    let end =
      last.map { $0 + 1 }
      ?? (words.upperBound == old.words.count ? new.words.count : stayed[words.upperBound])
    guard let start, let end, start < end else { return nil }
    return start..<end
  }
}

extension SpannedText {
  /// Words as they are compared, whatever their quotation marks, dashes and soft hyphens.
  fileprivate var wordKeys: [String] {
    words.map { word in
      String(characters[word].compactMap { Self.key(of: $0, .typographic) })
    }
  }

  fileprivate func wordIndices(overlapping range: Range<Int>) -> Range<Int> {
    let first = words.firstIndex { $0.upperBound > range.lowerBound } ?? words.count
    let end = words[first...].firstIndex { $0.lowerBound >= range.upperBound } ?? words.count
    return first..<max(first, end)
  }

  fileprivate func characters(ofWords indices: Range<Int>) -> Range<Int> {
    words[indices.lowerBound].lowerBound..<words[indices.upperBound - 1].upperBound
  }
}

extension String {
  /// Scalar for scalar, which `==` is not.
  fileprivate func isSame(as other: String) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
