public import ResonanzModel
import ResonanzStorage

extension CoverageReport {
  /// The silent measures and themes, the silent groups, the statements without a place, the basis.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    return Document(
      title: words.coverageTitle(process: basis.process.title),
      blocks: blocks(words) + basis.blocks(words))
  }

  /// All but the title and the basis.
  func blocks(_ words: ReportWords) -> [Document.Block] {
    gaps(.measure, silentMeasures, of: measureCount, words)
      + gaps(.theme, silentThemes, of: themes.count, words)
      + openNote(words) + groupGaps(words) + untagged(words) + unfinished(words)
  }

  private func gaps(
    _ kind: TargetKind, _ silent: [FeedbackRow], of whole: Int, _ words: ReportWords
  ) -> [Document.Block] {
    let heading = Document.Block.heading(words.gapHeading(kind, silent.count, of: whole))
    guard whole > 0 else { return [heading, .paragraph(words.nothingInCatalogue(kind))] }
    guard !silent.isEmpty else { return [heading, .paragraph(words.noGap(kind))] }
    return [heading, .list(silent.map { words.listed($0) })]
  }

  /// Whether the gaps above may still close.
  private func openNote(_ words: ReportWords) -> [Document.Block] {
    let isSilent = !silentMeasures.isEmpty || !silentThemes.isEmpty
    return isSilent && basis.open > 0 ? [.paragraph(words.silenceIsOpen(basis.open))] : []
  }

  /// Under each theme who said nothing on it; who was not asked at all once, below.
  private func groupGaps(_ words: ReportWords) -> [Document.Block] {
    let notAsked = basis.shownGroups.filter { basis.zero(of: $0.slug) == .notAsked }
    let lists = themes.compactMap { groupGap($0, words) }
    return [.heading(words.groupGapHeading)]
      + (lists.isEmpty ? [.paragraph(words.noGroupGap)] : [.list(lists)])
      + (notAsked.isEmpty ? [] : [.paragraph(words.notAsked(notAsked))])
  }

  /// `Stadt.Mobil.Jena: nichts gesagt: Politik; noch offen: Schulen`; nil where all were heard.
  private func groupGap(_ theme: ThemeCoverage, _ words: ReportWords) -> String? {
    let shown = Set(basis.shownGroups.map(\.slug))
    let parts = [(Zero.silent, words.saidNothing), (.open, words.stillOpen)].compactMap {
      zero, name in
      let groups = theme.groups(zero).filter { shown.contains($0.slug) }
      return groups.isEmpty ? nil : "\(name): \(words.list(groups))"
    }
    return parts.isEmpty ? nil : "\(theme.title) – " + parts.joined(separator: "; ")
  }

  private func untagged(_ words: ReportWords) -> [Document.Block] {
    let groups = basis.shownGroups.filter { basis.zero(of: $0.slug) != .notAsked }
    let rows = Self.untaggedStates.map { state in
      let counts = [statements(in: state)] + groups.map { statements(in: state, of: $0.slug) }
      return DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(state.title(in: words.language))]
          + counts.map { words.figure($0) })
    }
    let keywordOnly =
      [statementsWithKeywordOnly()] + groups.map { statementsWithKeywordOnly(of: $0.slug) }
    let last = DocumentTable.Row.entry(
      mark: "",
      [DocumentTable.Cell(words.withKeywordOnly)] + keywordOnly.map { words.figure($0) })
    let headings =
      [words.stateOfWork, words.statements] + groups.map { words.title(of: $0) }
    return [
      .heading(words.untaggedHeading),
      .table(DocumentTable(headings: headings, rows: rows + [last])),
    ] + keywordOnlySearch(words)
  }

  private func keywordOnlySearch(_ words: ReportWords) -> [Document.Block] {
    guard isCurrent, let link = keywordOnlyLink else { return [] }
    return [.paragraph(words.keywordOnlySearch(link.command(in: words.language)))]
  }

  /// How much of which consultation is still to be read.
  private func unfinished(_ words: ReportWords) -> [Document.Block] {
    guard !unfinished.isEmpty else { return [] }
    let rows = unfinished.map { consultation in
      let counts = [
        consultation.base.states[.open] ?? 0, consultation.base.figures.statements,
      ]
      return DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(consultation.title, isOfArchive: true)]
          + counts.map { words.figure($0) })
    }
    let headings = [words.consultation, words.stillOpen, words.statements]
    return [
      .heading(words.unfinishedHeading(unfinished.count)),
      .table(DocumentTable(headings: headings, rows: rows)),
    ]
  }
}
