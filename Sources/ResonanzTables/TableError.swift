/// Why a table cannot be read or written at all. Faults of single rows are `RowFault`s.
///
/// `path` is the path as the caller gave it,
/// and `nil` where the bytes came from memory; `code` is the system's `errno`.
public enum TableError: Error, Equatable, Sendable {
  /// There is no file at this path.
  case missing(path: String)
  /// The path names a folder.
  case isFolder(path: String)
  /// The path names a pipe, a socket or a device; only regular files can be read twice.
  case notRegular(path: String)
  /// The file, or a folder on the way to it, may not be read.
  case noPermission(path: String)
  /// The file has no bytes, or nothing but a byte order mark.
  case empty(path: String?)
  /// The file is a picture, a printed page or the like: neither text nor a workbook.
  case notText(path: String?)
  /// The file has nothing but blank lines.
  case noHeader(path: String?)
  /// The first record cannot be read, so that no column has a name.
  case badHeader(path: String?, line: Int, fault: RowFault)
  /// The system failed to read.
  case unreadable(path: String, code: Int32)
  /// The system's converter does not know an encoding of this name.
  case unknownEncoding(name: String)
  /// The file is no workbook that can be read, although it looks like one.
  case badWorkbook(path: String?, fault: WorkbookFault)
  /// The workbook has no sheet of this name, and none of this number; it has those in `sheets`.
  case unknownSheet(path: String?, name: String, sheets: [String])
  /// The file cannot be created, written, or put in its place.
  case unwritable(path: String, code: Int32)
}
