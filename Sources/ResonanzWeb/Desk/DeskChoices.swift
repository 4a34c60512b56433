import ResonanzModel
import ResonanzStorage

/// Something that can be chosen.
struct DeskChoice: Sendable {
  /// `theme:stadt-mobil`.
  let value: String
  let label: String
  var isChosen = false
  /// The key that chooses it.
  var key: String?
  /// Of a measure that it is tagged to: `supports`, and in words.
  var stance: String?
  var stanceLabel: String?
}

/// What a statement can be tagged to, with what it is tagged to.
struct DeskChoices: Sendable {
  let themes: [DeskChoice]
  let measures: [DeskChoice]
  /// Those that it has; others are typed.
  let keywords: [DeskChoice]
  let reasons: [DeskChoice]
  let stances: [DeskChoice]
  let quotable: [DeskChoice]

  init(_ record: StatementRecord, _ vocabulary: Vocabulary, _ language: Language) {
    let tags = Dictionary(record.tags.map { (TargetChoice.value(of: $0), $0) }) { $1 }
    func choice(_ kind: TargetKind, _ entry: Vocabulary.Entry, key: Int? = nil) -> DeskChoice? {
      let value = TargetChoice.value(kind, entry.slug)
      let tag = tags[value]
      // What is retired takes no new tags; the ones that there are can go.
      if entry.isRetired, tag == nil { return nil }
      let stance = tag.flatMap { $0.kind == .measure && $0.stance != .unstated ? $0.stance : nil }
      return DeskChoice(
        value: value, label: entry.title, isChosen: tag != nil,
        key: key.flatMap { $0 <= 9 ? String($0) : nil }, stance: stance?.rawValue,
        stanceLabel: stance?.title(in: language))
    }
    themes = vocabulary.themes.filter {
      !$0.isRetired || tags[TargetChoice.value(.theme, $0.slug)] != nil
    }
    .enumerated().compactMap { choice(.theme, $1, key: $0 + 1) }
    measures = vocabulary.measures.compactMap { choice(.measure, $0) }
    keywords = record.tags.filter { $0.kind == .keyword }.map {
      DeskChoice(value: TargetChoice.value(of: $0), label: $0.title, isChosen: true)
    }
    reasons = StatementState.allCases.filter(\.isReason).map {
      DeskChoice(
        value: $0.rawValue, label: $0.title(in: language), isChosen: $0 == record.state)
    }
    stances = [.supports, .opposes, .mixed, .neutral].map { (stance: Stance) in
      DeskChoice(
        value: stance.rawValue, label: stance.title(in: language), key: Self.key(of: stance))
    }
    let all = themes + measures
    quotable = all.filter(\.isChosen) + all.filter { !$0.isChosen }
  }

  /// The key of a stance, on German and English keyboards without another one held.
  static func key(of stance: Stance) -> String? {
    switch stance {
    case .supports: "+"
    case .opposes: "-"
    case .mixed: "#"
    case .neutral: "0"
    case .unstated: nil
    }
  }
}
