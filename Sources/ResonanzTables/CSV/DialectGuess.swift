/// Which delimiter a text uses: the one with which it parses best.
enum DialectGuess {
  /// The first of equals wins; German programs write semicolons.
  private static let candidates: [CSVDialect] = [.semicolon, .comma, .tab, .pipe]

  /// - Parameters:
  ///   - sample: UTF-8, without a line `sep=`.
  ///   - isWhole: whether that is all of the file.
  static func dialect(of sample: [UInt8], isWhole: Bool, limits: TableLimits) -> CSVDialect {
    var best = CSVDialect.semicolon
    var bestScore = -1.0
    for candidate in candidates {
      let score = score(candidate, sample, isWhole: isWhole, limits: limits)
      if score > bestScore {
        best = candidate
        bestScore = score
      }
    }
    return best
  }

  /// The share of rows with as many cells as the header, weighed by how many those are. A single
  /// column is what every wrong delimiter finds, so it must fit much better than several.
  private static func score(
    _ dialect: CSVDialect, _ sample: [UInt8], isWhole: Bool, limits: TableLimits
  ) -> Double {
    guard let tally = try? tally(dialect, sample, isWhole: isWhole, limits: limits) else {
      return 0
    }
    let share = tally.rows == 0 ? 1 : Double(tally.good) / Double(tally.rows)
    let weight = tally.columns == 1 ? 0.3 : Double(tally.columns) / Double(tally.columns + 1)
    return share * weight * (tally.titles > 0 ? titledWeight : 1)
  }

  /// Where one delimiter finds a title above the table and another doesn't, the other one is right.
  private static let titledWeight = 0.9

  private static func tally(
    _ dialect: CSVDialect, _ sample: [UInt8], isWhole: Bool, limits: TableLimits
  ) throws(TableError) -> (columns: Int, good: Int, rows: Int, titles: Int) {
    let titles = try TitleRecords(sample, dialect, isWhole: isWhole, limits: limits).count
    let input = try TextInput(ByteSource(bytes: sample, chunkSize: 1 << 16), encoding: .utf8)
    var records = RecordReader(
      input, dialect: dialect, limits: limits, chunkSize: 1 << 16, isCut: !isWhole)
    for _ in 0..<titles { _ = try records.next() }
    guard case .row(let header)? = try records.next() else { return (0, 0, 0, titles) }
    let columns = header.count
    records.expected = columns
    var good = 0
    var rows = 0
    while let record = try records.next() {
      switch record {
      case .row:
        rows += 1
        good += 1
      case .rejected(let row):
        rows += isEvidence(row.fault) ? 1 : 0
      }
    }
    return (columns, good, rows, titles)
  }

  /// A bad quote speaks neither for nor against a delimiter. If it spoke against the right one, a
  /// wrong one that sees no quote at all would win.
  private static func isEvidence(_ fault: RowFault) -> Bool {
    switch fault {
    case .unclosedQuote, .textAfterQuote: false
    default: true
    }
  }
}
