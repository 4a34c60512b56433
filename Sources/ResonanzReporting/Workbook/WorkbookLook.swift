import ResonanzTables

/// The looks that occur in a workbook.
enum WorkbookLook {
  /// Of what steps back; still 4.5 : 1 on white and on the ground of a total.
  static let grey: UInt32 = 0x6B6B6B
  private static let ground: UInt32 = 0xE8EEF4
  private static let pale: UInt32 = 0xF4F6F8

  /// As wide as A4 upright in letters of the usual size.
  static let textWidth = 88.0
  static let titleWidth = 44.0
  static let figureWidth = 13.0
  /// The most that a column of words has.
  static let wordWidth = 56.0

  static let plain = style { _ in }
  static let text = style { $0.isWrapped = true }
  static let title = style { ($0.isBold, $0.size, $0.isWrapped) = (true, 16, true) }
  static let heading = style { ($0.isBold, $0.size, $0.isWrapped) = (true, 13, true) }
  static let subheading = style { ($0.isBold, $0.isWrapped) = (true, true) }
  static let quotation = style { ($0.isItalic, $0.isWrapped, $0.indent) = (true, true, 2) }
  static let attribution = style { ($0.isWrapped, $0.indent, $0.color) = (true, 2, grey) }
  static let copyText = style { ($0.isWrapped, $0.fill) = (true, pale) }
  static let listed = style { ($0.isWrapped, $0.indent) = (true, 1) }
  static let tableTitle = style { ($0.isBold, $0.size) = (true, 14) }
  static let header = style {
    ($0.isBold, $0.isWrapped, $0.fill, $0.hasRuleBelow) = (true, true, ground, true)
  }
  static let figureHeader = style(header) { $0.alignment = .right }
  static let section = style { ($0.isBold, $0.fill) = (true, pale) }
  static let total = style { ($0.isBold, $0.hasRuleAbove, $0.isWrapped) = (true, true, true) }
  static let totalFigure = style(total) { $0.alignment = .right }
  static let figure = style { $0.alignment = .right }

  private static func style(
    _ base: CellStyle = CellStyle(), _ change: (inout CellStyle) -> Void
  ) -> CellStyle {
    var style = base
    change(&style)
    return style
  }
}
