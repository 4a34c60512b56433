public import ResonanzModel

extension Publishing {
  /// What stands in a document: the table with its signs and sentences, or why there is none.
  ///
  /// - Parameter corner: what the rows are; empty where that is said elsewhere.
  public func blocks(
    under minimum: Int, corner: String = "", in language: Language
  ) -> [Document.Block] {
    switch self {
    case .barred(let bar): [.paragraph(bar.sentence(under: minimum)(in: language))]
    case .table(let table): table.blocks(corner: corner, in: language)
    }
  }
}

extension PublicTable {
  fileprivate func blocks(corner: String, in language: Language) -> [Document.Block] {
    let signs = signs(in: language)
    let total = Wording(german: "gesamt", english: "total")(in: language)
    let headings = [corner] + columns.classes.map(\.title) + [total]
    var rows = zip(self.rows.classes, zip(cells, rowTotals)).map { line, counts in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(line.title)] + counts.0.map { $0.cell(in: language) }
          + [PublicCell.count(counts.1).cell(in: language)])
    }
    rows.append(
      .total(
        [DocumentTable.Cell(total)]
          + (columnTotals + [self.total]).map { PublicCell.count($0).cell(in: language) }))
    return [.table(DocumentTable(headings: headings, rows: rows))]
      + (signs.isEmpty ? [] : [.signs(signs)])
      + sentences(in: language).map { .paragraph($0) }
  }
}

extension PublicCell {
  /// As a cell of a document's table; what is kept back has no value to calculate with.
  public func cell(in language: Language) -> DocumentTable.Cell {
    DocumentTable.Cell(
      text(in: language), isZero: count == 0, value: count.map { .integer($0) })
  }
}
