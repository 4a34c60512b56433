import ResonanzModel
import ResonanzTables

/// Makes a cell of a document one of a workbook: a figure stays a figure that can be calculated with, and
/// shows exactly what the report says.
struct WorkbookCell {
  let language: Language

  func cell(_ cell: DocumentTable.Cell, _ style: CellStyle = CellStyle()) -> SheetPage.Cell {
    var style = style
    if cell.isZero { style.color = WorkbookLook.grey }
    guard let (value, format) = typed(cell) else { return SheetPage.Cell(.text(cell.text), style) }
    style.numberFormat = format
    return SheetPage.Cell(value, style)
  }

  /// The value with the format that shows it as the text does; nil where the text says something else, such
  /// as `unter 5`: then nothing but the text may be handed on.
  private func typed(_ cell: DocumentTable.Cell) -> (SheetValue, format: String)? {
    switch cell.value {
    case nil: nil
    case .integer(let value)?:
      number(Double(value), shown: magnitude(of: value), format: "#,##0", in: cell.text)
    case .decimal(let value, let places)?:
      number(
        value, shown: DecimalText.text(value.magnitude, places: places, in: language),
        format: "#,##0" + Self.decimals(places), in: cell.text)
    case .share(let value, let places)?: share(value, places: places, in: cell.text)
    case .date(let date)?: day(date, in: cell.text)
    }
  }

  private func magnitude(of value: Int) -> String {
    let text = value.grouped(in: language)
    return value < 0 ? String(text.dropFirst()) : text
  }

  private static func decimals(_ places: Int) -> String {
    places > 0 ? "." + String(repeating: "0", count: places) : ""
  }

  /// What stands before and behind the figure becomes a part of its format: `118 (86 %)` is 118.
  private func number(
    _ value: Double, shown: String, format: String, in text: String
  ) -> (SheetValue, format: String)? {
    guard let range = text.firstRange(of: shown) else { return nil }
    var before = text[..<range.lowerBound]
    let after = text[range.upperBound...]
    // Otherwise it is a piece of another figure: the 2 of 12 or of 2.5.
    guard before.last?.isNumber != true, after.first?.isNumber != true,
      !Self.goesOn(after), !Self.goesOn(String(before.reversed())[...])
    else { return nil }
    if value < 0 {
      guard let sign = before.last, "-−–".contains(sign) else { return nil }
      before = before.dropLast()
    }
    guard let (before, after) = Self.literals(before, after) else { return nil }
    return (.number(value), before + format + after)
  }

  private static func goesOn(_ text: Substring) -> Bool {
    guard let first = text.first, ".,".contains(first) else { return false }
    return text.dropFirst().first?.isNumber == true
  }

  /// A share may be rounded otherwise than a spreadsheet would, as 99.6 % is not 100 %: where it is, the
  /// format is what is said.
  private func share(
    _ value: Double, places: Int, in text: String
  ) -> (SheetValue, format: String)? {
    let shown = DecimalText.text(value.magnitude * 100, places: places, in: language)
    let format = "0" + Self.decimals(places)
    let space = language == .german ? "\u{A0}" : ""
    if text == shown + space + "%" { return (.number(value), format + "\(space)%") }
    let step = DecimalText.step(places: places) / 100
    let isNear = [-step, step].contains { shift in
      let near = DecimalText.text((value + shift).magnitude * 100, places: places, in: language)
      return text == near + space + "%"
    }
    return isNear ? (.number(value), "\"\(text)\"") : nil
  }

  private func day(_ date: CalendarDate, in text: String) -> (SheetValue, format: String)? {
    let value = SheetValue.date(SheetDate(year: date.year, month: date.month, day: date.day))
    switch text {
    case date.german: return (value, "dd.mm.yyyy")
    case date.iso: return (value, "yyyy-mm-dd")
    default: return nil
    }
  }

  /// As literals of a number format; nil where they are too long for one.
  private static func literals(
    _ before: Substring, _ after: Substring
  ) -> (String, String)? {
    guard before.count + after.count <= 60, !before.contains("\""), !after.contains("\"") else {
      return nil
    }
    return (before.isEmpty ? "" : "\"\(before)\"", after.isEmpty ? "" : "\"\(after)\"")
  }
}
