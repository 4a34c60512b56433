/// Why something can't be left out of a quote.
public enum OmissionFault: Error, Sendable, Equatable {
  /// It reaches beyond the quote, is empty, or cuts a character in two.
  case outside
  /// It begins or ends inside a word.
  case insideWord(String)
  /// Nothing would be left to quote.
  case nothingLeft
}

/// What a public quote leaves out: whole words, never all of them. What is left stays as it was said.
public struct Omissions: Sendable, Equatable {
  /// In scalars of what the quote covers, in their order, none next to another.
  public let spans: [TextSpan]

  /// Nothing left out.
  public static let none = Omissions(checked: [])

  private init(checked spans: [TextSpan]) {
    self.spans = spans
  }

  /// Leaves out some spans of what a quote covers; those with only white space between them are one.
  public init(_ spans: [TextSpan], of covered: SpannedText) throws(OmissionFault) {
    var merged: [TextSpan] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      guard let text = covered.covered(by: span) else { throw .outside }
      guard covered.isOfWholeWords(span) else { throw .insideWord(text) }
      if let last = merged.last, Self.isBlank(covered, from: last.end, to: span.start) {
        merged[merged.count - 1] = TextSpan(
          start: last.start, length: max(last.end, span.end) - last.start)
      } else {
        merged.append(span)
      }
    }
    let isAnyLeft = covered.words.contains { word in
      let word = covered.span(of: word)
      return !merged.contains { $0.start <= word.start && word.end <= $0.end }
    }
    guard merged.isEmpty || isAnyLeft else { throw .nothingLeft }
    self.spans = merged
  }

  private static func isBlank(_ text: SpannedText, from start: Int, to end: Int) -> Bool {
    start >= end || text.scalars[start..<end].allSatisfy(\.properties.isWhitespace)
  }

  /// What may be published of what a quote covers: `Mehr Radwege, […] nach Lobeda`.
  public func applied(to covered: SpannedText) -> String {
    var result = String.UnicodeScalarView()
    var place = 0
    for span in spans {
      result.append(contentsOf: covered.scalars[place..<span.start])
      result.append(contentsOf: "[…]".unicodeScalars)
      place = span.end
    }
    result.append(contentsOf: covered.scalars[place...])
    return String(result)
  }
}
