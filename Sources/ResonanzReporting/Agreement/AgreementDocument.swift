public import ResonanzModel
import ResonanzStorage

extension AgreementReport {
  private var isOfTwo: Bool { round.people.count == 2 }

  /// How much was answered, the themes with all of them together, the measures, and how to read it.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: labels)
    return Document(
      title: words.agreementTitle(round.title, process: process.title),
      blocks: summary(words) + table(of: .theme, themes, words) + unnamed(words)
        + measureBlocks(words)
        + signs(words)
        + [
          .heading(words.readingAid),
          .list(words.agreementAid(isOfTwo: isOfTwo, bootstrap)),
        ])
  }

  private func summary(_ words: ReportWords) -> [Document.Block] {
    let answered = words.answered(
      people: round.people.count, statements: round.statements, byAll: round.answeredByAll,
      byTwo: answeredByTwo)
    return [.paragraph(answered)]
      + (round.dropped > 0 ? [.paragraph(words.dropped(round.dropped))] : [])
  }

  private func table(
    of kind: TargetKind, _ rows: [Row], _ words: ReportWords
  ) -> [Document.Block] {
    guard !rows.isEmpty else { return [.paragraph(words.nothingInCatalogue(kind))] }
    let headings =
      [words.name(of: kind), words.named, words.alike]
      + words.coefficients.dropFirst(isOfTwo ? 0 : 1)
    let entries = rows.map { row in
      let title = row.isRetired ? "\(row.title) (\(words.retired))" : row.title
      let said = DocumentTable.Cell(words.number(row.said), isZero: row.said == 0)
      return DocumentTable.Row.entry(
        mark: "", [DocumentTable.Cell(title), said] + cells(row.figures, words))
    }
    let total = DocumentTable.Row.total(
      [DocumentTable.Cell(words.allThemes(silent: silentThemes)), DocumentTable.Cell("")]
        + cells(overall, words))
    return [
      .table(
        DocumentTable(headings: headings, rows: entries + (kind == .theme ? [total] : [])))
    ]
  }

  /// Beside the figure over all: it is the higher, the more there is that nobody thought of.
  private func unnamed(_ words: ReportWords) -> [Document.Block] {
    silentThemes > 0 ? [.paragraph(words.unnamed(silentThemes, of: themes.count))] : []
  }

  private func cells(_ figures: AgreementFigures, _ words: ReportWords) -> [DocumentTable.Cell] {
    [words.percentCell(figures.percent)] + (isOfTwo ? [words.cell(figures.cohen)] : [])
      + [words.cell(figures.fleiss), words.cell(figures.alpha)]
  }

  private func measureBlocks(_ words: ReportWords) -> [Document.Block] {
    guard !measures.isEmpty else { return [.paragraph(words.noMeasureNamed)] }
    return table(of: .measure, measures, words)
      + (silentMeasures > 0 ? [.paragraph(words.silent(silentMeasures))] : [])
  }

  /// Explains the signs that occur, and no others.
  private func signs(_ words: ReportWords) -> [Document.Block] {
    let figures = [overall] + (themes + measures).map(\.figures)
    let shown = figures.flatMap { each in
      [each.percent, each.fleiss, each.alpha] + (isOfTwo ? [each.cohen] : [])
    }
    let gaps = Set(shown.compactMap(\.gap))
    let signs = UndefinedAgreement.allCases.filter(gaps.contains).map {
      Document.Sign(words.sign(of: $0), words.meaning(of: $0))
    }
    return signs.isEmpty ? [] : [.signs(signs)]
  }
}
