/// Elements of the document model that pandoc reads as JSON, where no text can become markup:
/// https://hackage.haskell.org/package/pandoc-types
enum PandocElement {
  // MARK: - In a line

  /// A text with its spaces and lines, as it is.
  static func text(_ text: String) -> [JSONValue] {
    var elements: [JSONValue] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { elements.append(element("Str", .string(word))) }
      word = ""
    }
    for character in fit(text) {
      switch character {
      case " ", "\t":
        endWord()
        elements.append(element("Space"))
      case let character where character.isNewline:
        endWord()
        elements.append(element("LineBreak"))
      default: word.append(character)
      }
    }
    endWord()
    return elements
  }

  static func strong(_ text: String) -> [JSONValue] {
    text.isEmpty ? [] : [element("Strong", .array(self.text(text)))]
  }

  static func raw(_ xml: String, isBlock: Bool) -> JSONValue {
    element(isBlock ? "RawBlock" : "RawInline", .array([.string("openxml"), .string(xml)]))
  }

  /// - Parameter width: with its unit, such as `16cm`.
  static func picture(_ path: String, described text: String, width: String) -> JSONValue {
    let attributes = attributes(pairs: [("width", width)])
    let target = JSONValue.array([.string(path), .string("")])
    return element("Image", .array([attributes, .array(self.text(text)), target]))
  }

  // MARK: - Blocks

  static func paragraph(_ inlines: [JSONValue]) -> JSONValue { element("Para", .array(inlines)) }

  static func plain(_ inlines: [JSONValue]) -> JSONValue { element("Plain", .array(inlines)) }

  static func heading(_ level: Int, _ text: String) -> JSONValue {
    element("Header", .array([.number(level), attributes(), .array(self.text(text))]))
  }

  static func list(_ texts: [String]) -> JSONValue {
    element("BulletList", .array(texts.map { .array([plain(text($0))]) }))
  }

  static func lines(_ lines: [[JSONValue]]) -> JSONValue {
    element("LineBlock", .array(lines.map { .array($0) }))
  }

  static func quote(_ blocks: [JSONValue]) -> JSONValue { element("BlockQuote", .array(blocks)) }

  /// Blocks in a style of the template, which is made where the template has none of that name.
  static func styled(_ style: String, _ blocks: [JSONValue]) -> JSONValue {
    element("Div", .array([attributes(pairs: [("custom-style", style)]), .array(blocks)]))
  }

  /// Blocks side by side.
  static func columns(_ columns: [(width: String, blocks: [JSONValue])]) -> JSONValue {
    let inner = columns.map { column in
      element(
        "Div",
        .array([
          attributes(classes: ["column"], pairs: [("width", column.width)]), .array(column.blocks),
        ]))
    }
    return element("Div", .array([attributes(classes: ["columns"]), .array(inner)]))
  }

  // MARK: - What all are made of

  static func element(_ type: String, _ content: JSONValue? = nil) -> JSONValue {
    .object(
      [JSONValue.Member("t", .string(type))] + (content.map { [JSONValue.Member("c", $0)] } ?? []))
  }

  static func attributes(
    classes: [String] = [], pairs: [(String, String)] = []
  ) -> JSONValue {
    .array([
      .string(""), .array(classes.map { .string($0) }),
      .array(pairs.map { .array([.string($0.0), .string($0.1)]) }),
    ])
  }

  /// Without the control characters that no office file can hold.
  static func fit(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBad =
        scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      result.append(isBad ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Escaped for an XML text.
  static func xml(_ text: String) -> String {
    fit(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
