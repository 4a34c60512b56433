/// Files of office programs that a report can be written as.
public enum OfficeFormat: String, Sendable, CaseIterable {
  /// A workbook, for Excel or LibreOffice Calc.
  case xlsx
}
