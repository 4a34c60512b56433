import Foundation

/// Gives the tables of a slide columns by what stands in them, and letters that fit.
enum SlideTables {
  /// Letters of 18 points in a line across a slide.
  static let lettersAcross = 62

  /// - Parameters:
  ///   - xml: a slide as pandoc writes it.
  ///   - widths: of the columns of the tables to come, in letters; those of this slide are taken.
  static func layingOut(_ xml: String, _ widths: inout ArraySlice<[Int]>) -> String {
    var result = ""
    var rest = xml[...]
    while let start = rest.firstRange(of: "<a:tbl>"), let end = rest.firstRange(of: "</a:tbl>"),
      let columns = widths.popFirst()
    {
      result += rest[..<start.lowerBound]
      result += layingOut(table: rest[start.lowerBound..<end.upperBound], columns)
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// In points.
  static func size(letters: Int, across: Int = lettersAcross) -> Int {
    min(16, max(8, 18 * across / max(1, letters)))
  }

  /// Where only the first cell of a row says something, it has the room of all: pandoc writes no such cells
  /// into slides.
  private static func spanning(_ table: String) -> String {
    table.replacing(/<a:tr [^>]*>.*?<\/a:tr>/) { row in
      let cells = row.output.components(separatedBy: "<a:tc>")
      guard cells.count > 2, cells[2...].allSatisfy({ !$0.contains("<a:t>") }) else {
        return String(row.output)
      }
      return cells[0] + "<a:tc gridSpan=\"\(cells.count - 1)\">" + cells[1]
        + cells[2...].map { "<a:tc hMerge=\"1\">" + $0 }.joined()
    }
  }

  private static func layingOut(table: Substring, _ columns: [Int]) -> String {
    let widths = table.matches(of: /<a:gridCol w="(\d+)"\s*\/>/).compactMap { Int($0.1) }
    let letters = columns.reduce(0, +)
    guard widths.count == columns.count, letters > 0 else { return String(table) }
    let whole = widths.reduce(0, +)
    let grid = columns.map { "<a:gridCol w=\"\(whole * $0 / letters)\" />" }.joined()
    // Beside a text there is less room than across the slide, which is 8,229,600 wide (9 inches).
    let across = lettersAcross * whole / 8_229_600
    let size = self.size(letters: letters, across: across) * 100
    return spanning(String(table)).replacing(
      /<a:tblGrid>.*<\/a:tblGrid>/, with: "<a:tblGrid>\(grid)</a:tblGrid>"
    )
    .replacing("<a:rPr ", with: "<a:rPr sz=\"\(size)\" ")
    .replacing("<a:rPr/>", with: "<a:rPr sz=\"\(size)\"/>")
    .replacing("<a:endParaRPr />", with: "<a:endParaRPr sz=\"\(size)\" />")
    .replacing("<a:tcPr />", with: "<a:tcPr marT=\"25400\" marB=\"25400\" />")
  }
}
