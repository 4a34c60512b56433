/// Reads a text file line by line, in memory that does not grow with the file.
public struct LineReader: ~Copyable {
  /// The encoding that was given or found.
  public let encoding: TextEncoding
  /// How many bytes the file has.
  public let size: Int

  private let source: ByteSource
  private let input: TextInput
  private let buffer: RowBuffer
  private let limit: Int
  private var number = 0
  private var position = 0
  private var hasEnded = false
  private var isTooLong = false

  private static let room = 64 << 10
  private static let cr = UInt8(ascii: "\r")
  private static let lf = UInt8(ascii: "\n")
  private static let ends = ByteSearch(cr, lf, lf)

  /// Opens the file at `path`.
  ///
  /// - Parameters:
  ///   - encoding: `nil`: found out.
  ///   - limit: bytes of UTF-8 that a line may have.
  /// - Precondition: `limit` is from 1 to 256 MiB.
  /// - Throws: any `TableError` but those of headers, workbooks and writing.
  public init(
    path: String, encoding: TextEncoding? = nil, limit: Int = 1 << 20
  ) throws(TableError) {
    try self.init(ByteSource(path: path, chunkSize: 256 << 10), encoding, limit)
  }

  /// Reads a file's bytes that are in memory.
  ///
  /// - Throws: `empty`, `notText` or `unknownEncoding`.
  public init(
    bytes: [UInt8], encoding: TextEncoding? = nil, limit: Int = 1 << 20
  ) throws(TableError) {
    try self.init(ByteSource(bytes: bytes, chunkSize: 256 << 10), encoding, limit)
  }

  init(_ source: ByteSource, _ encoding: TextEncoding?, _ limit: Int) throws(TableError) {
    precondition((1...(256 << 20)).contains(limit))
    let sample = try source.sample(limit: 1 << 20)
    let found = try EncodingGuess.encoding(of: source, sample: sample, unless: encoding)
    guard !sample.isEmpty else { throw .empty(path: source.path) }
    let input = try TextInput(source, encoding: found)
    self.encoding = found
    size = source.size
    self.source = source
    self.limit = limit
    self.input = input
    buffer = RowBuffer(capacity: 2 * Self.room)
  }

  /// How many of the file's bytes have been read, for showing progress.
  public var bytesRead: Int { source.offset }

  /// The next line; `nil` at the end. A line break at the end of the file begins no line.
  ///
  /// - Throws: `TableError.unreadable`.
  public mutating func next() throws(TableError) -> TextLine? {
    buffer.rowStart = position
    isTooLong = false
    while true {
      position = Self.ends.index(in: buffer.base, from: position, to: buffer.end)
      if position < buffer.end { return try endedLine() }
      if hasEnded { return position > buffer.rowStart ? line(to: position) : nil }
      try readMore()
    }
  }

  private mutating func endedLine() throws(TableError) -> TextLine {
    // Whether an LF follows a CR is known only when the next byte is there.
    if buffer.base[position] == Self.cr, position + 1 == buffer.end, !hasEnded { try readMore() }
    let line = line(to: position)
    let isPair = buffer.base[position] == Self.cr && position + 1 < buffer.end
    position += isPair && buffer.base[position + 1] == Self.lf ? 2 : 1
    return line
  }

  private mutating func readMore() throws(TableError) {
    let excess = position - buffer.rowStart - limit
    if excess > 0 {
      isTooLong = true
      buffer.remove((position - excess)..<position)
      position -= excess
    }
    position -= buffer.makeRoom(Self.room)
    hasEnded = try buffer.fill(from: input) == 0
  }

  private mutating func line(to end: Int) -> TextLine {
    number += 1
    let length = end - buffer.rowStart
    let bytes = UnsafeBufferPointer(start: buffer.base + buffer.rowStart, count: min(length, limit))
    let check = TextCheck(bytes)
    let fault: RowFault? =
      if isTooLong || length > limit {
        .rowTooLong(limit: limit)
      } else if check.hasNUL {
        .nulByte
      } else {
        check.isValid ? nil : .invalidEncoding
      }
    return TextLine(number: number, text: String(decoding: bytes, as: UTF8.self), fault: fault)
  }
}
