import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What can be done with a statement.
struct StatementWork: Sendable {
  /// Something that can be chosen.
  struct Choice: Sendable {
    let value: String
    let label: String
    /// Whether it is what is chosen where nothing is said.
    var isUsual = false
  }

  /// Why it belongs to nothing.
  struct NoTag: Sendable {
    let reasons: [Choice]
  }

  let themes: [Choice]
  let measures: [Choice]
  let stances: [Choice]
  let keywords: [String]
  /// Nil while it has a tag.
  let noTag: NoTag?
  let flags: [FlagChoice]
  /// What it is tagged to and can be evidence for comes first.
  let quotable: [Choice]

  init(_ answer: StatementAnswer, _ language: Language) {
    let (record, vocabulary) = (answer.record, answer.titles.vocabulary)
    func choices(_ kind: TargetKind, _ entries: [Vocabulary.Entry]) -> [Choice] {
      entries.filter { !$0.isRetired }.map {
        Choice(value: TargetChoice.value(kind, $0.slug), label: $0.title)
      }
    }
    themes = choices(.theme, vocabulary.themes)
    measures = choices(.measure, vocabulary.measures)
    stances = Stance.allCases.map {
      Choice(value: $0.rawValue, label: $0.title(in: language), isUsual: $0 == .unstated)
    }
    keywords = vocabulary.keywords.filter { !$0.isRetired }.map(\.title)
    let reasons = StatementState.allCases.filter {
      $0.isReason || $0 == .open && record.state != .open
    }
    noTag =
      record.tags.isEmpty
      ? NoTag(
        reasons: reasons.map { Choice(value: $0.rawValue, label: $0.title(in: language)) }) : nil
    flags = FlagChoice.all(of: record, in: language)
    let own = record.tags.filter { $0.kind != .keyword }
      .map { Choice(value: TargetChoice.value($0.kind, $0.slug), label: $0.title) }
    let values = Set(own.map(\.value))
    quotable = own + (themes + measures).filter { !values.contains($0.value) }
  }
}

/// What was done just now, so that it can be taken back at once.
struct StatementDone: Sendable {
  let sentence: String
  /// Number of the event to take back; nil where it was.
  let event: String?

  init(_ entry: HistoryEntry, _ statement: Int, _ language: Language) {
    sentence = StatementPageWords(language: language).done(entry)
    let isUndo = [.undo, .redo].contains(entry.event.kind)
    event = isUndo || entry.isTakenBack ? nil : String(entry.event.number)
  }
}
