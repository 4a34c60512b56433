import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What can be done with a statement.
struct StatementWork: Sendable {
  /// Why it belongs to nothing.
  struct NoTag: Sendable {
    let reasons: [Choice]
  }

  /// What can be taken back, or done again, of what was done with this statement alone.
  struct Step: Sendable {
    /// Its number.
    let event: String
    let what: String

    init(_ entry: HistoryEntry, _ language: Language) {
      event = String(entry.event.number)
      what = entry.title(in: language, door: .page)
    }
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
  let undo: Step?
  let redo: Step?

  init(_ answer: StatementAnswer, _ language: Language) {
    let (record, vocabulary) = (answer.record, answer.titles.vocabulary)
    let choices = TagChoices(vocabulary, language)
    (themes, measures) = (choices.themes, choices.measures)
    (stances, keywords) = (choices.stances, choices.keywords)
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
    func step(_ entry: HistoryEntry?) -> Step? {
      entry.flatMap { $0.statement == record.number ? Step($0, language) : nil }
    }
    undo = step(answer.next.undo)
    redo = step(answer.next.redo)
    let values = Set(own.map(\.value))
    quotable = own + (themes + measures).filter { !values.contains($0.value) }
  }
}
