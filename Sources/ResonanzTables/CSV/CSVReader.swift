/// Reads a CSV file record by record, in memory that does not grow with the file.
///
///     var reader = try CSVReader(path: "answers.csv")
///     while let record = try reader.next() {
///       switch record {
///       case .row(let row): print(row.number, row[0])
///       case .rejected(let row): print(row.line, row.fault)
///       }
///     }
public struct CSVReader: ~Copyable {
  /// The encoding that was given or found.
  public let encoding: TextEncoding
  /// The dialect that was given or found.
  public let dialect: CSVDialect
  /// The first record that is not blank, and no title.
  public let header: TableHeader
  /// How many bytes the file has.
  public let size: Int

  private let source: ByteSource
  private var records: RecordReader

  /// Opens the file at `path`, finds out what is not given, and reads the header.
  ///
  /// - Throws: any `TableError` but `unwritable`.
  public init(path: String, options: CSVOptions = CSVOptions()) throws(TableError) {
    try self.init(ByteSource(path: path, chunkSize: options.chunkSize), options)
  }

  /// Reads a file's bytes that are in memory.
  ///
  /// - Throws: `empty`, `notText`, `noHeader`, `badHeader` or `unknownEncoding`.
  public init(bytes: [UInt8], options: CSVOptions = CSVOptions()) throws(TableError) {
    try self.init(ByteSource(bytes: bytes, chunkSize: options.chunkSize), options)
  }

  init(_ source: ByteSource, _ options: CSVOptions) throws(TableError) {
    let sample = try TableSample(source, options)
    let input = try TextInput(source, encoding: sample.encoding)
    var records = RecordReader(
      input, dialect: sample.dialect, limits: options.limits, chunkSize: options.chunkSize)
    if sample.hasSeparatorLine { try records.skipLine() }
    header = try Self.header(&records, of: sample, source.path)
    records.expected = header.count
    encoding = sample.encoding
    dialect = sample.dialect
    size = source.size
    self.source = source
    self.records = records
  }

  /// How many of the file's bytes have been read, for showing progress.
  public var bytesRead: Int { source.offset }

  /// The next record behind the header; `nil` at the end. A row handed out before becomes unusable.
  ///
  /// - Throws: `TableError.unreadable`.
  public mutating func next() throws(TableError) -> TableRecord? {
    try records.next()
  }

  private static func header(
    _ records: inout RecordReader, of sample: TableSample, _ path: String?
  ) throws(TableError) -> TableHeader {
    var titles: [String] = []
    for _ in 0..<sample.titles {
      if case .row(let title)? = try records.next() { titles.append(title[0]) }
    }
    switch try records.next() {
    case .row(let row):
      let names = (0..<row.count).map { row[$0] }
      // Below a title rows are those that a spreadsheet shows, with the blank ones and without `sep=`.
      let number = sample.titles == 0 ? 1 : row.line - (sample.hasSeparatorLine ? 1 : 0)
      records.renumber(number)
      return TableHeader(names, row: number, titles: titles)
    case .rejected(let row): throw .badHeader(path: path, line: row.line, fault: row.fault)
    case nil: throw .noHeader(path: path)
    }
  }
}
