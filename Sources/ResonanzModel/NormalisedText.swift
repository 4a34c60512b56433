import Foundation

/// A text in the form in which texts are compared, never the form in which they are kept: NFC, runs of
/// white space as one space, none at the ends. Case, punctuation and emoji stay.
public struct NormalisedText: Sendable, Hashable {
  public let text: String

  public init(_ verbatim: String) {
    text = Self.isPlain(verbatim) ? verbatim : Self.normalised(verbatim)
  }

  /// Whether a text is its own normal form already, told from its bytes alone: most are, and this
  /// takes a tenth of the time. Letters up to U+02FF are NFC as they stand; whatever lies beyond, but
  /// for the punctuation U+2010…U+2026, is left to `normalised`.
  static func isPlain(_ verbatim: String) -> Bool {
    var verbatim = verbatim
    return verbatim.withUTF8 { bytes in
      var previous = UInt8(ascii: " ")
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x20:
          if previous == 0x20 { return false }
          index += 1
        case 0x21..<0x7F: index += 1
        case 0xC2:
          // U+0085 and U+00A0 are white space.
          if bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 { return false }
          index += 2
        case 0xC3..<0xCC: index += 2
        case 0xE2:
          guard bytes[index + 1] == 0x80, (0x90...0xA6).contains(bytes[index + 2]) else {
            return false
          }
          index += 3
        default: return false
        }
        previous = byte
      }
      return previous != 0x20
    }
  }

  static func normalised(_ verbatim: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in verbatim.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
