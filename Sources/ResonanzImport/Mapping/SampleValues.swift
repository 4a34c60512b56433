/// A row of a sample.
private struct SampleRow: RowCells {
  let number: Int
  let cells: [String]
  var count: Int { cells.count }
  subscript(column: Int) -> String { cells[column] }
  func isEmpty(_ column: Int) -> Bool { cells[column].isEmpty }
}

extension Mapping {
  /// A few different values of a column, as they would be kept: for people who look whether the mapping
  /// is right. Nothing of columns that are left out, which are nobody's business.
  ///
  /// - Parameters:
  ///   - rows: the sample of the file, with its further header rows.
  ///   - most: how many at most.
  public func samples(of column: Int, in rows: [[String]], most: Int = 3) -> [String] {
    guard columns[column].role != .ignore else { return [] }
    var found: [String] = []
    let read = reader(of: column)
    var filters = try? RowFilters(self)
    for cells in rows.dropFirst(headerRows - 1) {
      guard column < cells.count, !isBlank(cells[column]) else { continue }
      let row = SampleRow(number: 0, cells: cells.map { self.cells.text(of: $0) })
      // What a moderator kept back is not to be shown either.
      if filters?.accepts(row) == false { continue }
      for value in read(row) where !isBlank(value) && !found.contains(value) {
        found.append(value)
        if found.count == most { return found }
      }
    }
    return found
  }

  private func reader(of column: Int) -> (SampleRow) -> [String] {
    let mapping = columns[column]
    if mapping.role == .attribute {
      var attribute = AttributeColumn(column: column, mapping)
      let received = ReceivedColumn(self)
      return { row in
        attribute.fact(in: row[column], received: try? received.read(row)).values
      }
    }
    if mapping.role == .statement {
      let splitter = mapping.choices.map { ChoiceSplitter($0.options) }
      return { row in splitter?.split(row[column]).other ?? [row[column]] }
    }
    let splitter = mapping.choices.map { ChoiceSplitter($0.options) }
    return { row in splitter?.split(row[column]).options ?? [row[column]] }
  }
}
