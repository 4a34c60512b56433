public import ResonanzTables

/// Writes lines one after the other, in pieces of a size that a disk likes.
public struct LineWriter<Destination: TableDestination> {
  private var destination: Destination
  private var pending: [UInt8] = []
  private static var pieceSize: Int { 1 << 16 }

  public init(to destination: Destination) {
    self.destination = destination
  }

  /// Writes a line; the end of it is added.
  ///
  /// - Throws: what the destination throws.
  public mutating func write(_ line: String) throws(ExportError) {
    try append { bytes in
      bytes.append(contentsOf: line.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Lets `write` add whole lines.
  ///
  /// - Throws: what the destination throws.
  mutating func append(_ write: (inout [UInt8]) -> Void) throws(ExportError) {
    write(&pending)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Ends the file. Without it, the file is not there.
  ///
  /// - Throws: what the destination throws.
  public mutating func finish() throws(ExportError) {
    try flush()
    do { try destination.finish() } catch { throw ExportError(error) }
  }

  private mutating func flush() throws(ExportError) {
    var piece: [UInt8] = []
    swap(&piece, &pending)
    do { try destination.write(piece.span) } catch { throw ExportError(error) }
    piece.removeAll(keepingCapacity: true)
    swap(&piece, &pending)
  }
}
