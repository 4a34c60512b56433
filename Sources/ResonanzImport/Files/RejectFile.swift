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

  /// Whether `umfrage.rejected-2.csv` is what rejects of `umfrage.csv` are called.
  static func isName(_ name: String, ofRejectsOf source: String) -> Bool {
    let stem = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    return name.wholeMatch(of: /(.*)\.rejected(?:-[0-9]+)?\.(?:csv|jsonl|txt)/)
      .map { $0.1 == stem } ?? false
  }

  private let path: String
  private let draft: String
  /// Its name once it is finished, where it was made just now.
  private var made: String?
  private let columns: [Int]
  private var writer: CSVWriter<FileDestination>
  private let language: Language

  /// - Parameter columns: indexes of the columns to keep.
  init(
    of source: String, headers: [String], columns: [Int], language: Language
  ) throws(TableError) {
    let folder = String(
      source[..<(source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.startIndex)])
    // Beside the file; where nothing can be written there, where the person works.
    let place = access(folder.isEmpty ? "." : folder, W_OK) == 0 ? folder : ""
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    path = "\(place)\(name).rejected.csv"
    draft = "\(place)\(name).rejected.\(getpid()).new"
    self.columns = columns
    self.language = language
    // As Excel in German opens it: semicolons and a byte order mark.
    writer = try CSVWriter(
      path: draft,
      format: CSVFormat(
        dialect: .semicolon, rowEnd: .crlf, quoting: .whereNeeded, hasMark: true, isExcelSafe: false
      ))
    try writer.write(columns.map { headers[$0] } + [Self.rowHeader, Self.reasonHeader])
  }

  mutating func add(row: Int, reason: String, cell: (Int) -> String) throws(TableError) {
    try writer.write(columns.map(cell) + [String(row), reason])
  }

  /// Gives the file its name: the first of `x.rejected.csv`, `x.rejected-2.csv` … that is free or
  /// already holds just this, since a person may be at work in one that is there.
  mutating func finish() throws(TableError) -> String {
    try writer.finish()
    defer { unlink(draft) }
    var candidate = path
    var number = 1
    while link(draft, candidate) != 0 {
      guard errno == EEXIST else { throw .unwritable(path: candidate, code: errno) }
      if FileManager.default.contentsEqual(atPath: draft, andPath: candidate) { return candidate }
      number += 1
      candidate = String(path.dropLast(".csv".count)) + "-\(number).csv"
    }
    made = candidate
    return candidate
  }

  /// Leaves nothing behind.
  func discard() {
    unlink(draft)
    if let made { unlink(made) }
  }
}
