import ResonanzModel
import ResonanzStorage

/// The parts that a theme's summary and a measure's sheet have in common.
struct TargetBlocks {
  let feedback: TargetFeedback
  let basis: ReportBasis
  let words: ReportWords

  private var groups: [SourceGroup] {
    basis.shownGroups.filter { basis.zero(of: $0.slug) != .notAsked }
  }

  // MARK: - By group

  /// Who spoke, drawn, and who did not.
  var byGroup: [Document.Block] {
    [.heading(words.byGroupHeading)] + drawnGroups + [.table(groupTable)] + signs + silentGroups
  }

  /// By stance where that is known; else the mentions alone.
  var drawnGroups: [Document.Block] {
    guard feedback.row.total.zero == nil else { return [] }
    let stances = Stance.allCases.filter { feedback.row.byStance[$0] ?? 0 > 0 }
    let isStated = stances.contains { $0 != .unstated }
    let entries = groups.map { group in
      let own = feedback.row.byGroup[group.slug]
      let cells =
        isStated && own?.zero == nil
        ? stances.map {
          leading(
            feedback.detail.stances[group.slug]?[$0] ?? 0, to: .filter(.group, group.slug),
            .filter(.stance, $0.rawValue))
        }
        : Array(repeating: words.cell(of: own), count: isStated ? stances.count : 1)
      return DocumentTable.Row.entry(
        mark: "", [DocumentTable.Cell(words.title(of: group))] + cells)
    }
    let headings = isStated ? stances.map { $0.title(in: words.language) } : [words.mentions]
    let table = DocumentTable(headings: [words.group] + headings, rows: entries)
    return [
      .chart(
        Chart(
          isStated ? .stackedBars : .bars,
          title: isStated ? words.byGroupAndStance : words.byGroupTitle, table: table,
          colours: isStated ? stances.compactMap { Stance.allCases.firstIndex(of: $0) } : []))
    ]
  }

  private var groupTable: DocumentTable {
    func cells(
      _ title: String, _ feedback: Feedback?, of whole: Int, _ link: StatementLink?
    ) -> [DocumentTable.Cell] {
      let figures = feedback?.figures ?? .zero
      let people = [figures.respondents, figures.unattributed].map {
        figures.statements > 0 ? words.figure($0) : DocumentTable.Cell("", isZero: true)
      }
      // A zero that may still change is no share.
      let isKnown = feedback?.zero != .open
      let share = Percent.whole(figures.statements, of: isKnown ? whole : 0).map { percent in
        DocumentTable.Cell(
          words.percentage(percent), isZero: figures.statements == 0,
          value: .share(Double(percent) / 100, places: 0))
      }
      let mentions = words.cell(of: feedback)
      return [DocumentTable.Cell(title), link.map(mentions.leading) ?? mentions] + people
        + [share ?? DocumentTable.Cell("")]
    }
    let rows = basis.shownGroups.map { group in
      DocumentTable.Row.entry(
        mark: "",
        cells(
          words.title(of: group), feedback.row.byGroup[group.slug],
          of: basis.base(of: group.slug).figures.statements,
          link(.filter(.group, group.slug))))
    }
    return DocumentTable(
      headings: [
        words.group, words.mentions, words.people, words.unattributed, words.shareOfGroup,
      ],
      rows: rows + [
        .total(
          cells(words.all, feedback.row.total, of: basis.total.figures.statements, link()))
      ])
  }

  /// The search for some of its statements; nil for what leaves the house.
  private func link(_ parts: StatementLink.Part...) -> StatementLink? { link(parts) }

  private func link(_ parts: [StatementLink.Part]) -> StatementLink? {
    if feedback.isPublic { return nil }
    let own = StatementLink.Part.filter(
      feedback.kind == .theme ? .theme : .measure, feedback.row.slug)
    return StatementLink([own] + parts).under(basis.filter)
  }

  private func leading(_ count: Int, to parts: StatementLink.Part...) -> DocumentTable.Cell {
    let cell = words.figure(count)
    return link(parts).map(cell.leading) ?? cell
  }

  private var signs: [Document.Block] {
    let shown = basis.shownGroups.compactMap { feedback.row.byGroup[$0.slug] }
    let zeros = Set(([feedback.row.total] + shown).compactMap(\.zero))
    let signs = Zero.allCases.filter(zeros.contains).map { words.explained($0) }
    return signs.isEmpty ? [] : [.signs(signs)]
  }

  private var silentGroups: [Document.Block] {
    let groups = feedback.silentGroups(basis)
    let names: [(Zero, String)] = [
      (.silent, words.saidNothingOnIt), (.open, words.stillOpenOnIt), (.notAsked, words.notAsked),
    ]
    let lines = names.compactMap { zero, name in
      groups[zero].map { "\(name): \(words.list($0))" }
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  // MARK: - Over time

  var overTime: [Document.Block] {
    let quarters = feedback.detail.quarters
    let undated = words.undated(feedback.detail.undated.statements)
    guard !quarters.isEmpty || undated != nil else { return [] }
    let table = DocumentTable(
      headings: [words.quarter, words.mentions],
      rows: quarters.map {
        .entry(
          mark: "",
          [
            DocumentTable.Cell(words.title(of: $0.quarter)),
            leading($0.figures.statements, to: .filter(.received, $0.quarter.days)),
          ])
      })
    let drawn: [Document.Block] =
      quarters.isEmpty ? [] : [.chart(Chart(.timeline, title: words.timelineTitle, table: table))]
    return [.heading(words.overTimeHeading)] + drawn + (undated.map { [.paragraph($0)] } ?? [])
  }

  // MARK: - What is said

  var keywords: [Document.Block] {
    guard !feedback.detail.keywords.isEmpty else { return [] }
    let rows = feedback.detail.keywords.map { keyword in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(keyword.title, isOfArchive: true)]
          + words.cells(
            keyword.figures,
            link: link(StatementLink.keyword(slug: keyword.slug, title: keyword.title))))
    }
    return [
      .heading(words.keywordsHeading),
      .table(
        DocumentTable(
          headings: [words.name(of: .keyword), words.mentions, words.people, words.unattributed],
          rows: rows)),
    ] + keywordsElsewhere
  }

  /// What has a keyword of it and counts for something else, or for nothing.
  var keywordsElsewhere: [Document.Block] {
    let lines = feedback.detail.keywords.filter { $0.elsewhere > 0 }.map {
      words.keywordElsewhere($0.title, $0.elsewhere, feedback.kind)
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  var typicalWords: [Document.Block] {
    guard !feedback.words.isEmpty else { return [] }
    let rows = feedback.words.map { typical in
      DocumentTable.Row.entry(
        mark: "",
        [
          DocumentTable.Cell(typical.word.spelling, isOfArchive: true),
          words.figure(typical.word.statements), words.figure(typical.word.others),
          words.times(typical.timesAsFrequent),
        ])
    }
    return [
      .heading(words.typicalWordsHeading),
      .table(
        DocumentTable(
          headings: [words.word, words.here, words.elsewhere, words.asFrequent], rows: rows)),
      .paragraph(words.typicalWordsAid),
    ]
  }

  var quotes: [Document.Block] {
    guard !feedback.quotes.isEmpty || !feedback.measureQuotes.isEmpty else { return [] }
    return [.heading(words.quotesHeading)] + quotations + quotationsByMeasure
  }

  var quotations: [Document.Block] { quotations(feedback.quotes) }

  /// Those for a theme's measures, each measure's under its title.
  private var quotationsByMeasure: [Document.Block] {
    feedback.measures.flatMap { measure in
      let quotes = quotations(feedback.measureQuotes.filter { $0.slug == measure.slug })
      return quotes.isEmpty ? [] : [.subheading(measure.title)] + quotes
    }
  }

  private func quotations(_ quotes: [QuoteRecord]) -> [Document.Block] {
    quotes.compactMap { quote in
      let quotation =
        feedback.isPublic
        ? Quotation(public: quote, groups: basis.groups, in: words.language)
        : words.quotation(quote, groups: basis.groups)
      return quotation.map { .quotation($0) }
    }
  }

  // MARK: - The statements behind it

  /// - Parameter isCurrent: whether a search finds the same.
  func links(isCurrent: Bool) -> [Document.Block] {
    // They lead into the archive, where nobody outside may look.
    let figures = feedback.figures(basis).filter { $0.statements > 0 }
    guard !figures.isEmpty, !feedback.isPublic else { return [] }
    guard isCurrent else {
      return [.heading(words.linksHeading), .paragraph(words.noLinksThen)]
    }
    let rows = figures.map { figure in
      DocumentTable.Row.entry(
        mark: "",
        [
          DocumentTable.Cell(
            figure.link.command(in: words.language), link: .statements(figure.link)),
          words.figure(figure.statements),
        ])
    }
    return [
      .heading(words.linksHeading), .paragraph(words.linksAid),
      .table(
        DocumentTable(
          headings: [words.command, words.mentions], rows: rows, listsCommands: true)),
    ]
  }
}
