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
  private var destination: Destination
  private var pending: [UInt8] = []
  private static var pieceSize: Int { 1 << 16 }

  /// - Parameters:
  ///   - csv: how a CSV is written.
  ///   - attributes: names of the attributes that get a column in a CSV.
  /// - Throws: what the destination throws.
  public init(
    to destination: Destination, format: ExportFormat, csv: CSVFormat, attributes: [String]
  ) throws(ExportError) {
    self.format = format
    self.destination = destination
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
    case .jsonl:
      submission.content.append(to: &pending)
      if pending.count >= Self.pieceSize { try flush() }
    }
  }

  /// Ends the export. Without it, a file is not there.
  ///
  /// - Throws: what the destination throws.
  public mutating func finish() throws(ExportError) {
    if format == .jsonl { try flush() }
    do {
      if format == .csv { try table.finish() } else { try destination.finish() }
    } catch {
      throw ExportError(error)
    }
  }

  private mutating func write(row: [String]) throws(ExportError) {
    do { try table.write(row) } catch { throw ExportError(error) }
  }

  private mutating func flush() throws(ExportError) {
    var piece: [UInt8] = []
    swap(&piece, &pending)
    do { try destination.write(piece.span) } catch { throw ExportError(error) }
    piece.removeAll(keepingCapacity: true)
    swap(&piece, &pending)
  }
}
