import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What can be done with the statements of a table that are marked, or with all that were found.
struct TableWork: Sendable {
  /// What is sent along.
  let fields: [BulkOrder.Field]
  /// `alle 312 gefundenen`.
  let all: String
  let themes: [Choice]
  let slots: [TagSlot]
  let keywords: [String]
  /// What can be taken away: retired ones too.
  let removable: [Removable]
  let states: [Choice]
  let flags: [Choice]

  /// Targets of one kind.
  struct Removable: Sendable {
    let label: String
    let choices: [Choice]
  }

  init(_ answer: SearchAnswer, _ language: Language) {
    let words = TableWords(language: language)
    let vocabulary = answer.titles.vocabulary
    let choices = TagChoices(vocabulary, language)
    fields = BulkOrder.place(of: answer)
    all = words.all(answer.result.count)
    (themes, keywords) = (choices.themes, choices.keywords)
    slots = TagSlot.all(choices)
    let kinds: [(TargetKind, [Vocabulary.Entry], Plural)] = [
      (.theme, vocabulary.themes, .theme), (.measure, vocabulary.measures, .measure),
      (.keyword, vocabulary.keywords, .keyword),
    ]
    removable = kinds.compactMap { kind, entries, plural in
      entries.isEmpty
        ? nil
        : Removable(
          label: plural.noun(for: 2, in: language),
          choices: entries.map {
            let title = kind == .keyword ? answer.titles.keywords.title($0.slug) : $0.title
            return Choice(value: TargetChoice.value(kind, $0.slug), label: title)
          })
    }
    states = StatementState.allCases.filter { $0.isReason || $0 == .open }
      .map { Choice(value: $0.rawValue, label: $0.title(in: language)) }
    flags = StatementFlag.allCases.map {
      Choice(value: $0.rawValue, label: $0.title(in: language))
    }
  }
}
