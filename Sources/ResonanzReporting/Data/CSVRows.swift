public import ResonanzTables

/// Writes a report's rows as CSV.
public struct CSVRows: RowWriter {
  private let format: CSVFormat
  private var rows: [[String]] = []

  public init(format: CSVFormat) {
    self.format = format
  }

  public mutating func row(_ cells: [String]) {
    rows.append(cells)
  }

  public var text: String { format.text(of: rows) }
}
