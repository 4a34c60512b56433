/// Why a file that looks like a workbook cannot be read as one.
public enum WorkbookFault: Hashable, Sendable {
  /// It is encrypted with a password.
  case encrypted
  /// It is a workbook in the binary format that came before XLSX.
  case binary
  /// It is a ZIP archive or another container in which there is no XLSX workbook: an ODS or DOCX.
  case notWorkbook
  /// None of its visible sheets, or not the one that was asked for, has a cell with something in it.
  case noData
  /// It ends too early, or has bytes that mean nothing there. `part` is the entry of the archive;
  /// `nil` is the archive as a whole.
  case damaged(part: String?)
  /// It unpacks to much more than any table has.
  case bomb
  /// An entry of the archive is named so that unpacking it would write somewhere else.
  case unsafeName(String)
  /// A part declares a document type, with which it could fetch other files or grow without end.
  case documentType(part: String)
}
