import ResonanzModel
import ResonanzStorage

extension ReportBasis {
  /// What the figures must be read against, and the point they are as of.
  func blocks(_ words: ReportWords) -> [Document.Block] {
    let stamp = words.asOf(asOf, zone: process.timeZone)
    let limits = [
      words.hidden(total.hidden), words.erasedSince(erasedSince), words.received(filter),
      words.consultation(filter),
    ].compactMap(\.self)
    return [.heading(words.basis), .table(table(words)), .lines([stamp] + limits)]
  }

  private func table(_ words: ReportWords) -> DocumentTable {
    let rows = shownGroups.map { group in
      DocumentTable.Row.entry(
        mark: "", cells(title: words.title(of: group), base: base(of: group.slug), words))
    }
    return DocumentTable(
      headings: [
        words.group, words.statements, words.processed, words.respondents, words.unattributed,
      ],
      rows: rows + [.total(cells(title: words.all, base: total, words))])
  }

  private func cells(
    title: String, base: GroupBase, _ words: ReportWords
  ) -> [DocumentTable.Cell] {
    guard Zero(of: base) != .notAsked else {
      let sign = DocumentTable.Cell(words.meaning(of: .notAsked), isZero: true)
      return [DocumentTable.Cell(title), sign] + Array(repeating: DocumentTable.Cell(""), count: 3)
    }
    let figures = base.figures
    return [
      DocumentTable.Cell(title), words.figure(figures.statements),
      DocumentTable.Cell(processed(base, words), value: .integer(base.processed)),
      words.figure(figures.respondents), words.figure(figures.unattributed),
    ]
  }

  /// `118 (86 %)`; nothing where nothing was to be processed.
  private func processed(_ base: GroupBase, _ words: ReportWords) -> String {
    Percent.whole(base.processed, of: base.figures.statements).map {
      "\(words.number(base.processed))\u{A0}(\(words.percentage($0)))"
    } ?? ""
  }
}
