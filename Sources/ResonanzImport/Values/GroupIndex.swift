import ResonanzModel
import ResonanzStorage

/// Finds the group of the archive that a cell names.
struct GroupIndex {
  private var bySpelling: [String: GroupID] = [:]
  private var bySlug: [String: GroupID] = [:]

  init(_ vocabulary: Vocabulary) {
    for group in vocabulary.groups {
      bySlug[group.group.slug] = group.id
      bySpelling[CellKey(group.group.slug).text] = group.id
      bySpelling[CellKey(group.group.title.german).text] = group.id
      bySpelling[CellKey(group.group.title.english).text] = group.id
    }
  }

  func group(slug: String) -> GroupID? { bySlug[slug] }

  /// The archive's own titles come first, then the words that files use.
  func group(named cell: String) -> GroupID? {
    let key = CellKey(cell)
    return bySpelling[key.text] ?? GroupWords.slug(for: key).flatMap { bySlug[$0] }
  }
}
