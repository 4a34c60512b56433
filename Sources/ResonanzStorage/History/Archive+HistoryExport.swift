import GRDB

extension Archive {
  /// Gives every event, oldest first, each followed by the rows that it added and closed: exactly what
  /// its digest covers, so that everything can be counted again from it. Only what people answered in a
  /// round that is still open is null: nobody sees that before its end. Streams; holds one row.
  ///
  /// - Returns: how many events there were.
  @discardableResult
  public func exportHistory(
    _ body: (HistoryLine) throws -> Void
  ) throws(StorageError) -> Int {
    try reading { database in
      let open = try Int64.fetchSet(
        database, sql: "SELECT id FROM round WHERE NOT \(RoundReader.isClosed)")
      var sections = try DigestSection.allCases.map {
        try SectionRows($0, openRounds: open, in: database)
      }
      let events = try Row.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
      var count = 0
      while let row = try events.next() {
        count += 1
        let event = Event(row: row)
        try body(.event(event, undoes: row["undoes"], hash: try row.bytes("hash")))
        for index in sections.indices {
          try sections[index].giveRows(of: Int64(event.number), to: body)
        }
      }
      return count
    }
  }
}

/// The rows of one section, event by event.
private struct SectionRows {
  private let section: DigestSection
  private let openRounds: Set<Int64>
  private let rows: RowCursor
  /// The first row that was not given yet.
  private var next: Row?

  init(_ section: DigestSection, openRounds: Set<Int64>, in database: Database) throws {
    self.section = section
    self.openRounds = openRounds
    rows = try Row.fetchCursor(database, sql: section.allRows)
    next = try rows.next()
  }

  mutating func giveRows(of event: Int64, to body: (HistoryLine) throws -> Void) throws {
    while let row = next, row[0] as Int64 == event {
      let names = Array(row.columnNames)
      let values = try (1..<row.count).map { index in
        (
          column: names[index],
          value: isHidden(names[index], of: row)
            ? .null : try HistoryValue((row[index] as DatabaseValue).storage)
        )
      }
      try body(.row(section: section.rawValue, values: values))
      next = try rows.next()
    }
  }

  private func isHidden(_ column: String, of row: Row) -> Bool {
    section == .roundAnswer && ["tags", "reason"].contains(column)
      && openRounds.contains(row["round"])
  }
}

extension HistoryValue {
  fileprivate init(_ storage: DatabaseValue.Storage) throws {
    switch storage {
    case .null: self = .null
    case .int64(let integer): self = .integer(Int(integer))
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes(Array(data))
    case .double: throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "no column is REAL")
    }
  }
}
