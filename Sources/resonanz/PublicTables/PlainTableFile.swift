import ResonanzImport
import ResonanzModel
import ResonanzTables

/// A table of words or figures that somebody else made, as CSV or XLSX: a header, and rows.
struct PlainTableFile {
  let names: [String]
  /// As many cells as each line has, in NFC and without white space around them.
  let rows: [[String]]

  /// - Throws: `Failure` where the file or one of its rows can't be read.
  init(path: String) throws {
    let (names, rows, badLine) = try Self.read(path)
    if let badLine {
      throw Failure(
        .badInput,
        words(
          "\(path): Die Zeile \(badLine) lässt sich nicht lesen. Berichtigen Sie sie.",
          "\(path): Line \(badLine) can't be read. Correct it."))
    }
    self.names = names
    self.rows = rows
  }

  /// The names of the columns, the rows, and the line that can't be read.
  private static func read(_ path: String) throws -> ([String], [[String]], badLine: Int?) {
    do throws(TableError) {
      var reader = try TableReader(path: path)
      let names = reader.header.names
      var rows: [[String]] = []
      while let record = try reader.next() {
        switch record {
        case .row(let row): rows.append((0..<row.count).map { NormalisedText(row[$0]).text })
        case .rejected(let row): return (names, rows, row.line)
        }
      }
      return (names, rows, nil)
    } catch {
      let words = ImportError.table(error, file: path).explanation(in: language)
      throw Failure(error.code, "\(path): \(words.reason) \(words.remedy)")
    }
  }
}

extension TableError {
  /// Whether what is in the file is at fault, or that it can't be read.
  fileprivate var code: Failure.Code {
    switch self {
    case .missing, .isFolder, .notRegular, .noPermission, .unreadable, .unwritable: .impossible
    default: .badInput
    }
  }
}
