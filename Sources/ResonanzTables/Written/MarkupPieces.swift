/// The paragraphs of a page of HTML or of a part of an office file, without the tags between them.
///
/// It is no parser of HTML: it reads what this program, or an editor that saved it again, has written.
struct MarkupPieces {
  private var pieces: [WrittenPiece] = []
  private var letters = ""
  private var heading = ""
  private var isHeading = false

  /// Of a whole page; styles and scripts are not read.
  static func html(_ text: String) -> [WrittenPiece] {
    var page = MarkupPieces()
    let body = text.firstRange(of: "<body").map { text[$0.lowerBound...] } ?? text[...]
    page.read(body) { name in
      switch name {
      case "span", "wbr", "a", "strong", "em", "b", "i", "bdi": .goesOn
      case "h1", "h2", "h3", "h4": .beginsHeading
      case "style", "script": .isNoText
      default: .ends
      }
    }
    return page.pieces
  }

  /// Of the main part of a document for Word.
  static func word(_ xml: String) -> [WrittenPiece] {
    var document = MarkupPieces()
    document.read(xml[...]) { name in
      switch name {
      case "w:p", "w:br", "w:tab", "w:cr": .ends
      case "w:t": .isText
      case "w:pstyle": .isStyle
      default: .goesOn
      }
    }
    return document.pieces
  }

  /// Of one slide.
  static func slide(_ xml: String, number: Int) -> [WrittenPiece] {
    var slide = MarkupPieces()
    slide.read(xml[...]) { name in
      switch name {
      case "a:p", "a:br": .ends
      case "a:t": .isText
      default: .goesOn
      }
    }
    return slide.pieces.map { WrittenPiece($0.text, at: .slide(number)) }
  }

  /// What a tag does with the text around it.
  private enum Role {
    case goesOn
    /// Ends a piece, at its beginning and at its end.
    case ends
    case beginsHeading
    /// Names the style of a paragraph, which may be that of a heading.
    case isStyle
    /// In what only such tags hold text, what stands between others is none.
    case isText
    case isNoText
  }

  private mutating func read(_ text: Substring, role: (String) -> Role) {
    let isOffice = role("w:t") == .isText || role("a:t") == .isText
    var isShown = !isOffice
    var rest = text
    while let start = rest.firstIndex(of: "<") {
      if isShown { letters += Self.decoded(rest[..<start]) }
      guard let end = rest[start...].firstIndex(of: ">") else { return endPiece() }
      let tag = rest[rest.index(after: start)..<end]
      let isClosing = tag.first == "/"
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }.lowercased()
      switch role(name) {
      case .goesOn: break
      case .ends: endPiece()
      case .beginsHeading:
        endPiece()
        isHeading = !isClosing
      case .isStyle: isHeading = tag.contains("\"Heading") || tag.contains("\"Title")
      case .isText: isShown = !isClosing && tag.last != "/"
      case .isNoText: isShown = isClosing
      }
      rest = rest[rest.index(after: end)...]
    }
    endPiece()
  }

  private mutating func endPiece() {
    // Line breaks of the source are spaces to who reads it.
    let text = letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    letters = ""
    if text.isEmpty { return }
    if isHeading { heading = text }
    isHeading = false
    pieces.append(WrittenPiece(text, at: .below(heading)))
  }

  private static let named: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[rest.index(after: start)...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(named: rest[..<end])
      else {
        result += "&"
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(named name: Substring) -> Character? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    return code.flatMap(UnicodeScalar.init).map(Character.init)
  }
}
