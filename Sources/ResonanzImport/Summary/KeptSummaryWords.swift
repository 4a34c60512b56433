public import ResonanzModel
public import ResonanzStorage

/// What was said of an import when it was made, besides its figures, as the archive keeps it.
public struct KeptSummaryWords: Sendable {
  private let summary: ImportSummary
  private let language: Language
  private let door: Door
  private let titles: SummaryTitles

  /// - Parameter titles: what consultations are called.
  public init(
    _ record: ImportRecord, language: Language, door: Door, titles: SummaryTitles = .slugs
  ) {
    summary = record.summary
    self.language = language
    self.door = door
    self.titles = titles
  }

  /// Sentences of that time; none where nothing was to be said.
  public var lines: [String] {
    ImportNotes(summary: summary, titles: titles, language: language, door: door).lines
      + ImportReviewWords(summary: summary, report: nil, isDryRun: false, language: language)
      .lines
  }
}
