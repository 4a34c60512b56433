/// How a text is written as YAML: as it stands where every YAML reader takes it for that text, as a
/// block where it has several lines, else in quotation marks.
struct YAMLText {
  let text: String

  /// As it stands behind `key: ` or `- `, the lines of a block indented by a number of spaces.
  func written(indent: Int) -> String {
    if canStandPlain { return text }
    guard canBeBlock else { return quoted }
    let margin = String(repeating: " ", count: indent)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsWithBreak = lines.last?.isEmpty ?? false
    return (endsWithBreak ? "|" : "|-")
      + (endsWithBreak ? lines.dropLast() : lines[...])
      .map { $0.isEmpty ? "\n" : "\n\(margin)\($0)" }.joined()
  }

  private var canStandPlain: Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      text.unicodeScalars.allSatisfy({ $0.standsInYAML && $0 != "\n" && $0 != "\t" })
    else { return false }
    // Scalar by scalar: to Swift a colon with an accent on it is another character.
    let scalars = String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x80 ? $0 : "x" })
    let ascii = String(scalars)
    return !first.properties.isWhitespace && !last.properties.isWhitespace
      && !"-?:,[]{}#&*!|>'\"%@`=~<".unicodeScalars.contains(first)
      && last != ":" && !ascii.contains(": ") && !ascii.contains(" #")
      && !Self.words.contains(text.lowercased()) && !looksLikeNumber
  }

  /// What some YAML readers take for a truth value, or for nothing.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan",
  ]

  /// Generously, so that dates and hours are among them.
  private var looksLikeNumber: Bool {
    guard let first = text.unicodeScalars.first, "0123456789+-.".unicodeScalars.contains(first)
    else { return false }
    return text.unicodeScalars.allSatisfy {
      "0123456789abcdefABCDEFxXoO+-.:_TZ".unicodeScalars.contains($0) || text == "+.inf"
    }
  }

  /// A block keeps its lines as they are, unless they begin or end with white space.
  private var canBeBlock: Bool {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, lines.first?.isEmpty == false,
      text.unicodeScalars.allSatisfy({ $0.standsInYAML && $0 != "\t" })
    else { return false }
    // Two breaks at the end would need a third kind of block.
    return !text.hasSuffix("\n\n")
      && lines.allSatisfy { $0.first?.properties.isWhitespace != true }
      && lines.allSatisfy { $0.last?.properties.isWhitespace != true }
  }

  private var quoted: String {
    "\"" + text.unicodeScalars.map(\.quotedInYAML).joined() + "\""
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in YAML as it is and is no line break but `\n`.
  fileprivate var standsInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  fileprivate var quotedInYAML: String {
    switch self {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default: break
    }
    if standsInYAML { return String(self) }
    let (letter, width) = value > 0xFFFF ? ("U", 8) : value > 0xFF ? ("u", 4) : ("x", 2)
    let digits = String(value, radix: 16, uppercase: true)
    return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
  }
}
