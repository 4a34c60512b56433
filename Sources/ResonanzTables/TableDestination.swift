/// Where a written table goes.
public protocol TableDestination {
  /// Takes the next bytes; they are whole characters of UTF-8.
  mutating func write(_ bytes: Span<UInt8>) throws(TableError)
  /// Called once, when all is written.
  mutating func finish() throws(TableError)
}
