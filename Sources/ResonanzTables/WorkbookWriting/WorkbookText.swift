/// Makes text fit for a workbook.
enum WorkbookText {
  /// As many UTF-16 units as a cell can hold.
  static let longest = 32_767
  private static let sign = " […]"

  /// The text with what XML cannot hold made U+FFFD, and cut where it is too long. What looks like
  /// an escape is written so that it is read as it is.
  static func cell(_ text: String) -> (text: String, isCut: Bool) {
    let clean = isPlain(text) ? text : cleaned(text)
    // Two units a byte are more than there ever are.
    guard clean.utf8.count > longest, clean.utf16.count > longest else { return (clean, false) }
    var kept = ""
    var units = sign.utf16.count
    for character in clean {
      units += character.utf16.count
      if units > longest { break }
      kept.append(character)
    }
    return (kept + sign, true)
  }

  /// A name for a sheet, other than those that are taken.
  static func sheetName(_ name: String, taken: Set<String>) -> String {
    let allowed = name.map { "[]:*?/\\\n\r\t\0".contains($0) ? " " : String($0) }.joined()
    var base = allowed.trimming { $0 == "'" || $0.isWhitespace }
    if base.isEmpty { base = "Tabelle" }
    var candidate = base.cut(to: 31)
    var number = 2
    while taken.contains(candidate.lowercased()) {
      candidate = base.cut(to: 31 - 1 - String(number).count) + " \(number)"
      number += 1
    }
    return candidate
  }

  private static func isPlain(_ text: String) -> Bool {
    func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
      !bytes.contains { $0 == 0 || $0 == 0xEF || $0 == UInt8(ascii: "_") }
    }
    return text.utf8.withContiguousStorageIfAvailable(isPlain) ?? isPlain(text.utf8)
  }

  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBad = scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      clean.append(isBad ? "\u{FFFD}" : scalar)
    }
    let escaped = String(clean)
    guard escaped.contains("_x") else { return escaped }
    return escaped.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}

extension String {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    let rest = drop(while: isTrimmed)
    guard let last = rest.lastIndex(where: { !isTrimmed($0) }) else { return "" }
    return String(rest[...last])
  }

  /// As many characters as fit into so many UTF-16 units.
  fileprivate func cut(to units: Int) -> String {
    var kept = ""
    for character in self {
      if kept.utf16.count + character.utf16.count > units { break }
      kept.append(character)
    }
    return kept
  }
}
