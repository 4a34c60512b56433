public import ResonanzModel
import ResonanzStorage

extension FeedbackReport {
  /// The table with the meaning of its signs, what nobody spoke about, the basis and the reading aid.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let title = words.feedbackTitle(kind, process: basis.process.title)
    return Document(
      title: title,
      blocks: blocks(words) + stances(words) + heatMap(words) + basis.blocks(words) + [
        .heading(words.readingAid), .list(words.readingAid(kind, open: basis.open)),
      ])
  }

  /// The table with the meaning of its signs, what was spoken of most, and what nobody spoke about.
  func blocks(_ words: ReportWords) -> [Document.Block] {
    rows.isEmpty
      ? [.paragraph(words.nothingInCatalogue(kind))]
      : [.paragraph(words.summary(of: self)), .table(table(words))] + signs(words) + ranking(words)
        + silence(words)
  }

  // MARK: - The table

  private func table(_ words: ReportWords) -> DocumentTable {
    var table = plainTable(words)
    let all = cells(title: words.allOnce, total: total, byGroup: totalByGroup, words)
    table.rows.append(.total(all))
    return table
  }

  /// Without a row of totals.
  func plainTable(_ words: ReportWords) -> DocumentTable {
    let headings =
      [words.name(of: kind), words.mentions, words.people, words.unattributed]
      + basis.shownGroups.map { words.title(of: $0) }
    let entries = sections.flatMap { section in
      let heading = isGrouped ? [section.theme ?? words.withoutTheme] : []
      return heading.map { DocumentTable.Row.section($0) }
        + section.rows.map { entry($0, words) }
    }
    return DocumentTable(headings: headings, rows: entries)
  }

  private func entry(_ row: FeedbackRow, _ words: ReportWords) -> DocumentTable.Row {
    let title = row.isRetired ? "\(row.title) (\(words.retired))" : row.title
    return .entry(
      mark: words.mark(of: row.rank),
      cells(
        title: title, total: row.total, byGroup: row.byGroup, words,
        link: .target(kind, slug: row.slug)))
  }

  private func cells(
    title: String, total: Feedback, byGroup: [String: Feedback], _ words: ReportWords,
    link: DocumentLink? = nil
  ) -> [DocumentTable.Cell] {
    // Where nothing was said there is nobody to count either: one sign is enough.
    let people = [total.figures.respondents, total.figures.unattributed].map {
      total.zero == nil ? words.figure($0) : DocumentTable.Cell("", isZero: true)
    }
    let groups = basis.shownGroups.map { group in
      byGroup[group.slug].map { words.cell($0) } ?? DocumentTable.Cell("")
    }
    return [DocumentTable.Cell(title, link: link, isOfArchive: link != nil), words.cell(total)]
      + people + groups
  }

  // MARK: - Under the table

  /// Explains the signs that occur, and no others.
  func signs(_ words: ReportWords) -> [Document.Block] {
    let shown = basis.shownGroups
    let totals = rows.map(\.total) + (totalByGroup.isEmpty ? [] : [total])
    let parts = (rows.map(\.byGroup) + [totalByGroup]).flatMap { byGroup in
      shown.compactMap { byGroup[$0.slug] }
    }
    let zeros = Set((totals + parts).compactMap(\.zero))
    let ranks = Set(rows.compactMap(\.rank))
    var signs = Zero.allCases.filter(zeros.contains).map { words.explained($0) }
    for rank in MeasureRank.allCases where ranks.contains(rank) && rank != .other {
      signs.append(Document.Sign(words.mark(of: rank), words.name(of: rank)))
    }
    if rows.contains(where: \.isRetired) {
      signs.append(Document.Sign(words.retired, words.meaningOfRetired))
    }
    return signs.isEmpty ? [] : [.signs(signs)]
  }

  private func silence(_ words: ReportWords) -> [Document.Block] {
    let silent = withoutFeedback
    let note = basis.open > 0 ? [Document.Block.paragraph(words.silenceIsOpen(basis.open))] : []
    guard !silent.isEmpty else { return note }
    let heading = words.silenceHeading(silent.count, of: current.count, kind)
    return [.heading(heading), .list(silent.map { words.listed($0) })] + note
  }
}

extension ReportWords {
  /// Mentions, or the sign of a zero.
  func cell(_ feedback: Feedback) -> DocumentTable.Cell {
    feedback.zero.map(empty) ?? figure(feedback.figures.statements)
  }

  /// Where there is nothing. Only one of the zeros is a number: the others say that nobody knows, or could.
  func empty(_ zero: Zero) -> DocumentTable.Cell {
    DocumentTable.Cell(
      sign(of: zero), isZero: true, value: zero == .silent ? .integer(0) : nil)
  }

  /// A title with what makes it matter: `Radschnellweg (Schlüsselmaßnahme)`.
  func listed(_ row: FeedbackRow) -> String {
    guard let rank = row.rank, rank != .other else { return row.title }
    return "\(row.title) (\(name(of: rank)))"
  }

  func explained(_ zero: Zero) -> Document.Sign {
    Document.Sign(sign(of: zero), meaning(of: zero))
  }
}
