import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What people call the things of an archive, by their slugs.
struct Titles: Sendable {
  let vocabulary: Vocabulary
  let keywords: KeywordTitles
  /// Of themes and measures, by slug.
  let targets: [String: String]
  private let kinds: [String: TargetKind]
  private let groups: [String: SourceGroup]
  private let consultations: [String: String]

  init(of archive: Archive) throws(StorageError) {
    vocabulary = try archive.vocabulary()
    keywords = KeywordTitles(vocabulary)
    targets = Dictionary((vocabulary.themes + vocabulary.measures).map { ($0.slug, $0.title) }) {
      first, _ in first
    }
    kinds = Dictionary(
      vocabulary.themes.map { ($0.slug, .theme) } + vocabulary.measures.map { ($0.slug, .measure) }
    ) { first, _ in first }
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

  /// What the summary of an import calls these.
  func ofSummaries(in language: Language) -> SummaryTitles {
    SummaryTitles(
      consultations: consultations, groups: groups.mapValues { $0.title(in: language) })
  }

  /// What a statement is tagged to: themes, measures, keywords; the first two with their pages.
  func tags(of hit: SearchHit) -> [TagChip] {
    hit.tags.map { slug in
      let kind = kinds[slug].map { $0 == .theme ? "themes" : "measures" }
      return TagChip(title: target(slug), address: kind.map { "/\($0)/\(slug)" })
    }
      + hit.keywords.map {
        TagChip(
          title: keywords.title($0),
          address: FormFields([("q", "keyword:\($0)")]).address("/search"))
      }
  }
}
