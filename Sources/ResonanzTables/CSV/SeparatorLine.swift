/// Excel's first line `sep=;`, which names the delimiter and is not a record.
enum SeparatorLine {
  static let prefix: [UInt8] = Array("sep=".utf8)

  /// The delimiter it names, if UTF-8 `text` begins with such a line.
  static func delimiter(in text: [UInt8]) -> UInt8? {
    let start = prefix.count
    guard text.count > start, isPrefix(of: text) else { return nil }
    let delimiter = text[start]
    guard CSVDialect.isUsable(delimiter), delimiter != UInt8(ascii: "\"") else { return nil }
    let isAlone = text.count == start + 1 || text[start + 1] == UInt8(ascii: "\n")
    return isAlone || text[start + 1] == UInt8(ascii: "\r") ? delimiter : nil
  }

  /// Whether `text` begins with `sep=`, in small letters or capitals.
  static func isPrefix(of text: some Sequence<UInt8>) -> Bool {
    text.starts(with: prefix) { $0 == $1 || ($0 | 0x20) == $1 && $1 != UInt8(ascii: "=") }
  }
}
