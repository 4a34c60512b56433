import ResonanzStorage
import ResonanzTables

/// How one kind of sheet reads its rows, and holds them against an archive as it stands.
protocol HandedOutRows {
  associatedtype Column: HandedOutColumn
  /// What a colleague wrote into a row.
  associatedtype Entry: HandedOutEntry
  associatedtype Draft: Sendable
  associatedtype Fault: HandedOutFault

  init(cells: HandedOutCells<Column>, vocabulary: Vocabulary, archive: Archive)

  /// Nil where the colleague wrote nothing.
  func entry(in row: some RowCells) throws(Fault) -> Entry?
  /// What the entry asks the archive to add, or why that can't be.
  func draft(of entry: Entry) throws(StorageError) -> Result<Draft, Fault>
  /// The same stands in an earlier row.
  func repeated(_ entry: Entry, row: Int) -> Fault
  /// A row whose cells can't be read, by its first cell.
  func unreadable(_ cell: String) -> Fault
}

/// What a colleague wrote into a row of a sheet.
protocol HandedOutEntry {
  /// What the row is about: a sheet has one row for each.
  associatedtype Subject: Hashable

  var subject: Subject { get }
}

/// Takes the rows of a sheet one by one: a bad one never stops a good one.
struct HandedOutReading<Rows: HandedOutRows> {
  let rows: Rows
  private(set) var content = HandedOutContent<Rows.Draft, Rows.Fault>()
  private var rowOf: [Rows.Entry.Subject: Int] = [:]

  init(rows: Rows) {
    self.rows = rows
  }

  mutating func add(_ record: TableRecord) throws(StorageError) {
    content.rows += 1
    switch record {
    case .rejected(let row): reject(row.number, rows.unreadable(row.cells.first ?? ""))
    case .row(let row):
      let entry: Rows.Entry?
      do throws(Rows.Fault) {
        entry = try rows.entry(in: row)
      } catch {
        return reject(row.number, error)
      }
      if let entry { try add(entry, row.number) } else { content.untouched += 1 }
    }
  }

  private mutating func add(_ entry: Rows.Entry, _ row: Int) throws(StorageError) {
    if let earlier = rowOf[entry.subject] {
      return reject(row, rows.repeated(entry, row: earlier))
    }
    switch try rows.draft(of: entry) {
    case .success(let draft):
      rowOf[entry.subject] = row
      content.drafts.append(draft)
    case .failure(let fault): reject(row, fault)
    }
  }

  private mutating func reject(_ row: Int, _ fault: Rows.Fault) {
    content.rejections.append(.init(row: row, fault: fault))
  }
}
