import Foundation
import ResonanzModel
import ResonanzTables

/// The rows that were not taken, as a file that can be corrected and imported: without the columns that
/// the import leaves out, and with two more that say which row it was and why.
struct RejectFile {
  private static let rowHeader = "resonanz: Zeile"
  private static let reasonHeader = "resonanz: Grund"

  /// Whether a column is one that a reject file adds.
  static func isAddedColumn(_ header: String) -> Bool {
    header == rowHeader || header == reasonHeader
  }

  private let place: RejectPlace
  /// Its path once it is finished, where it was made just now.
  private var made: String?
  private let columns: [Int]
  private var writer: CSVWriter<FileDestination>
  private let language: Language

  /// - Parameter columns: indexes of the columns to keep.
  init(
    of source: String, headers: [String], columns: [Int], language: Language
  ) throws(TableError) {
    place = RejectPlace(of: source, ending: "csv")
    self.columns = columns
    self.language = language
    // As Excel in German opens it: semicolons and a byte order mark.
    writer = try CSVWriter(
      path: place.draft,
      format: CSVFormat(
        dialect: .semicolon, rowEnd: .crlf, quoting: .whereNeeded, hasMark: true, isExcelSafe: false
      ))
    try writer.write(columns.map { headers[$0] } + [Self.rowHeader, Self.reasonHeader])
  }

  mutating func add(row: Int, reason: String, cell: (Int) -> String) throws(TableError) {
    try writer.write(columns.map(cell) + [String(row), reason])
  }

  /// Gives the file its name.
  ///
  /// - Returns: its path.
  mutating func finish() throws(TableError) -> String {
    try writer.finish()
    let (path, isNew) = place.keep()
    if isNew { made = path }
    return path
  }

  /// Leaves nothing behind.
  func discard() {
    place.discard()
    if let made { unlink(made) }
  }
}
