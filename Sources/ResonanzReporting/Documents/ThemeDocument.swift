public import ResonanzModel
import ResonanzStorage

extension ThemeReport {
  /// The summary as a reader needs it: what the theme is for, the sentence to copy, who spoke, its
  /// measures, words and quotes, the statements behind the figures, and the basis.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let parts = TargetBlocks(feedback: feedback, basis: basis, words: words)
    return Document(
      title: words.themeTitle(theme, process: basis.process.title),
      blocks: summary(words) + parts.overTime + parts.keywords
        + parts.links(isCurrent: isCurrent) + basis.blocks(words)
        + [.heading(words.readingAid), .list(words.readingAid(.theme, open: basis.open))])
  }

  /// What a report on the whole process shows of it too.
  func summary(_ words: ReportWords) -> [Document.Block] {
    let parts = TargetBlocks(feedback: feedback, basis: basis, words: words)
    return head(words) + parts.byGroup + measures(words) + parts.quotes + parts.typicalWords
  }

  private func head(_ words: ReportWords) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if let subtitle = theme.subtitle { blocks.append(.paragraph(subtitle)) }
    if theme.isRetired { blocks.append(.paragraph(words.retiredSentence)) }
    blocks.append(.copyText(feedback.sentence(basis).text(in: words.language)))
    if !theme.goals.isEmpty { blocks += [.heading(words.goals), .list(theme.goals)] }
    if let note = theme.note { blocks.append(.paragraph(words.remark(note))) }
    return blocks
  }

  private func measures(_ words: ReportWords) -> [Document.Block] {
    let rows = feedback.measures
    guard !rows.isEmpty else {
      return [.heading(words.itsMeasures(0, silent: 0)), .paragraph(words.noMeasures)]
    }
    let current = rows.filter { !$0.isRetired }
    let silent = current.filter { $0.total.zero != nil }
    let table = FeedbackReport(rows, of: .measure, basis: basis).plainTable(words)
    return [.heading(words.itsMeasures(current.count, silent: silent.count)), .table(table)]
      + FeedbackReport(rows, of: .measure, basis: basis).signs(words)
  }
}
