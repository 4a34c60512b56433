import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// Something that can be chosen.
struct Choice: Sendable {
  let value: String
  let label: String
  /// Whether it is what is chosen where nothing is said.
  var isUsual = false
}

/// What statements can be tagged to.
struct TagChoices: Sendable {
  let themes: [Choice]
  let measures: [Choice]
  let stances: [Choice]
  /// As their field takes them.
  let keywords: [String]

  /// What is retired takes no new tags.
  init(_ vocabulary: Vocabulary, _ language: Language) {
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
    keywords = vocabulary.suggestedKeywords
  }
}

extension Vocabulary {
  /// Titles of keywords as a field takes them, in which `;` parts several.
  var suggestedKeywords: [String] {
    keywords.filter { !$0.isRetired }.map { CardNames.joined([$0.title]) }
  }
}
