import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzTables

/// A table of ratings: one row a unit, whose first cell names it, and one further column a person.
struct RatingsFile {
  let raters: [String]
  let table: RatingTable

  /// - Throws: `Failure` where the file or one of its rows can't be read, or it has fewer than two people.
  init(path: String) throws {
    let (names, rows, badLine) = try Self.read(path)
    if let badLine {
      throw Failure(
        .badInput,
        words(
          "\(path): Die Zeile \(badLine) lässt sich nicht lesen. Berichtigen Sie sie.",
          "\(path): Line \(badLine) can't be read. Correct it."))
    }
    raters = Array(names.dropFirst())
    guard raters.count > 1 else {
      throw Failure(
        .badInput,
        words(
          "\(path): Eine Tabelle von Antworten hat hinter der ersten Spalte mindestens zwei weitere, je Person eine.",
          "\(path): A table of ratings has at least two columns behind the first, one a person."))
    }
    table = RatingTable(words: rows, raters: raters.count)
  }

  /// The names of the columns, the rows without their first cells, and the line that can't be read.
  private static func read(_ path: String) throws -> ([String], [[String?]], badLine: Int?) {
    do throws(TableError) {
      var reader = try TableReader(path: path)
      let names = reader.header.names
      var rows: [[String?]] = []
      while let record = try reader.next() {
        switch record {
        case .row(let row):
          rows.append((1..<max(1, row.count)).map { Self.word(row[$0]) })
        case .rejected(let row):
          return (names, rows, row.line)
        }
      }
      return (names, rows, nil)
    } catch {
      let words = ImportError.table(error, file: path).explanation(in: language)
      throw Failure(error.code, "\(path): \(words.reason) \(words.remedy)")
    }
  }

  private static func word(_ cell: String) -> String? {
    let text = NormalisedText(cell).text
    return text.isEmpty ? nil : text
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
