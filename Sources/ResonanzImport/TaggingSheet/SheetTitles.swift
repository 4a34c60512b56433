import ResonanzModel
import ResonanzStorage

/// What people read in a sheet instead of slugs.
struct SheetTitles {
  private let groups: [String: String]
  private let targets: [String: String]
  private let consultations: [String: String]

  /// - Parameter consultations: titles by slug.
  init(_ vocabulary: Vocabulary, consultations: [String: String] = [:], in language: Language) {
    groups = Dictionary(
      vocabulary.groups.map { ($0.group.slug, $0.group.title(in: language)) }
    ) { first, _ in first }
    targets = Dictionary((vocabulary.themes + vocabulary.measures).map { ($0.slug, $0.title) }) {
      first, _ in first
    }
    self.consultations = consultations
  }

  func group(_ slug: String) -> String { groups[slug] ?? slug }
  func consultation(_ slug: String) -> String { consultations[slug] ?? slug }

  /// One below the other: titles have commas in them.
  func targets(_ slugs: [String]) -> String {
    slugs.map { targets[$0] ?? $0 }.joined(separator: "\n")
  }
}
