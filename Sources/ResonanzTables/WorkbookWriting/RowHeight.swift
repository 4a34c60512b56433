/// How high a row must be for all of the wrapped texts in it: spreadsheets other than Excel don't find that out by
/// themselves when they open a file.
enum RowHeight {
  /// Of a line of the usual font, in points.
  private static let line = 15
  /// The highest row that there is (Excel's specifications and limits).
  private static let most = 409

  /// In points; nil where one line is enough.
  static func points(_ cells: [SheetValue], _ columns: [SheetColumn]) -> Int? {
    let lines = zip(cells, columns).map { cell, column in
      guard case .text(let text) = cell, column.isWrapped else { return 1 }
      return Self.lines(of: text, width: Int(column.width))
    }
    return points(lines.max() ?? 1)
  }

  /// Of the header, which is bold.
  static func points(header columns: [SheetColumn]) -> Int? {
    points(columns.map { lines(of: $0.header, width: Int($0.width * 0.85)) }.max() ?? 1)
  }

  private static func points(_ lines: Int) -> Int? {
    lines > 1 ? min(most, line * lines) : nil
  }

  /// How many lines a text takes, broken between words where it can be.
  ///
  /// - Parameter width: how many letters have room in a line.
  static func lines(of text: String, width: Int) -> Int {
    var lines = 1
    var (filled, word) = (0, 0)
    func endWord() {
      if word == 0 { return }
      let needed = filled == 0 ? word : filled + 1 + word
      if needed <= width {
        filled = needed
      } else {
        if filled > 0 { lines += 1 }
        lines += (word - 1) / max(1, width)
        filled = (word - 1) % max(1, width) + 1
      }
      word = 0
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        endWord()
        lines += 1
        filled = 0
      case UInt8(ascii: " "): endWord()
      // What continues a character; and the first bytes of those that are wide: U+3000 and above.
      case 0x80..<0xC0: break
      case 0xE3...: word += 2
      default: word += 1
      }
    }
    endWord()
    return lines
  }
}
