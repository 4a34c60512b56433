/// A JSON value whose objects keep the order in which they were written down, so that a document has
/// the order that it is documented with.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  /// A finite one; with as many digits as tell it from every other. Anything else is null.
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Sendable, Equatable {
    /// Unescaped.
    public let key: String
    /// What it stands for.
    public let value: JSONValue

    /// A key with its value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A whole number, or null.
  public static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Indented by two spaces a level, without a newline at the end.
  public var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  /// All of it on one line, without a newline at the end.
  public var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// - Parameter indent: what begins a new line at this level; nil keeps all on one.
  private func write(to text: inout String, indent: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .decimal(let value): text += value.isFinite ? String(value) : "null"
    case .string(let value): text += Self.quoted(value)
    case .array(let values):
      Self.write(values, between: "[", "]", to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indent: indent) { member, text, indent in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between opening: String, _ closing: String, to text: inout String,
    indent: String?, element: (Element, inout String, String?) -> Void
  ) {
    let inner = indent.map { $0 + "  " }
    text += opening
    for (index, each) in elements.enumerated() {
      if index > 0 { text += inner == nil ? ", " : "," }
      text += inner ?? ""
      element(each, &text, inner)
    }
    text += (elements.isEmpty ? "" : indent ?? "") + closing
  }

  /// By RFC 8259: only what must be escaped is.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
