import ResonanzModel

/// The columns of one kind of sheet that is handed out, in their order.
protocol HandedOutColumn: Hashable, Sendable, CaseIterable {
  var heading: Wording { get }
  /// Whether the colleague writes here.
  var isForWriting: Bool { get }
  /// In characters.
  var width: Double { get }
  /// Whether a file with these of the columns is such a sheet.
  static func isSheet(with columns: Set<Self>) -> Bool
}

/// The cells of a sheet that came back, by what they are. Columns that were moved are found, and those that
/// somebody added are left aside.
struct HandedOutCells<Column: HandedOutColumn>: Sendable {
  private let places: [Column: Int]

  /// Nil where the file is something else.
  init?(below headers: [String]) {
    let keys = headers.map { CellKey($0).text }
    for language in Language.allCases {
      var places: [Column: Int] = [:]
      for column in Column.allCases {
        places[column] = keys.firstIndex(of: CellKey(column.heading(in: language)).text)
      }
      if Column.isSheet(with: Set(places.keys)) {
        self.places = places
        return
      }
    }
    return nil
  }

  /// Without the white space at its ends; empty where it is not there.
  func text(_ column: Column, in row: some RowCells) -> String {
    guard let index = places[column], index < row.count, !row.isEmpty(index) else { return "" }
    return trimmed(row[index])
  }
}
