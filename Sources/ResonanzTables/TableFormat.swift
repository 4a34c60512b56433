/// What kind of file a table was found in.
public enum TableFormat: Hashable, Sendable {
  /// Text with delimiters, as it was given or found.
  case csv(encoding: TextEncoding, dialect: CSVDialect)
  /// An XLSX workbook: the sheet that is read, and all that there are.
  case workbook(sheet: String, sheets: [String])
}
