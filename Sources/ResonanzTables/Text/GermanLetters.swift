/// Tells the encodings of German text apart by where its umlauts and ß are.
///
/// libuchardet takes Mac Roman and CP850 for something else, and short texts with few umlauts for
/// anything. The sets below have all but no byte in common, so letters inside words decide.
enum GermanLetters {
  private static let candidates: [(encoding: TextEncoding, letters: Set<UInt8>)] = [
    (.windows1252, [0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC]),
    (.macRoman, [0x8A, 0x9A, 0x9F, 0xA7, 0x80, 0x85, 0x86]),
    (.codePage850, [0x84, 0x94, 0x81, 0xE1, 0x8E, 0x99, 0x9A]),
  ]

  /// `nil` unless three of four letters beyond ASCII inside words are German in one encoding.
  static func encoding(of sample: [UInt8]) -> TextEncoding? {
    let counts = countsInsideWords(sample)
    let all = counts.reduce(0, +)
    guard all > 0 else { return nil }
    let scored = candidates.map { candidate in
      (candidate.encoding, candidate.letters.reduce(0) { $0 + counts[Int($1)] })
    }
    // The first of equals: Windows-1252 is by far the most common.
    var best = scored[0]
    for other in scored where other.1 > best.1 { best = other }
    return best.1 * 4 >= all * 3 ? best.0 : nil
  }

  /// How often each byte stands between two ASCII letters. Quotes and dashes, which Windows-1252
  /// has where CP850 has umlauts, hardly ever do.
  private static func countsInsideWords(_ sample: [UInt8]) -> [Int] {
    var counts = [Int](repeating: 0, count: 256)
    for index in sample.indices.dropFirst().dropLast() where sample[index] >= 0x80 {
      if isLetter(sample[index - 1]) && isLetter(sample[index + 1]) {
        counts[Int(sample[index])] += 1
      }
    }
    return counts
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
