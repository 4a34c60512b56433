public import ResonanzModel
import ResonanzStorage

extension MeasureReport {
  /// One sheet as a document; of many, each as a part that begins a page, the basis and how to read it
  /// once at the end.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let end: [Document.Block] =
      basis.blocks(words) + [
        .heading(words.readingAid), .list(words.readingAid(.measure, open: basis.open)),
      ]
    if isSingle, let sheet = sheets.first {
      return Document(
        title: words.sheetTitle(sheet.measure, process: basis.process.title),
        blocks: sheet.blocks(basis, words, isCurrent: isCurrent) + end)
    }
    let parts = sheets.flatMap { sheet in
      [.part(sheet.measure.title)] + sheet.blocks(basis, words, isCurrent: isCurrent)
    }
    return Document(
      title: words.sheetsTitle(process: basis.process.title),
      blocks: (sheets.isEmpty ? [.paragraph(words.nothingInCatalogue(.measure))] : []) + parts
        + [.part(words.basis)] + end)
  }
}

extension MeasureSheet {
  /// The whole sheet without its title.
  func blocks(_ basis: ReportBasis, _ words: ReportWords, isCurrent: Bool) -> [Document.Block] {
    let parts = TargetBlocks(feedback: feedback, basis: basis, words: words)
    return [.lines(place(words)), .copyText(feedback.sentence(basis).text(in: words.language))]
      + plans(words) + parts.byGroup + parts.overTime + parts.keywords + parts.quotes
      + answerBlocks(words) + relatedBlocks(words) + parts.links(isCurrent: isCurrent)
  }

  /// What a report on the whole process shows of it: the sentence, who spoke, the quotes.
  func short(_ basis: ReportBasis, _ words: ReportWords) -> [Document.Block] {
    let parts = TargetBlocks(feedback: feedback, basis: basis, words: words)
    let isSilent = feedback.row.total.zero != nil
    return [.lines(place(words)), .copyText(feedback.sentence(basis).text(in: words.language))]
      + (isSilent ? parts.keywordsElsewhere : parts.drawnGroups + parts.keywords) + parts.quotes
      + answerBlocks(words)
  }

  /// Rank, status and themes, each its own line.
  private func place(_ words: ReportWords) -> [String] {
    let status = measure.status?.title(in: words.language)
    let rank = words.name(of: measure.rank).sentenceStart
    var lines = [([rank] + (status.map { [$0] } ?? [])).joined(separator: " · ")]
    if measure.isRetired { lines.append(words.retiredSentence) }
    if let main = themes.first {
      lines.append(words.mainTheme + ": " + main.title)
      let further = themes.dropFirst().map(\.title)
      if !further.isEmpty {
        lines.append(words.furtherThemes + ": " + further.joined(separator: ", "))
      }
    } else {
      lines.append(words.withoutTheme)
    }
    return lines
  }

  private func plans(_ words: ReportWords) -> [Document.Block] {
    let lists = [
      (words.fields, measure.fields), (words.tasks, measure.tasks),
      (words.approaches, measure.examples),
    ]
    let blocks = lists.flatMap { heading, items -> [Document.Block] in
      items.isEmpty ? [] : [.heading(heading), .list(items)]
    }
    return blocks + (measure.note.map { [.paragraph(words.remark($0))] } ?? [])
  }

  /// The reply to the feedback as a whole with its reasons, and how many single ones there are.
  private func answerBlocks(_ words: ReportWords) -> [Document.Block] {
    guard !answers.isEmpty || !singleAnswers.isEmpty else { return [] }
    let replies = answers.flatMap { answer -> [Document.Block] in
      let day = words.pick(answer.date.german, answer.date.iso)
      let result = answer.result.title(in: words.language).sentenceStart
      return [.lines(["\(result) (\(day))"]), .paragraph(answer.text ?? words.erased)]
    }
    let single = AnswerResult.allCases.compactMap { result in
      singleAnswers[result].map { "\(result.title(in: words.language)) (\(words.number($0)))" }
    }
    return [.heading(words.answersHeading)] + replies
      + (single.isEmpty ? [] : [.paragraph(words.singleAnswers(single))])
  }

  private func relatedBlocks(_ words: ReportWords) -> [Document.Block] {
    guard !related.isEmpty else { return [] }
    let rows = related.map { other in
      DocumentTable.Row.entry(
        mark: "",
        [
          DocumentTable.Cell(
            other.title, link: .target(.measure, slug: other.slug), isOfArchive: true),
          words.figure(other.statements ?? 0),
        ])
    }
    return [
      .heading(words.relatedHeading),
      .table(
        DocumentTable(headings: [words.name(of: .measure), words.mentions], rows: rows)),
    ]
  }
}
