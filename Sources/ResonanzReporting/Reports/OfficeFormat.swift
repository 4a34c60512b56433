/// Files of office programs that a report can be written as.
public enum OfficeFormat: String, Sendable, CaseIterable {
  /// A workbook, for Excel or LibreOffice Calc.
  case xlsx
  /// A text, for Word or LibreOffice Writer; by pandoc.
  case docx
  /// Slides, for PowerPoint or LibreOffice Impress; by pandoc.
  case pptx

  /// Whether a file of an office's own can say how it looks.
  public var takesTemplate: Bool { self != .xlsx }
}
