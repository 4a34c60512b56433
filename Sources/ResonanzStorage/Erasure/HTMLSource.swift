/// A page of HTML as it lies in a file, read for the words that a person sees on it.
struct HTMLSource {
  private let content: String

  /// Nil where it is none: anything else keeps its `<` and `&`.
  init?(_ content: String) {
    let beginning = content.prefix(64).lowercased()
    guard beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html") else { return nil }
    self.content = content
  }

  /// Without tags, and with the characters that entities stand for. A tag between two words divides nothing:
  /// who looks for words must pass over white space.
  var text: String {
    var result = ""
    var rest = content[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      result += rest[..<mark]
      rest = rest[mark...]
      if rest.first == "<" {
        // A tag ends at its bracket: a page of this program has none in its attributes.
        rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
      } else if let (character, end) = Self.entity(rest) {
        result += character
        rest = rest[end...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The character that an entity at the beginning stands for, and where it ends; nil where there is none.
  private static func entity(_ text: Substring) -> (String, String.Index)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    guard let character = named[String(name)] ?? numbered(name) else { return nil }
    return (character, text.index(after: end))
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// `#39` or `#x27`.
  private static func numbered(_ name: Substring) -> String? {
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
