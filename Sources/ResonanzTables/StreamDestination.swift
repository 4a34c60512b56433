/// A table written to a text stream, such as a `String` or standard output.
public struct StreamDestination<Stream: TextOutputStream>: TableDestination {
  /// The stream with what was written to it so far.
  public private(set) var stream: Stream

  /// Writes behind what `stream` has already.
  public init(_ stream: Stream) {
    self.stream = stream
  }

  /// Appends `bytes` to the stream.
  public mutating func write(_ bytes: Span<UInt8>) {
    stream.write(bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  /// Does nothing: the stream has everything already.
  public mutating func finish() {}
}
