public import ResonanzTables

/// Writes a report's rows as CSV.
public struct CSVRows: RowWriter {
  private let format: CSVFormat
  private var rows: [[String]] = []

  public init(format: CSVFormat) {
    self.format = format
  }

  /// Adds a row below those that are there.
  public mutating func row(_ cells: [String]) {
    rows.append(cells)
  }

  /// All rows as one CSV.
  public var text: String { format.text(of: rows) }
}
