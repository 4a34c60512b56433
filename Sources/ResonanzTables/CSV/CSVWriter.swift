/// Writes rows as CSV.
///
///     var writer = try CSVWriter(path: "out.csv")
///     try writer.write(["id", "text"])
///     try writer.finish()
public struct CSVWriter<Destination: TableDestination> {
  /// Where the rows go; it has all of them after `finish`.
  public private(set) var destination: Destination
  /// How they are written.
  public let format: CSVFormat

  private static var pieceSize: Int { 1 << 16 }
  private var pending: [UInt8] = []
  private var isFirst = true

  /// Writes to `destination`.
  public init(to destination: Destination, format: CSVFormat = CSVFormat()) {
    self.destination = destination
    self.format = format
    pending.reserveCapacity(2 * Self.pieceSize)
  }

  /// Writes one row; the header is a row like any other.
  ///
  /// - Throws: what the destination throws.
  public mutating func write(_ cells: some Sequence<String>) throws(TableError) {
    format.append(cells, to: &pending, isFirst: isFirst)
    isFirst = false
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Ends the table. Without it, a file is not there.
  ///
  /// - Throws: what the destination throws.
  public mutating func finish() throws(TableError) {
    try flush()
    try destination.finish()
  }

  private mutating func flush() throws(TableError) {
    var piece: [UInt8] = []
    swap(&piece, &pending)
    try destination.write(piece.span)
    piece.removeAll(keepingCapacity: true)
    swap(&piece, &pending)
  }
}

extension CSVWriter where Destination == FileDestination {
  /// Writes the file at `path`, which is there as a whole after `finish`, or as it was before.
  ///
  /// - Throws: `TableError.unwritable` or `isFolder`.
  public init(path: String, format: CSVFormat = CSVFormat()) throws(TableError) {
    self.init(to: try FileDestination(path: path), format: format)
  }
}

extension CSVWriter where Destination == StreamDestination<String> {
  /// Writes to a string, which is `text` after `finish`.
  public init(format: CSVFormat = CSVFormat()) {
    self.init(to: StreamDestination(""), format: format)
  }

  /// What was written.
  public var text: String { destination.stream }
}
