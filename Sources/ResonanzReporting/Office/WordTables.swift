import Foundation

/// Keeps the rows of tables in a Word document on one page: of a short table all, of a long one the header with its first
/// rows, so that neither stands alone at the foot of a page.
enum WordTables {
  /// Rows with the header.
  private static let short = 12
  /// Rows that stay with the one below them.
  private static let start = 4

  /// - Parameter xml: the main part of a document as pandoc writes it.
  static func keepingTogether(_ xml: String) -> String {
    let parts = xml.components(separatedBy: "<w:tbl>")
    return parts.enumerated().map { $0 == 0 ? $1 : keeping($1) }.joined(separator: "<w:tbl>")
  }

  /// - Parameter part: a table from behind its tag on, with what follows it.
  private static func keeping(_ part: String) -> String {
    guard let end = part.firstRange(of: "</w:tbl>") else { return part }
    let rows = part[..<end.lowerBound].components(separatedBy: "<w:tr>")
    // Before the first stands what the table is like.
    let count = rows.count - 1
    let kept = count <= short ? count - 1 : start
    return rows.enumerated().map { $0 > 0 && $0 <= kept ? keepingWithNext($1) : $1 }
      .joined(separator: "<w:tr>") + part[end.lowerBound...]
  }

  /// Behind the style, where the order of the format has it (ECMA-376, 17.3.1.26).
  private static func keepingWithNext(_ row: String) -> String {
    row.replacing(/<w:pPr>(<w:pStyle [^>]*\/>)?/) { "<w:pPr>\($0.1 ?? "")<w:keepNext/>" }
      .replacing("<w:p><w:r", with: "<w:p><w:pPr><w:keepNext/></w:pPr><w:r")
  }
}
