import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What the targets of a decision are called.
struct DecisionText: Sendable {
  private let titles: [TargetID: String]
  private let language: Language

  init(_ vocabulary: Vocabulary, _ language: Language) {
    let keywords = KeywordTitles(vocabulary)
    let named =
      (vocabulary.themes + vocabulary.measures).map { ($0.id, $0.title) }
      + vocabulary.keywords.map { ($0.id, keywords.title($0.slug)) }
    // What another one follows has that one's number too; the last is the one that holds.
    titles = Dictionary(named) { $1 }
    self.language = language
  }

  /// `Bus im Takt (ablehnend), Seedorf.Mobil`, or why there is no tag.
  func text(of decision: RoundDecision) -> String {
    if let reason = decision.reason { return reason.title(in: language) }
    return decision.tags.map { tag in
      let stance = tag.stance == .unstated ? "" : " (\(tag.stance.title(in: language)))"
      return (titles[tag.target] ?? "#\(tag.target.number)") + stance
    }.joined(separator: ", ")
  }
}

/// Where somebody says what a statement is tagged to, or why to nothing.
struct DecisionForm: Sendable {
  let themes: [Choice]
  let slots: [TagSlot]
  let reasons: [Choice]

  /// - Parameter decision: what is chosen already; nil: nothing.
  init(_ vocabulary: Vocabulary, _ decision: RoundDecision?, _ language: Language) {
    let choices = TagChoices(vocabulary, language)
    let tags = decision?.tags ?? []
    themes = zip(vocabulary.themes.filter { !$0.isRetired }, choices.themes).map { entry, choice in
      Choice(
        value: choice.value, label: choice.label,
        isUsual: tags.contains { $0.target == entry.id })
    }
    let chosen = vocabulary.measures.compactMap { entry in
      tags.first { $0.target == entry.id }.map {
        (value: TargetChoice.value(.measure, entry.slug), stance: $0.stance)
      }
    }
    slots = TagSlot.all(choices, chosen: chosen)
    reasons = StatementState.allCases.filter(\.isReason).map {
      Choice(
        value: $0.rawValue, label: $0.title(in: language), isUsual: $0 == decision?.reason)
    }
  }

  /// What a form says.
  ///
  /// - Throws: `unclearDecision` unless it is tags or a reason, and not both.
  static func decision(_ form: FormFields, in vocabulary: Vocabulary) throws -> RoundDecision {
    let fields = try TagFields(form, in: vocabulary)
    let tags =
      try fields.themes + fields.measures + TargetChoice.listed("tags", of: form, in: vocabulary)
    let reason = form["reason"].flatMap { StatementState(rawValue: $0) }
    guard let decision = RoundDecision(tags: tags, reason: reason) else {
      throw Fault.unclearDecision
    }
    return decision
  }

  /// Whether a program says what a statement is tagged to, or why to nothing.
  static func isFilled(_ form: FormFields) -> Bool {
    form["reason"] != nil || !form.elements(of: "tags").isEmpty
  }
}
