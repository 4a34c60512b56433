/// What a single cell looks like.
enum CellShape {
  /// `12`, `-1`, `3,5`, `80 %`; not a date.
  static func isNumber(_ text: String) -> Bool {
    var digits = 0
    var separators = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","): separators += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        if index > 0 { return false }
      case UInt8(ascii: "%"), UInt8(ascii: " "): continue
      default: return false
      }
    }
    return digits > 0 && separators <= 1
  }

  static func isYesNo(_ key: CellKey) -> Bool {
    ["ja", "nein", "yes", "no", "y", "n", "j", "true", "false", "wahr", "falsch"].contains(key.text)
  }

  /// `Montag`, as a column called `Tag` can also hold.
  static func isWeekday(_ key: CellKey) -> Bool {
    weekdays.contains(key.text)
  }

  private static let weekdays: Set<String> = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "mo", "di", "mi", "do", "fr", "sa", "so", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains(where: \.isWhitespace)
  }

  /// `ja, max@x.example bitte`: an address among other words.
  static func holdsEmail(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let words = text.split { $0.isWhitespace || "/,;:<>()[]\"'„“”".contains($0) }
    return words.contains { isEmail(String($0)) }
  }

  static func isNetworkAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  static func isLink(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
  }

  /// `A1`, `SQ001`, `R_2YPOQ602ER1jkf1`, `-oth-`: one word that holds a digit or is very short.
  static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 40, !text.contains(where: \.isWhitespace) else { return false }
    return text.utf8.count <= 2 || text == "-oth-" || text.contains(where: \.isNumber)
  }

  /// `Anna Muster`: two or three words, each with a capital letter, and nothing else.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-.,".contains($0) }
      }
  }
}
