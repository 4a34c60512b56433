import ResonanzModel
import ResonanzStorage

/// Finds what a mapping names by slug in the archive.
struct CatalogueWords {
  let groups: GroupIndex
  let themes: TargetIndex
  let measures: TargetIndex
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    groups = GroupIndex(vocabulary)
    themes = TargetIndex(.theme, vocabulary.themes)
    measures = TargetIndex(.measure, vocabulary.measures)
  }

  func group(_ slug: String) throws(MappingFault) -> GroupID {
    if let group = groups.group(slug: slug) { return group }
    throw .unknownGroup(slug, known: vocabulary.groups.map(\.group.slug))
  }

  func theme(_ slug: String) throws(MappingFault) -> TargetID {
    try target(slug, .theme, among: vocabulary.themes)
  }

  func measure(_ slug: String) throws(MappingFault) -> TargetID {
    try target(slug, .measure, among: vocabulary.measures)
  }

  private func target(
    _ slug: String, _ kind: TargetKind, among entries: [Vocabulary.Entry]
  ) throws(MappingFault) -> TargetID {
    guard let entry = entries.first(where: { $0.slug == slug }) else {
      throw .unknownTarget(kind, slug, near: nearest(to: slug, in: entries.map(\.slug)))
    }
    if entry.isRetired { throw .retiredTarget(kind, slug) }
    return entry.id
  }

  /// Every slug that the words of a column stand for must be there.
  func check(_ column: ColumnMapping) throws(MappingFault) {
    for meaning in column.values.values.sorted() where !meaning.isEmpty {
      switch column.role {
      case .sourceGroup: _ = try group(meaning)
      case .theme: _ = try theme(meaning)
      case .measure: _ = try measure(meaning)
      case .stance where Stance(named: meaning) == nil:
        throw .unknownOptionValue(
          option: "values", value: meaning, allowed: Stance.allCases.map(\.rawValue))
      default: break
      }
    }
  }
}
