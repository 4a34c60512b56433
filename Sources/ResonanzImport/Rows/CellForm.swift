/// How the cells of a file are written.
public enum CellForm: String, Sendable {
  /// As they are to be read.
  case plain
  /// LimeSurvey's VV files, which have words in braces for what a line of tabs cannot hold.
  case limeSurveyVV = "limesurvey-vv"
  /// LimeSurvey's CSV files, which write `'=` for a leading `=`, so that no spreadsheet reads a formula.
  case limeSurvey = "limesurvey"
  /// Comhairle's files, which write a `'` before any sign that begins a formula.
  case comhairle

  /// What a cell says.
  public func text(of cell: String) -> String {
    switch self {
    case .plain: cell
    case .limeSurveyVV: Self.unbraced(cell)
    case .limeSurvey: cell.hasPrefix("'=") ? String(cell.dropFirst()) : cell
    case .comhairle: Self.unescaped(cell)
    }
  }

  private static func unescaped(_ cell: String) -> String {
    guard cell.first == "'", let sign = cell.dropFirst().first, "=+-@".contains(sign) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private static func unbraced(_ cell: String) -> String {
    guard cell.utf8.contains(UInt8(ascii: "{")) else { return cell }
    if cell == "{question_not_shown}" { return "" }
    var text = cell
    // A brace of somebody's own comes last, or its text would be taken for one of the words.
    for (word, meaning) in words { text = text.replacing(word, with: meaning) }
    return text
  }

  private static let words = [
    ("{newline}", "\n"), ("{cr}", "\r"), ("{tab}", "\t"), ("{quote}", "\""), ("{lbrace}", "{"),
  ]
}

/// A row whose cells are read as they are meant.
struct PlainRow<Row: RowCells>: RowCells {
  let row: Row
  let form: CellForm

  var number: Int { row.number }
  var count: Int { row.count }
  subscript(column: Int) -> String { form.text(of: row[column]) }
  func isEmpty(_ column: Int) -> Bool { row.isEmpty(column) || self[column].isEmpty }
}
