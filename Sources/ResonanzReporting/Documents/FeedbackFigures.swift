import ResonanzModel
import ResonanzStorage

extension FeedbackReport {
  /// Bars in a row that people take in at a glance.
  private static let ranked = 15

  /// The measures on which most is said, drawn beside the table that says it in figures; nothing where nobody
  /// said anything.
  func ranking(_ words: ReportWords) -> [Document.Block] {
    let heard = sortedByFeedback.rows.filter { $0.total.figures.statements > 0 }
    guard kind == .measure, !heard.isEmpty else { return [] }
    let entries = heard.prefix(Self.ranked).map { row in
      DocumentTable.Row.entry(
        mark: words.mark(of: row.rank),
        [DocumentTable.Cell(row.title, isOfArchive: true), words.cell(row.total)])
    }
    let table = DocumentTable(headings: [words.name(of: kind), words.mentions], rows: entries)
    let title = words.rankingTitle(entries.count, of: heard.count)
    return [.chart(Chart(.bars, title: title, table: table, isDrawnOnly: true))]
  }

  /// How the statements on each measure that has any stand to it, by the stances that occur; nothing where none was
  /// given at all.
  func stances(_ words: ReportWords) -> [Document.Block] {
    let heard = rows.filter { $0.total.figures.statements > 0 }
    let stances = Stance.allCases.filter { stance in
      heard.contains { $0.byStance[stance] ?? 0 > 0 }
    }
    guard stances.contains(where: { $0 != .unstated }) else { return [] }
    let entries = heard.map { row in
      DocumentTable.Row.entry(
        mark: words.mark(of: row.rank),
        [DocumentTable.Cell(row.title, isOfArchive: true)]
          + stances.map { words.figure(row.byStance[$0] ?? 0) })
    }
    let headings = [words.name(of: kind)] + stances.map { $0.title(in: words.language) }
    let chart = Chart(
      .stackedBars, title: words.stancesTitle,
      table: DocumentTable(headings: headings, rows: entries),
      colours: stances.compactMap { Stance.allCases.firstIndex(of: $0) })
    return [.heading(words.stancesHeading), .chart(chart)]
  }

  /// Which part of what a group said is on which theme: groups of different size can be compared so.
  func heatMap(_ words: ReportWords) -> [Document.Block] {
    guard kind == .theme, total.figures.statements > 0 else { return [] }
    let groups = basis.shownGroups.filter { basis.base(of: $0.slug).figures.statements > 0 }
    let entries = rows.map { row in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(row.title, isOfArchive: true)]
          + groups.map { group in
            words.share(
              row.byGroup[group.slug], of: basis.base(of: group.slug).figures.statements)
          })
    }
    let table = DocumentTable(
      headings: [words.name(of: kind)] + groups.map { words.title(of: $0) }, rows: entries)
    return [
      .heading(words.heatMapHeading),
      .chart(Chart(.heatMap, title: words.heatMapTitle, table: table)),
    ]
  }
}

extension ReportWords {
  /// - Parameter heard: how many have any mentions.
  func rankingTitle(_ drawn: Int, of heard: Int) -> String {
    drawn < heard
      ? pick("Die \(drawn) mit den meisten Nennungen", "The \(drawn) with most mentions")
      : pick("Nennungen, die meisten zuerst", "Mentions, most first")
  }

  var stancesHeading: String { pick("Wie die Nennungen dazu stehen", "How the mentions stand") }
  var stancesTitle: String { pick("Nennungen nach Tendenz", "Mentions by stance") }
  var heatMapHeading: String { pick("Wer worüber spricht", "Who speaks of what") }
  var heatMapTitle: String {
    pick(
      "Anteil an allen Aussagen der Gruppe, in Klammern die Nennungen",
      "Share of all statements of the group, in brackets the mentions")
  }

  /// `34 % (12)`: the part of a whole, and how many that is.
  func share(_ part: Int, of whole: Int) -> DocumentTable.Cell {
    guard let percent = Percent.whole(part, of: whole) else { return DocumentTable.Cell("") }
    return DocumentTable.Cell(
      "\(percentage(percent))\u{A0}(\(number(part)))", isZero: part == 0,
      value: .share(Double(percent) / 100, places: 0))
  }

  /// The same; the sign of a zero where it may still change.
  func share(_ feedback: Feedback?, of whole: Int) -> DocumentTable.Cell {
    if let feedback, feedback.zero == .open { return cell(feedback) }
    return share(feedback?.figures.statements ?? 0, of: whole)
  }

  func unfinishedHeading(_ count: Int) -> String {
    count == 1
      ? pick("Noch nicht fertig bearbeitet: 1 Beteiligungsformat", "Not finished: 1 consultation")
      : pick(
        "Noch nicht fertig bearbeitet: \(number(count)) Beteiligungsformate",
        "Not finished: \(number(count)) consultations")
  }
}
