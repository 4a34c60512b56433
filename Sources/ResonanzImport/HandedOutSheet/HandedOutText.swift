import ResonanzModel

/// What was said, as a cell of a workbook can hold it.
enum HandedOutText {
  /// UTF-16 units that a cell of Excel holds (its specifications and limits).
  static let limit = 32_767
  private static let ellipsis = " […]"

  /// The text, cut between graphemes where it is too long.
  static func cell(_ text: String) -> String {
    guard text.utf16.count > limit else { return text }
    var units = limit - ellipsis.utf16.count
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      units -= text[end..<next].utf16.count
      if units < 0 { break }
      end = next
    }
    return text[..<end] + ellipsis
  }

  /// Whether a cell that came back holds this text; spreadsheets change white space.
  static func isSame(_ cell: String, as text: String) -> Bool {
    NormalisedText(cell) == NormalisedText(Self.cell(text))
  }
}
