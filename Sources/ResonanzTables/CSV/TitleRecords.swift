/// The records above a table's header: a title and the like, one filled cell each, as a sheet has them that was
/// saved as CSV.
struct TitleRecords {
  /// How many there are; blank lines do not count.
  let count: Int

  /// What stands above more than this is no table, and the rows behind so many more say enough of it.
  private static let most = 20
  private static let mostRows = 60

  /// - Parameters:
  ///   - sample: UTF-8, the beginning of the file.
  ///   - isWhole: whether that is all of the file.
  init(
    _ sample: [UInt8], _ dialect: CSVDialect, isWhole: Bool, hasSeparatorLine: Bool = false,
    limits: TableLimits
  ) throws(TableError) {
    let input = try TextInput(ByteSource(bytes: sample, chunkSize: 1 << 16), encoding: .utf8)
    var records = RecordReader(
      input, dialect: dialect, limits: limits, chunkSize: 1 << 16, isCut: !isWhole)
    if hasSeparatorLine { try records.skipLine() }
    var rows: [[String]] = []
    while rows.count < Self.mostRows, case .row(let row)? = try records.next() {
      rows.append((0..<row.count).map { row[$0] })
      // Most files have none, which the first record tells.
      if rows.count == 1, !Self.isTitle(rows[0]) { break }
    }
    count = Self.count(in: rows)
  }

  private static func count(in rows: [[String]]) -> Int {
    let count = rows.prefix { isTitle($0) }.count
    guard count > 0, count <= most, count < rows.count else { return 0 }
    let header = rows[count]
    let below = rows[(count + 1)...]
    // Where rows are filled up with delimiters, two columns may as well be one with a name and one without.
    if header.count < 3, rows[..<count].contains(where: { $0.count > 1 }) { return 0 }
    let same = below.count { $0.count == header.count }
    // An only column of answers has delimiters in some of them; a table has as many in most rows, be some bad.
    return isHeader(header) && same > 0 && same * 2 >= below.count ? count : 0
  }

  /// Whether nothing but the first cell is filled.
  private static func isTitle(_ row: [String]) -> Bool {
    row.dropFirst().allSatisfy(isBlank)
  }

  /// Whether these are names of columns: each says something in letters, and none begins with white space, as
  /// what stands behind a comma in a sentence.
  private static func isHeader(_ row: [String]) -> Bool {
    row.allSatisfy { $0.contains(where: \.isLetter) && $0.first?.isWhitespace == false }
  }

  private static func isBlank(_ cell: String) -> Bool { cell.allSatisfy(\.isWhitespace) }
}
