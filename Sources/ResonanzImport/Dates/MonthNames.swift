/// Months by their German and English names, short or long.
enum MonthNames {
  /// 12 for `Dez`, `Dezember`, `Dec` and `December`; told by its first letters, in any case.
  static func month(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let letters = word.prefix(4).map { $0 | 0x20 }
    if letters.starts(with: Array("m".utf8)), letters.count >= 3, letters[1] >= 0x80 { return 3 }
    guard letters.count >= 3 else { return nil }
    return byFirstThree[String(decoding: letters.prefix(3), as: UTF8.self)]
  }

  private static let byFirstThree: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
  ]
}
