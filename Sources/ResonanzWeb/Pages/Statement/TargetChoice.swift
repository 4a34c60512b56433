import ResonanzModel
import ResonanzStorage

/// A theme, measure or keyword as a form sends it: `measure:radweg`.
enum TargetChoice {
  static func value(_ kind: TargetKind, _ slug: String) -> String { "\(kind.rawValue):\(slug)" }

  static func value(of tag: TagRecord) -> String { value(tag.kind, tag.slug) }

  /// Its number.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownKeyword`; `notFound` where it is none of them.
  static func target(
    _ value: String, in vocabulary: Vocabulary
  ) throws -> (kind: TargetKind, id: TargetID) {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = TargetKind(rawValue: parts[0]) else { throw Fault.notFound }
    let slug = parts[1]
    let entries =
      switch kind {
      case .theme: vocabulary.themes
      case .measure: vocabulary.measures
      case .keyword: vocabulary.keywords
      }
    if let entry = entries.first(where: { $0.slug == slug }) { return (kind, entry.id) }
    let known = entries.map(\.slug)
    switch kind {
    case .theme: throw StorageError.unknownTheme(slug, known: known)
    case .measure: throw StorageError.unknownMeasure(slug, known: known)
    case .keyword: throw StorageError.unknownKeyword(slug, suggestion: nil)
    }
  }
}
