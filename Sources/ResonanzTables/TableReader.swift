/// Reads a table file record by record, whether it is CSV or an XLSX workbook; its first bytes tell.
///
///     var reader = try TableReader(path: "answers.xlsx")
///     while let record = try reader.next() { … }
public struct TableReader: ~Copyable {
  /// What the file was found to be.
  public let format: TableFormat
  /// The names of the columns.
  public let header: TableHeader
  /// The texts that a program has noted in a workbook, by their names; none in CSV.
  public let properties: [String: String]
  /// How many bytes the file has.
  public let size: Int

  private var csv: CSVReader?
  private var workbook: WorkbookReader?

  /// Opens the file at `path`, finds out what is not given, and reads the header.
  ///
  /// - Throws: any `TableError`; `unwritable` only where a workbook's texts that are too many for
  ///   the memory find no room on the disk either.
  public init(path: String, options: TableOptions = TableOptions()) throws(TableError) {
    try self.init(ByteSource(path: path, chunkSize: options.csv.chunkSize), options)
  }

  /// Reads a file's bytes that are in memory.
  ///
  /// - Throws: `empty`, `notText`, `noHeader`, `badHeader`, `unknownEncoding`, `badWorkbook`, `unknownSheet`.
  public init(bytes: [UInt8], options: TableOptions = TableOptions()) throws(TableError) {
    try self.init(ByteSource(bytes: bytes, chunkSize: options.csv.chunkSize), options)
  }

  private init(_ source: ByteSource, _ options: TableOptions) throws(TableError) {
    let head = try source.sample(limit: 8)
    if Workbook.begins(head) || CompoundFile.begins(head) {
      self.init(try WorkbookReader(source, options.workbook))
    } else {
      self.init(try CSVReader(source, options.csv))
    }
  }

  private init(_ reader: consuming WorkbookReader) {
    format = .workbook(sheet: reader.sheet, sheets: reader.sheets)
    header = reader.header
    properties = reader.properties
    size = reader.size
    csv = nil
    workbook = consume reader
  }

  private init(_ reader: consuming CSVReader) {
    format = .csv(encoding: reader.encoding, dialect: reader.dialect)
    header = reader.header
    properties = [:]
    size = reader.size
    csv = consume reader
    workbook = nil
  }

  /// How many of the file's bytes have been read, for showing progress; of a workbook, a judgement.
  public var bytesRead: Int {
    switch csv {
    case .some(let reader): return reader.bytesRead
    case .none: break
    }
    switch workbook {
    case .some(let reader): return reader.bytesRead
    case .none: return size
    }
  }

  /// The next record behind the header; `nil` at the end. A row handed out before becomes unusable.
  ///
  /// - Throws: `unreadable`, or `badWorkbook` where a sheet is damaged.
  public mutating func next() throws(TableError) -> TableRecord? {
    if csv != nil { return try csv?.next() }
    return try workbook?.next()
  }
}
