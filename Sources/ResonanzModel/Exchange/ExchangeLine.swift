extension ExchangeSubmission {
  /// Appends this submission as one line of JSON with a newline at its end: its keys in the documented
  /// order, without those that say nothing.
  public func append(to bytes: inout [UInt8]) {
    var line = LineText(bytes: bytes)
    bytes = []
    line.object { line in
      if let consultation { consultation.append(to: &line) }
      line.member("group", group)
      if let respondent { respondent.append(to: &line) }
      line.member("received", received)
      line.member("language", language)
      line.member("consent", consent)
      if !attributes.isEmpty { appendAttributes(to: &line) }
      line.member("document", document)
      if isSheet { line.member("sheet", true) }
      line.array("statements", statements) { $0.append(to: &$1) }
    }
    bytes = line.bytes
    bytes.append(0x0A)
  }

  private func appendAttributes(to line: inout LineText) {
    line.member("attributes") { line in
      line.object { line in
        for (name, values) in attributes.sorted(by: { $0.key < $1.key }) {
          if values.count == 1 {
            line.member(name, values[0])
          } else {
            line.array(name, values) { $1.string($0) }
          }
        }
      }
    }
  }
}

extension ExchangeConsultation {
  fileprivate func append(to line: inout LineText) {
    line.member("consultation") { line in
      line.object { line in
        line.member("slug", slug)
        line.member("title", title)
        line.member("publication", publication?.rawValue)
        line.member("keptUntil", keptUntil?.iso)
      }
    }
  }
}

extension ExchangeRespondent {
  fileprivate func append(to line: inout LineText) {
    line.member("respondent") { line in
      line.object { line in
        line.member("kind", kind.rawValue)
        line.member("id", id)
        line.member("organisation", organisation)
        line.member("headcount", headcount)
      }
    }
  }
}

extension ExchangeStatement {
  fileprivate func append(to line: inout LineText) {
    line.object { line in
      if !question.isEmpty { line.member("question", question) }
      line.member("id", id)
      line.member("text", text)
      line.member("page", page)
      line.member("state", state?.rawValue)
      if !tags.isEmpty { line.array("tags", tags) { $0.append(to: &$1) } }
      if supporting != nil || opposing != nil {
        line.member("votes") { line in
          line.object { line in
            line.member("supporting", supporting)
            line.member("opposing", opposing)
          }
        }
      }
    }
  }
}

extension ExchangeTag {
  fileprivate func append(to line: inout LineText) {
    line.object { line in
      line.member(kind.rawValue, name)
      line.member("title", title)
      if stance != .unstated { line.member("stance", stance.rawValue) }
      if isRetired { line.member("retired", true) }
    }
  }
}

/// JSON without a space or a line break.
private struct LineText {
  var bytes: [UInt8]
  /// Whether the next member or element stands behind another one.
  private var follows = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func object(_ members: (inout LineText) -> Void) {
    nested(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func array<Element>(
    _ key: String, _ elements: [Element], _ append: (Element, inout LineText) -> Void
  ) {
    member(key) { line in
      line.nested(UInt8(ascii: "["), UInt8(ascii: "]")) { line in
        for element in elements {
          line.separate()
          append(element, &line)
          line.follows = true
        }
      }
    }
  }

  mutating func member(_ key: String, _ value: (inout LineText) -> Void) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    value(&self)
    follows = true
  }

  mutating func member(_ key: String, _ text: String?) {
    if let text { member(key) { $0.string(text) } }
  }

  mutating func member(_ key: String, _ number: Int?) {
    if let number { member(key) { $0.bytes.append(contentsOf: String(number).utf8) } }
  }

  mutating func member(_ key: String, _ flag: Bool) {
    member(key) { $0.bytes.append(contentsOf: (flag ? "true" : "false").utf8) }
  }

  /// By RFC 8259: only what must be escaped is.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    follows = false
  }

  private mutating func nested(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout LineText) -> Void
  ) {
    bytes.append(opening)
    follows = false
    body(&self)
    bytes.append(closing)
    follows = true
  }
}
