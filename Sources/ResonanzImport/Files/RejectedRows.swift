import ResonanzModel
import ResonanzTables

/// The rows of one import that were not taken: kept in the reject file, the first ones for showing too.
struct RejectedRows {
  private let file: SurveyFile
  private let columns: [Int]
  private let settings: ImportSettings
  private var kept: RejectFile?
  private(set) var shown: [RowRejection] = []
  private static let most = 5

  init(file: SurveyFile, mapping: Mapping, settings: ImportSettings) {
    self.file = file
    self.settings = settings
    let filtered = Set(mapping.only.compactMap { try? $0.column.index(in: mapping.headers) })
    columns = mapping.columns.indices.filter {
      mapping.columns[$0].role != .ignore || filtered.contains($0)
    }
  }

  mutating func add(_ row: RejectedRow) throws(ImportError) {
    let last = file.headers.count - 1
    let delimiter =
      if case .csv(_, let dialect) = file.format {
        String(decoding: [dialect.delimiter], as: UTF8.self)
      } else {
        ";"
      }
    try add(.unreadable(row.fault), row: row.number) {
      // Cells that are too many are not lost: most of the time a delimiter in the last text was not quoted.
      $0 == last
        ? row.cells.dropFirst(last).joined(separator: delimiter)
        : $0 < row.cells.count ? row.cells[$0] : ""
    }
  }

  mutating func add(_ row: TableRow, _ cause: RowRejection.Cause) throws(ImportError) {
    try add(cause, row: row.number) { $0 < row.count ? row[$0] : "" }
  }

  private mutating func add(
    _ cause: RowRejection.Cause, row: Int, cell: (Int) -> String
  ) throws(ImportError) {
    let rejection = RowRejection(file: file.name, row: row, cause: cause)
    if shown.count < Self.most { shown.append(rejection) }
    if settings.isDryRun { return }
    do {
      if kept == nil {
        kept = try RejectFile(
          of: file.path, headers: file.headers, columns: columns, language: settings.language)
      }
      try kept?.add(row: row, reason: rejection.reason(in: settings.language), cell: cell)
    } catch {
      throw .table(error, file: file.name)
    }
  }

  /// - Returns: path of the reject file; nil where there is none.
  mutating func finish() throws(TableError) -> String? {
    try kept?.finish()
  }

  func discard() {
    kept?.discard()
  }
}
