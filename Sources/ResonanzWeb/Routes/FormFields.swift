/// Names with values, as forms send them and as they stand behind `?` in an address
/// (https://url.spec.whatwg.org/#application/x-www-form-urlencoded).
struct FormFields: Sendable, Equatable {
  /// In their order.
  private(set) var fields: [(name: String, value: String)] = []

  init() {}

  /// More than a thousand are no form that anybody filled in: the rest is left out.
  init(_ text: some StringProtocol) {
    for field in text.utf8.split(separator: UInt8(ascii: "&"), maxSplits: 1000).prefix(1000) {
      let parts = field.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      fields.append((Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : ""))
    }
  }

  /// Of names and values, to be written into an address.
  init(_ fields: [(name: String, value: String)]) {
    self.fields = fields
  }

  static func == (left: Self, right: Self) -> Bool {
    left.fields.elementsEqual(right.fields) { $0 == $1 }
  }

  /// The first value of that name; nil where there is none, or nothing in it.
  subscript(_ name: String) -> String? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// All values of that name that are not empty.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  /// The same with another value of a name; nil takes it away.
  func setting(_ name: String, _ value: String?) -> FormFields {
    var others = fields.filter { $0.name != name }
    if let value { others.append((name, value)) }
    return FormFields(others)
  }

  /// As they stand in an address, without `?`.
  var text: String {
    fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// An address with these behind it.
  func address(_ path: String) -> String { fields.isEmpty ? path : "\(path)?\(text)" }

  // MARK: - Percent encoding

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        let digits = rest.prefix(2)
        if digits.count == 2,
          let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
          digits.allSatisfy({ $0 != UInt8(ascii: "+") })
        {
          result.append(value)
          rest = rest.dropFirst(2)
        } else {
          result.append(byte)
        }
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let sign = UnicodeScalar(byte)
      let isPlain =
        sign.isASCII && (sign.properties.isAlphabetic || sign.properties.numericType != nil)
        || "-._*:,".unicodeScalars.contains(sign)
      if isPlain {
        result.unicodeScalars.append(sign)
      } else if byte == UInt8(ascii: " ") {
        result += "+"
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
