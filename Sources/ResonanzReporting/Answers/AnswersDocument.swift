public import ResonanzModel
import ResonanzStorage

extension AnswersReport {
  /// The table of all answers, what has none, and the point that it is as of.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: coverage.labels)
    return Document(
      title: words.answersTitle(process: coverage.process.title),
      blocks: table(words) + unanswered(words) + unansweredMeasures(words)
        + [.lines(stamp(words))])
  }

  private func stamp(_ words: ReportWords) -> [String] {
    [
      words.asOf(coverage.asOf, zone: coverage.process.timeZone), words.erasedSince(erasedSince),
      words.received(filter), words.consultation(filter),
    ].compactMap(\.self)
  }

  private func table(_ words: ReportWords) -> [Document.Block] {
    guard !answers.isEmpty else { return [.paragraph(words.noAnswers)] }
    let sections = sections
    let rows = sections.flatMap { section in
      [DocumentTable.Row.section(words.heading(section.heading, section.answers.count))]
        + section.answers.map { .entry(mark: "", cells($0, words)) }
    }
    let isRepeated = sections.reduce(0) { $0 + $1.answers.count } > answers.count
    return [
      .paragraph(words.summary(of: results, answers.count)),
      .table(
        DocumentTable(
          headings: words.answerHeadings, rows: rows, textColumns: [1, 2, 3, 4])),
    ] + (isRepeated ? [.paragraph(words.underEveryMeasure)] : [])
  }

  private func cells(_ answer: AnswerRecord, _ words: ReportWords) -> [DocumentTable.Cell] {
    let slug = answer.answered.statements.first?.group
    let group = coverage.groups.first { $0.slug == slug }.map { words.title(of: $0) }
    return [
      DocumentTable.Cell(String(answer.number), value: .integer(answer.number)),
      DocumentTable.Cell(words.answered(answer.answered, feedback: feedback(on: answer), quotable)),
      DocumentTable.Cell(group ?? slug ?? ""),
      DocumentTable.Cell(answer.result.title(in: words.language)),
      DocumentTable.Cell(answer.text ?? words.erased, isOfArchive: answer.text != nil),
      DocumentTable.Cell(
        words.pick(answer.date.german, answer.date.iso), value: .date(answer.date)),
    ]
  }

  /// Statements tagged to the measure that is answered as a whole.
  private func feedback(on answer: AnswerRecord) -> Int {
    guard case .measure(let slug, title: _) = answer.answered else { return 0 }
    return measures.first { $0.slug == slug }?.total.statements ?? 0
  }

  private func unanswered(_ words: ReportWords) -> [Document.Block] {
    let rows = [
      (words.answeredThemselves, coverage.answered),
      (words.answeredByMeasure, coverage.answeredByMeasure),
      (words.unanswered, coverage.unanswered),
    ].map { name, count in
      DocumentTable.Row.entry(mark: "", [DocumentTable.Cell(name), words.figure(count)])
    }
    let total = DocumentTable.Row.total([
      DocumentTable.Cell(words.all), words.figure(coverage.statements),
    ])
    return [
      .heading(words.answeredStatements),
      .table(
        DocumentTable(headings: [words.answersTitle, words.statements], rows: rows + [total])),
    ]
  }

  private func unansweredMeasures(_ words: ReportWords) -> [Document.Block] {
    let open = unansweredMeasures
    let heading = Document.Block.heading(
      words.unansweredHeading(open.count, of: measuresWithFeedback.count))
    guard !open.isEmpty else {
      return [heading, .paragraph(words.noMeasureUnanswered(measuresWithFeedback.isEmpty))]
    }
    return [heading, .list(open.map { words.measure($0.title, feedback: $0.total.statements) })]
  }
}
