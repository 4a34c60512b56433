/// How long things may get before they are taken for a fault; in bytes of UTF-8.
public struct CSVLimits: Hashable, Sendable {
  /// A longer cell is a fault, and a quote that was not closed by then was never meant to be one.
  public var cell: Int
  /// A longer row is a fault. This bounds the memory that reading needs.
  public var row: Int

  /// 1 MiB a cell and 16 MiB a row, unless told otherwise.
  ///
  /// - Precondition: `cell` and `row` are positive and at most 256 MiB.
  public init(cell: Int = 1 << 20, row: Int = 16 << 20) {
    precondition((1...(256 << 20)).contains(cell) && (1...(256 << 20)).contains(row))
    self.cell = cell
    self.row = row
  }
}
