/// What is known of a file beforehand, and how it is read. What is left `nil` is found out.
public struct CSVOptions: Hashable, Sendable {
  /// The encoding; a byte order mark that belongs to it is left out.
  public var encoding: TextEncoding?
  /// The dialect. An Excel line `sep=;` at the beginning is left out all the same.
  public var dialect: CSVDialect?
  /// When a cell or row is too long.
  public var limits: TableLimits
  /// How many bytes to read at once.
  public var chunkSize: Int
  /// From how many bytes encoding and dialect are guessed.
  public var sampleSize: Int

  /// Everything is found out, unless told otherwise.
  ///
  /// - Parameters:
  ///   - chunkSize: in bytes, at least 1.
  ///   - sampleSize: in bytes; at least 4 are looked at.
  public init(
    encoding: TextEncoding? = nil, dialect: CSVDialect? = nil, limits: TableLimits = TableLimits(),
    chunkSize: Int = 256 << 10, sampleSize: Int = 1 << 20
  ) {
    self.encoding = encoding
    self.dialect = dialect
    self.limits = limits
    self.chunkSize = chunkSize
    self.sampleSize = sampleSize
  }
}
