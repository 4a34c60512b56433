import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What can be chosen of what holds for a whole file, or for all cards: where it was asked, who spoke, and what it
/// belongs to.
struct FactOptions: Sendable {
  struct Option: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  let consultations: [Option]
  let groups: [Option]
  let themes: [Option]
  let measures: [Option]
  let stances: [Option]

  /// - Parameters:
  ///   - known: those that there are.
  ///   - chosen: what was said, by the name of a field.
  init(
    _ titles: Titles, _ known: [ConsultationRecord], _ language: Language,
    chosen: (String) -> String?
  ) {
    func option(_ name: String, _ value: String, _ label: String) -> Option {
      Option(value: value, label: label, isChosen: chosen(name) == value)
    }
    let vocabulary = titles.vocabulary
    consultations = known.map { Option(value: $0.slug, label: $0.title, isChosen: false) }
    groups = vocabulary.groups.map {
      option("group", $0.group.slug, $0.group.title(in: language))
    }
    // What is retired takes no new tags.
    themes = vocabulary.themes.filter { !$0.isRetired }.map { option("theme", $0.slug, $0.title) }
    measures = vocabulary.measures.filter { !$0.isRetired }
      .map { option("measure", $0.slug, $0.title) }
    stances = Stance.allCases.filter { $0 != .unstated }
      .map { option("stance", $0.rawValue, $0.title(in: language)) }
  }
}
