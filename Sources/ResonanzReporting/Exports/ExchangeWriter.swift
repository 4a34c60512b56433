import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// Writes submissions one after the other as lines of JSON, as `ExchangeSection` says, and holds none of
/// them; what it writes can be imported again.
public struct ExchangeWriter<Destination: TableDestination> {
  private var lines: LineWriter<Destination>

  public init(to destination: Destination) {
    lines = LineWriter(to: destination)
  }

  /// Writes one submission.
  ///
  /// - Throws: what the destination throws.
  public mutating func add(_ submission: ExportedSubmission) throws(ExportError) {
    try lines.append { submission.content.append(to: &$0) }
  }

  /// Ends the export. Without it, a file is not there.
  ///
  /// - Throws: what the destination throws.
  public mutating func finish() throws(ExportError) { try lines.finish() }
}
