public import ResonanzModel

extension Publishing {
  /// What stands in a document: the table with its signs and sentences, or why there is none.
  ///
  /// - Parameters:
  ///   - corner: what the rows are; empty where that is said elsewhere.
  ///   - unasked: whose zeros are none.
  ///   - open: stands for a zero that may still change, with what that means.
  ///   - isOpen: whether a zero in a row and column may; nil is all of them.
  public func blocks(
    under minimum: Int, corner: String = "", unasked: UnaskedClasses = UnaskedClasses(),
    open: Document.Sign? = nil,
    isOpen: (_ row: TableClass?, _ column: TableClass?) -> Bool = { _, _ in false },
    in language: Language
  ) -> [Document.Block] {
    switch self {
    case .barred(let bar): [.paragraph(bar.sentence(under: minimum)(in: language))]
    case .table(let table):
      table.blocks(
        corner: corner, unasked, open: { isOpen($0, $1) ? open : nil }, in: language)
    }
  }
}

extension PublicTable {
  fileprivate func blocks(
    corner: String, _ unasked: UnaskedClasses,
    open: (_ row: TableClass?, _ column: TableClass?) -> Document.Sign?, in language: Language
  ) -> [Document.Block] {
    var openSigns: [Document.Sign] = []
    let total = language.pick("gesamt", "total")
    let headings = [corner] + columns.classes.map(\.title) + [total]
    func row(_ line: TableClass?, _ counts: [PublicCell]) -> [DocumentTable.Cell] {
      let places: [TableClass?] = columns.classes + [nil]
      return [DocumentTable.Cell(line?.title ?? total)]
        + zip(counts, places).map { count, column in
          let isUnasked = unasked.contains(row: line, column: column)
          guard count == .count(0), !isUnasked, let sign = open(line, column) else {
            return count.cell(isUnasked: isUnasked, in: language)
          }
          openSigns = [sign]
          return DocumentTable.Cell(sign.sign, isZero: true)
        }
    }
    var rows = self.rows.classes.indices.map { place in
      DocumentTable.Row.entry(
        mark: "", row(self.rows.classes[place], cells[place] + [.count(rowTotals[place])]))
    }
    rows.append(.total(row(nil, (columnTotals + [self.total]).map(PublicCell.count))))
    let signs = openSigns + signs(in: language) + sign(of: unasked, in: language)
    return [.table(DocumentTable(headings: headings, rows: rows))]
      + (signs.isEmpty ? [] : [.signs(signs)])
      + sentences(in: language).map { .paragraph($0) }
  }

  /// Explains the sign of what was not asked, where it stands.
  private func sign(of unasked: UnaskedClasses, in language: Language) -> [Document.Sign] {
    let words = ReportWords(language: language, labels: Labels())
    return self.unasked(unasked).isEmpty ? [] : [words.explained(.notAsked)]
  }

  /// The rows and columns that nobody asked.
  func unasked(_ unasked: UnaskedClasses) -> [TableClass] {
    rows.classes.filter { unasked.contains(row: $0, column: nil) }
      + columns.classes.filter { unasked.contains(row: nil, column: $0) }
  }
}
