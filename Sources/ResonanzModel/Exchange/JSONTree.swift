/// A JSON text taken apart, its keys in the order in which they stand there.
public enum JSONTree: Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// - Parameter bytes: valid UTF-8.
  /// - Throws: `json`, with what is wrong and where.
  public init(_ bytes: [UInt8]) throws(ExchangeFault) {
    var scanner = JSONScanner(bytes)
    self = try scanner.whole()
  }
}

/// Reads JSON by RFC 8259, and nothing that is only nearly JSON.
private struct JSONScanner {
  private let bytes: [UInt8]
  private var index = 0
  private static let deepest = 16

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func whole() throws(ExchangeFault) -> JSONTree {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw fault(.unexpected) }
    return value
  }

  private func fault(_ problem: ExchangeFault.JSONProblem) -> ExchangeFault {
    // Counted in characters as an editor does, not in bytes.
    let column = bytes.prefix(index).count { $0 & 0xC0 != 0x80 } + 1
    guard index < bytes.count else { return .json(.ended, column: column) }
    return .json(problem, column: column)
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(ExchangeFault) -> JSONTree {
    skipSpace()
    guard index < bytes.count else { throw fault(.ended) }
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(ExchangeFault) -> JSONTree {
    index += 1
    var members: [(key: String, value: JSONTree)] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw fault(.unexpected)
      }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw fault(.unexpected) }
      members.append((key, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault(.unexpected) }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(ExchangeFault) -> JSONTree {
    index += 1
    var elements: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault(.unexpected) }
    return .array(elements)
  }

  private mutating func word() throws(ExchangeFault) -> JSONTree {
    let words: [(String, JSONTree)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw fault(.unexpected)
  }

  private mutating func number() throws(ExchangeFault) -> JSONTree {
    let start = index
    while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/
    guard text.wholeMatch(of: pattern) != nil else {
      index = start
      throw fault(.unexpected)
    }
    return .number(text)
  }

  private mutating func string() throws(ExchangeFault) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault(.control)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.ended)
  }

  private mutating func escape(into text: inout [UInt8]) throws(ExchangeFault) {
    guard index + 1 < bytes.count else {
      index = bytes.count
      throw fault(.ended)
    }
    let letters: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    if let letter = letters[bytes[index + 1]] {
      text.append(letter)
      index += 2
      return
    }
    guard let scalar = unicodeEscape() else { throw fault(.escape) }
    text.append(contentsOf: String(scalar).utf8)
  }

  /// `\u00e4`, or a pair of surrogates; nil where it is neither, and nothing is taken.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = unit(at: index) else { return nil }
    // SQLite ends a text at a NUL.
    if let scalar = Unicode.Scalar(first), first > 0 {
      index += 6
      return scalar
    }
    guard (0xD800..<0xDC00).contains(first), let second = unit(at: index + 6),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    index += 12
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private func unit(at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
