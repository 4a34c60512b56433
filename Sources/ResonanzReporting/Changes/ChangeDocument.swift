public import ResonanzModel
import ResonanzStorage

extension ChangeReport {
  /// What was added and withdrawn of each row, from whom, what was said anew at all, the basis and the
  /// reading aid.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let figures: [Document.Block] =
      rows.isEmpty
      ? [.paragraph(words.nothingInCatalogue(kind))]
      : [.paragraph(words.summary(of: self)), .table(table(words))] + zeros(words)
        + byGroup(words)
    return Document(
      title: words.changeTitle(kind, process: basis.process.title),
      blocks: [.lines(words.span(from: from, to: basis))] + figures + said(words)
        + basis.blocks(words) + [.heading(words.readingAid), .list(words.changeAid(kind))])
  }

  private func table(_ words: ReportWords) -> DocumentTable {
    let entries = rows.map { row in
      DocumentTable.Row.entry(
        mark: words.mark(of: row.rank), feedbackCells(title(of: row, words), row.total, words))
    }
    return DocumentTable(
      headings: [words.name(of: kind)] + words.changeHeadings,
      rows: entries + [.total(feedbackCells(words.allOnce, total, words))])
  }

  private func title(of row: Row, _ words: ReportWords) -> String {
    row.isRetired ? "\(row.title) (\(words.retired))" : row.title
  }

  /// What stood at each of the points, none with what that meant then; what was added or withdrawn between them
  /// is known in any case.
  private func feedbackCells(
    _ title: String, _ change: FiguresChange, _ words: ReportWords
  ) -> [DocumentTable.Cell] {
    var cells = cells(title, change, words)
    cells[1] = words.cell(Feedback(change.start, base: startBasis.total))
    cells[4] = words.cell(Feedback(change.end, base: basis.total))
    return cells
  }

  private func cells(
    _ title: String, _ change: FiguresChange, _ words: ReportWords
  ) -> [DocumentTable.Cell] {
    [DocumentTable.Cell(title)]
      + [
        change.start.statements, change.added.statements, change.withdrawn.statements,
        change.end.statements, change.added.respondents, change.withdrawn.respondents,
      ].map { words.figure($0) }
  }

  /// From whom what was added is.
  private func byGroup(_ words: ReportWords) -> [Document.Block] {
    let added = changed.filter { $0.total.added.statements > 0 }
    guard !added.isEmpty else { return [] }
    let groups = basis.shownGroups
    let rows = added.map { row in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(title(of: row, words))]
          + groups.map { group in
            wasAsked(group)
              ? words.figure(row.byGroup[group.slug]?.added.statements ?? 0) : notAsked(words)
          })
    }
    let headings = [words.name(of: kind)] + groups.map { words.title(of: $0) }
    return [
      .heading(words.addedByGroup), .table(DocumentTable(headings: headings, rows: rows)),
    ] + signs(words)
  }

  /// No consultation had heard the others by the later point: theirs is no zero.
  private func wasAsked(_ group: SourceGroup) -> Bool { basis.zero(of: group.slug) != .notAsked }

  private func notAsked(_ words: ReportWords) -> DocumentTable.Cell {
    DocumentTable.Cell(words.sign(of: .notAsked), isZero: true)
  }

  /// Explains the signs of the points that occur, and no others.
  private func zeros(_ words: ReportWords) -> [Document.Block] {
    let shown = rows.map(\.total) + [total]
    let zeros = Set(
      shown.flatMap {
        [
          Feedback($0.start, base: startBasis.total).zero,
          Feedback($0.end, base: basis.total).zero,
        ].compactMap(\.self)
      })
    let signs = Zero.allCases.filter(zeros.contains).filter { $0 != .silent }
      .map { words.explained($0) }
    return signs.isEmpty ? [] : [.signs(signs)]
  }

  private func signs(_ words: ReportWords) -> [Document.Block] {
    basis.shownGroups.allSatisfy(wasAsked) ? [] : [.signs([words.explained(.notAsked)])]
  }

  /// What was said at all, tagged or not.
  private func said(_ words: ReportWords) -> [Document.Block] {
    let rows = basis.shownGroups.map { group in
      let title = words.title(of: group)
      let row =
        wasAsked(group)
        ? cells(title, baseByGroup[group.slug] ?? .zero, words)
        : [DocumentTable.Cell(title)] + words.changeHeadings.map { _ in notAsked(words) }
      return DocumentTable.Row.entry(mark: "", row)
    }
    return [
      .heading(words.saidBetween),
      .table(
        DocumentTable(
          headings: [words.group] + words.changeHeadings,
          rows: rows + [.total(cells(words.all, base, words))])),
    ] + signs(words)
  }
}

extension ReportWords {
  /// `ISEK Jena.2030: Was sich je Maßnahme geändert hat`.
  func changeTitle(_ kind: TargetKind, process: String) -> String {
    "\(process): "
      + pick(
        "Was sich je \(name(of: kind)) geändert hat", "What changed for each \(name(of: kind))")
  }

  /// The earlier point and the later one, each a line.
  func span(from start: EventStamp, to basis: ReportBasis) -> [String] {
    let zone = basis.process.timeZone
    return [
      pick("Vorher – ", "Before – ") + asOf(start, zone: zone),
      pick("Nachher – ", "After – ") + asOf(basis.asOf, zone: zone),
    ]
  }

  func summary(of report: ChangeReport) -> String {
    let changed = report.changed.count
    guard changed > 0 else {
      return pick("An den Nennungen hat sich nichts geändert.", "No feedback changed.")
    }
    let (added, withdrawn) = (report.total.added, report.total.withdrawn)
    let what = share(changed, of: report.rows.count, report.kind)
    let statements = Plural.statement.counted(added.statements, in: language)
    let people = Plural.respondent.counted(added.respondents, in: language)
    return pick(
      "Geändert \(changed == 1 ? "hat" : "haben") sich \(what). Erstmals zugeordnet: \(statements), \(people) zum ersten Mal; "
        + "ohne Zuordnung seither: \(Plural.statement.counted(withdrawn.statements, in: language)).",
      "Changed: \(what). Tagged for the first time: \(statements), \(people) for the first time; "
        + "no longer tagged: \(Plural.statement.counted(withdrawn.statements, in: language)).")
  }

  var changeHeadings: [String] {
    pick(
      "vorher|dazu|zurückgenommen|nachher|Personen neu|Personen nicht mehr",
      "Before|Added|Withdrawn|After|Respondents new|Respondents gone"
    ).split(separator: "|").map(String.init)
  }

  var addedByGroup: String {
    pick("Dazugekommen, nach Akteursgruppe", "Added, by source group")
  }

  var saidBetween: String { pick("Aussagen überhaupt", "Statements at all") }

  /// Sentences, each for itself.
  func changeAid(_ kind: TargetKind) -> [String] {
    [
      pick(
        "Verglichen sind nur die beiden Stände: Was dazwischen kam und wieder ging, steht nirgends.",
        "Only the two points are compared: what came and went between them is nowhere."),
      pick(
        "Vorher und dazu ergeben zusammen nachher und zurückgenommen. Zurückgenommen ist, was nicht mehr "
          + "zählt: Zuordnung weggenommen, Import zurückgenommen, ausgeblendet oder gelöscht.",
        "Before and added together are after and withdrawn. Withdrawn is what no longer counts: the tag "
          + "removed, the import undone, hidden or erased."),
      pick(
        "Personen neu sind die, die vorher dort nicht gezählt waren.",
        "New respondents are those who were not counted there before."),
    ]
      + (kind == .measure
        ? [
          pick(
            "Eine umbenannte Maßnahme ist dieselbe; was sie vorher hatte, zählt bei der neuen.",
            "A renamed measure is the same one; what it had before counts for the new one.")
        ] : [])
  }
}
