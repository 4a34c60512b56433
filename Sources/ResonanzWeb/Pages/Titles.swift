import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What people call the things of an archive, by their slugs.
struct Titles: Sendable {
  let vocabulary: Vocabulary
  let keywords: KeywordTitles
  /// Of themes and measures, by slug.
  let targets: [String: String]
  private let groups: [String: SourceGroup]
  private let consultations: [String: String]

  init(of archive: Archive) throws(StorageError) {
    vocabulary = try archive.vocabulary()
    keywords = KeywordTitles(vocabulary)
    targets = Dictionary((vocabulary.themes + vocabulary.measures).map { ($0.slug, $0.title) }) {
      first, _ in first
    }
    groups = Dictionary(vocabulary.groups.map { ($0.group.slug, $0.group) }) { first, _ in first }
    consultations = Dictionary(try archive.consultations().map { ($0.slug, $0.title) }) {
      first, _ in first
    }
  }

  /// Of a theme or measure; the slug where the catalogue has none any more.
  func target(_ slug: String) -> String { targets[slug] ?? slug }

  func group(_ slug: String, in language: Language) -> String {
    groups[slug]?.title(in: language) ?? slug
  }

  func consultation(_ slug: String) -> String { consultations[slug] ?? slug }

  /// What a statement is tagged to: themes, measures, keywords.
  func tags(of hit: SearchHit) -> [String] {
    hit.tags.map(target) + hit.keywords.map(keywords.title)
  }
}
