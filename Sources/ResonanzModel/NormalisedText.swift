import Foundation

/// A text in the form in which texts are compared, never the form in which they are kept: NFC, runs of
/// white space as one space, none at the ends. Case, punctuation and emoji stay.
public struct NormalisedText: Sendable, Hashable {
  public let text: String

  public init(_ verbatim: String) {
    switch Self.form(of: verbatim) {
    case .normal: text = verbatim
    case .spaced: text = Self.collapsed(verbatim)
    case .unknown: text = Self.normalised(verbatim)
    }
  }

  /// What a text's bytes alone tell of it.
  enum Form {
    /// It is its own normal form: most are, and seeing it takes a tenth of the time of making it.
    case normal
    /// Only its white space isn't normal.
    case spaced
    case unknown
  }

  /// Letters up to U+02FF are NFC as they stand, and so is the punctuation U+2010…U+2026; whatever
  /// lies beyond may not be.
  static func form(of verbatim: String) -> Form {
    var verbatim = verbatim
    return verbatim.withUTF8 { bytes in
      var isSpaced = false
      var previous = UInt8(ascii: " ")
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x20:
          isSpaced = isSpaced || previous == 0x20
          index += 1
        case 0x21..<0x7F: index += 1
        case 0x09...0x0D:
          isSpaced = true
          index += 1
        case 0xC2:
          isSpaced = isSpaced || isSpace(after: bytes[index + 1])
          index += 2
        case 0xC3..<0xCC: index += 2
        case 0xE2:
          guard bytes[index + 1] == 0x80, (0x90...0xA6).contains(bytes[index + 2]) else {
            return .unknown
          }
          index += 3
        default: return .unknown
        }
        previous = byte
      }
      return isSpaced || previous == 0x20 ? .spaced : .normal
    }
  }

  /// U+0085 and U+00A0 are white space.
  private static func isSpace(after byte: UInt8) -> Bool { byte == 0x85 || byte == 0xA0 }

  private static func collapsed(_ verbatim: String) -> String {
    var verbatim = verbatim
    return verbatim.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { result in
        var count = 0
        var isPending = false
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if byte == 0xC2, isSpace(after: bytes[index + 1]) {
            isPending = count > 0
            index += 2
          } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
            isPending = count > 0
            index += 1
          } else {
            if isPending {
              result[count] = 0x20
              count += 1
              isPending = false
            }
            result[count] = byte
            count += 1
            index += 1
          }
        }
        return count
      }
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
