import CXLSXWriter

/// The formats of a workbook's cells, each made once.
final class CellFormats {
  enum Kind: Int, CaseIterable {
    case header, text, number, day, time
  }

  private struct Key: Hashable {
    let kind: Kind
    let isWrapped: Bool
    let isUnlocked: Bool
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]
  private var styled: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The format for a cell of `column`.
  func format(_ kind: Kind, _ column: SheetColumn) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(
      kind: kind, isWrapped: column.isWrapped || kind == .header,
      isUnlocked: column.isUnlocked && kind != .header)
    if let format = made[key] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    switch kind {
    case .header: format_set_bold(format)
    // Without it, a number that is typed over a text would become one.
    case .text: format_set_num_format(format, "@")
    case .number: break
    case .day: format_set_num_format(format, "dd.mm.yyyy")
    case .time: format_set_num_format(format, "dd.mm.yyyy hh:mm:ss")
    }
    if key.isWrapped { format_set_text_wrap(format) }
    if key.isUnlocked { format_set_unlocked(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    made[key] = format
    return format
  }

  /// The format for a cell that looks like this.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = styled[style] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.isWrapped { format_set_text_wrap(format) }
    format_set_font_size(format, style.size)
    if style.color != 0 { format_set_font_color(format, style.color) }
    if let fill = style.fill { format_set_bg_color(format, fill) }
    let thin = UInt8(LXW_BORDER_THIN.rawValue)
    if style.hasRuleAbove { format_set_top(format, thin) }
    if style.hasRuleBelow { format_set_bottom(format, thin) }
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: style.indent)) }
    let alignment: lxw_format_alignments? =
      switch style.alignment {
      case .usual: nil
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    if let alignment { format_set_align(format, UInt8(alignment.rawValue)) }
    // A line above would touch letters that stand at the top.
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    // Without it, a number that is typed over a text would become one.
    format_set_num_format(format, style.numberFormat ?? "@")
    styled[style] = format
    return format
  }
}
