public import ResonanzModel
import ResonanzStorage

extension ProcessReport {
  /// Everything in the order in which a steering round goes through it, each theme and measure as a
  /// part of its own.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    return Document(
      title: words.processTitle(basis.process.title),
      blocks: overview(words) + [.part(words.ranking)] + measures.blocks(words)
        + measures.stances(words) + [.part(words.themesTitle)]
        + themes.blocks(words)
        + themes.heatMap(words) + [.part(words.gaps)] + coverage.blocks(words)
        + summaries.flatMap { [.part($0.theme.title)] + $0.summary(words) }
        + sheets.sheets.flatMap { [.part($0.measure.title)] + $0.short(basis, words) }
        + [.part(words.readingAid), .list(words.readingAid(.measure, open: basis.open))])
  }

  private func overview(_ words: ReportWords) -> [Document.Block] {
    let total = basis.total
    return [.paragraph(words.overview(total, consultations: heard.count))]
      + basis.blocks(words) + consultationTable(words)
  }

  /// The consultations in which something was said.
  private var heard: [ConsultationBase] {
    consultations.filter { $0.base.figures.statements > 0 }
  }

  private func consultationTable(_ words: ReportWords) -> [Document.Block] {
    guard !heard.isEmpty else { return [] }
    let rows = heard.map { consultation in
      let base = consultation.base
      let counts = [
        base.figures.statements, base.processed, base.figures.respondents,
        base.figures.unattributed,
      ]
      return DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(consultation.title, isOfArchive: true)]
          + counts.map { words.figure($0) })
    }
    return [
      .heading(words.consultations),
      .table(
        DocumentTable(
          headings: [
            words.consultation, words.statements, words.processed, words.respondents,
            words.unattributed,
          ], rows: rows)),
    ]
  }
}
