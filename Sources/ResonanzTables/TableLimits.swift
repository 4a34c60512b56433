/// How long things may get before they are taken for a fault; in bytes.
public struct TableLimits: Hashable, Sendable {
  /// A longer cell is a fault, and a quote that was not closed by then was never meant to be one.
  /// In UTF-8.
  public var cell: Int
  /// A longer row is a fault. This bounds the memory that reading needs. In UTF-8.
  public var row: Int
  /// What all parts of a workbook may come to once they are unpacked. A sheet of a million rows
  /// and fifty columns has about 1.5 GB.
  public var unpacked: Int

  /// 1 MiB a cell, 16 MiB a row and 4 GiB a workbook, unless told otherwise.
  ///
  /// - Precondition: all are positive, `cell` and `row` at most 256 MiB.
  public init(cell: Int = 1 << 20, row: Int = 16 << 20, unpacked: Int = 4 << 30) {
    precondition((1...(256 << 20)).contains(cell) && (1...(256 << 20)).contains(row))
    precondition(unpacked > 0)
    self.cell = cell
    self.row = row
    self.unpacked = unpacked
  }

  /// How many columns a sheet has in any spreadsheet.
  static let sheetColumns = 16_384
}
