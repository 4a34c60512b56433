import ResonanzModel

/// A text as a browser shows it, in which a line break is one character however it is written (HTML turns `\r\n` and `\r`
/// into `\n`: https://infra.spec.whatwg.org/#normalize-newlines), and where in the text that is.
struct ShownText {
  private let scalars: [UnicodeScalar]
  /// Of each scalar that is shown, where it begins; last, the end.
  private let places: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var places: [Int] = []
    for index in scalars.indices {
      if scalars[index] == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      places.append(index)
    }
    self.places = places + [scalars.count]
  }

  /// The stretch between two places of what is shown; nil where it doesn't say these words there.
  func span(
    from start: Int?, to end: Int?, saying words: String
  ) -> (span: TextSpan, words: String)? {
    guard let start, let end, start >= 0, start < end, end < places.count else { return nil }
    let range = places[start]..<places[end]
    var covered = ""
    covered.unicodeScalars.append(contentsOf: scalars[range])
    guard Self.shown(covered) == Self.shown(words) else { return nil }
    return (TextSpan(start: range.lowerBound, length: range.count), covered)
  }

  /// Scalar by scalar: Swift takes `\r\n` for one character.
  private static func shown(_ text: String) -> [UnicodeScalar] {
    var result: [UnicodeScalar] = []
    var previous: UnicodeScalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        result.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}
