public import ResonanzModel
import ResonanzStorage

extension TimelineReport {
  /// The timeline to look at, its figures with the respondents, the basis and the reading aid.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let figures: [Document.Block] =
      rows.isEmpty
      ? [.paragraph(words.nothingInTable)]
      : (dated.isEmpty ? [] : [.chart(chart(words))]) + [.table(table(words))] + signs(words)
    let limits = targetTitle.map { [Document.Block.paragraph(words.onlyAbout($0))] } ?? []
    let skipped = skipsEmpty ? [Document.Block.paragraph(words.emptyPeriodsLeftOut)] : []
    return Document(
      title: words.timelineTitle(period, process: basis.process.title),
      blocks: limits + figures + skipped + basis.blocks(words) + [
        .heading(words.readingAid), .list(words.timelineAid),
      ])
  }

  private func chart(_ words: ReportWords) -> Chart {
    let spoken = basis.shownGroups.filter { totalByGroup[$0.slug] != nil }
    let rows = dated.map { row in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(title(of: row, words))]
          + spoken.map { words.figure(row.byGroup[$0.slug]?.statements ?? 0) })
    }
    return Chart(
      .timeline, title: words.timelineChartTitle(period),
      table: DocumentTable(
        headings: [words.name(ofDimension: .received(period))] + spoken.map { words.title(of: $0) },
        rows: rows))
  }

  private func table(_ words: ReportWords) -> DocumentTable {
    let rows = rows.map { row in
      DocumentTable.Row.entry(
        mark: "", cells(title(of: row, words), row.total, row.byGroup, words))
    }
    return DocumentTable(
      headings: [
        words.name(ofDimension: .received(period)), words.statements, words.people,
        words.unattributed,
      ] + basis.shownGroups.map { words.title(of: $0) },
      rows: rows + [.total(cells(words.allOnce, total, totalByGroup, words))])
  }

  private func title(of row: Row, _ words: ReportWords) -> String {
    row.period.map { words.title(ofPeriod: $0, period) } ?? words.withoutDate
  }

  private func cells(
    _ title: String, _ total: Figures, _ byGroup: [String: Figures], _ words: ReportWords
  ) -> [DocumentTable.Cell] {
    [DocumentTable.Cell(title), words.figure(total.statements)]
      + [total.respondents, total.unattributed].map { words.figure($0) }
      + basis.shownGroups.map { group in
        basis.zero(of: group.slug) == .notAsked
          ? DocumentTable.Cell(words.sign(of: .notAsked), isZero: true, value: .integer(0))
          : words.figure(byGroup[group.slug]?.statements ?? 0)
      }
  }

  private func signs(_ words: ReportWords) -> [Document.Block] {
    let isAsked = basis.shownGroups.allSatisfy { basis.zero(of: $0.slug) != .notAsked }
    return isAsked ? [] : [.signs([words.explained(.notAsked)])]
  }
}

extension ReportWords {
  /// `ISEK Jena.2030: Eingang nach Monaten`.
  func timelineTitle(_ period: TallyDimension.ReceivedPeriod, process: String) -> String {
    "\(process): " + pick("Eingang nach ", "Received by ") + plural(of: period)
  }

  func timelineChartTitle(_ period: TallyDimension.ReceivedPeriod) -> String {
    pick("Aussagen nach ", "Statements by ") + plural(of: period)
  }

  private func plural(of period: TallyDimension.ReceivedPeriod) -> String {
    switch period {
    case .month: pick("Monaten", "month")
    case .quarter: pick("Quartalen", "quarter")
    case .year: pick("Jahren", "year")
    }
  }

  var withoutDate: String { pick("Ohne Datum", "Without a date") }

  var emptyPeriodsLeftOut: String {
    pick(
      "Zeiträume ohne Eingang sind ausgelassen: Zwischen dem ersten und dem letzten Datum liegt zu viel "
        + "Zeit; eines davon ist wohl falsch.",
      "Periods in which nothing came in are left out: too much time lies between the first and the last "
        + "date; one of them is probably wrong.")
  }

  /// Sentences, each for itself.
  var timelineAid: [String] {
    [
      pick(
        "Gezählt ist, wann etwas eingegangen ist, nicht wann es ins Archiv kam.",
        "What is counted is when something came in, not when it came into the archive."),
      pick(
        "Wer in mehreren Zeiträumen sprach, steht in jedem und in der Summe einmal; Personen ergeben "
          + "zusammen darum mehr als die Summe.",
        "Who spoke in several periods stands in each, and once in the total; so respondents add up to "
          + "more than the total."),
    ] + readingAid(.measure, open: 0).dropFirst()
  }
}
