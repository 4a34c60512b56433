/// Counts as tools write them and as spreadsheets leave them behind.
enum WholeNumber {
  /// `12`, `12.0` and `12,00` are 12, `1.234`, `1,234` and `1 234` are 1234; nil for everything else, and
  /// for numbers below zero.
  static func read(_ cell: String) -> Int? {
    let text = trimmed(cell)
    if let number = Int(text) { return number < 0 ? nil : number }
    guard text.utf8.count <= 24 else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { isSeparator($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    // Three digits behind a separator are thousands, zeros of another number are a fraction.
    let last = parts[parts.count - 1]
    let hasFraction = last.count != 3 && last.allSatisfy { $0 == "0" }
    let whole = hasFraction ? parts.dropLast() : parts[...]
    guard whole.dropFirst().allSatisfy({ $0.count == 3 }), !whole.isEmpty else { return nil }
    return Int(whole.joined())
  }

  private static func isSeparator(_ character: Character) -> Bool {
    [".", ",", "'", "’", " ", "\u{A0}", "\u{202F}"].contains(character)
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
