public import ResonanzModel
import ResonanzStorage

extension ProgressReport {
  /// The consultations, the groups, what waits longest, and one's own figures.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: Labels())
    return Document(
      title: words.progressTitle(process: progress.process.title),
      blocks: consultations(words) + byGroup(words) + waiting(words) + own(words)
        + [.paragraph(words.asOf(progress.asOf, zone: progress.process.timeZone))])
  }

  private func consultations(_ words: ReportWords) -> [Document.Block] {
    guard !progress.consultations.isEmpty else { return [.paragraph(words.nothingToDo)] }
    let rows = progress.consultations.map { consultation in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell("\(consultation.title) (\(consultation.slug))", isOfArchive: true)]
          + words.cells(of: consultation.total))
    }
    let all: [DocumentTable.Row] =
      rows.count > 1 ? [.total([DocumentTable.Cell(words.all)] + words.cells(of: total))] : []
    return [
      .table(DocumentTable(headings: [words.consultation] + words.workHeadings, rows: rows + all))
    ]
  }

  private func byGroup(_ words: ReportWords) -> [Document.Block] {
    let rows = groups.map { group in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(words.title(of: group))] + words.cells(of: total(of: group.slug)))
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(words.leftByGroup),
      .table(DocumentTable(headings: [words.group] + words.workHeadings, rows: rows)),
    ]
  }

  private func waiting(_ words: ReportWords) -> [Document.Block] {
    guard total.statements > 0, !progress.waiting.isEmpty || total.open == 0 else { return [] }
    guard !progress.waiting.isEmpty else { return [.paragraph(words.allProcessed)] }
    return [
      .heading(words.waitingHeading(order)),
      .list(progress.waiting.map { words.line(of: $0, zone: progress.process.timeZone) }),
    ]
  }

  private func own(_ words: ReportWords) -> [Document.Block] {
    guard let own = progress.own else { return [.paragraph(words.nobodyElse)] }
    return [
      .heading(words.ownHeading), .paragraph(words.sentence(of: own)),
      .paragraph(words.nobodyElse),
    ]
  }
}
