import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// What statements can be exported as.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// One row a statement, as `StatementRows` says.
  case csv
  /// One line of JSON a submission, as `ExchangeSection` says; can be imported again.
  case jsonl
}

/// Writes submissions one after the other, and holds none of them.
public struct ExportWriter<Destination: TableDestination> {
  private let format: ExportFormat
  private let rows: StatementRows
  private var table: CSVWriter<Destination>
  private var lines: LineWriter<Destination>

  /// - Parameters:
  ///   - csv: how a CSV is written.
  ///   - attributes: names of the attributes that get a column in a CSV.
  /// - Throws: what the destination throws.
  public init(
    to destination: Destination, format: ExportFormat, csv: CSVFormat, attributes: [String]
  ) throws(ExportError) {
    self.format = format
    lines = LineWriter(to: destination)
    rows = StatementRows(attributes: attributes)
    table = CSVWriter(to: destination, format: csv)
    if format == .csv { try write(row: rows.header) }
  }

  /// Writes one submission.
  ///
  /// - Throws: what the destination throws.
  public mutating func add(_ submission: ExportedSubmission) throws(ExportError) {
    switch format {
    case .csv: for row in rows.rows(of: submission) { try write(row: row) }
    case .jsonl: try lines.append { submission.content.append(to: &$0) }
    }
  }

  /// Ends the export. Without it, a file is not there.
  ///
  /// - Throws: what the destination throws.
  public mutating func finish() throws(ExportError) {
    if format == .jsonl { return try lines.finish() }
    do { try table.finish() } catch { throw ExportError(error) }
  }

  private mutating func write(row: [String]) throws(ExportError) {
    do { try table.write(row) } catch { throw ExportError(error) }
  }
}
