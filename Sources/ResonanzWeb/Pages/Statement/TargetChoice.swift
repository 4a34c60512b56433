import ResonanzModel
import ResonanzStorage

/// A theme, measure or keyword as a form sends it: `measure:radweg`.
enum TargetChoice {
  static func value(_ kind: TargetKind, _ slug: String) -> String { "\(kind.rawValue):\(slug)" }

  static func value(of tag: TagRecord) -> String { value(tag.kind, tag.slug) }

  /// What stands behind the kind.
  static func slug(_ value: String) -> String {
    value.split(separator: ":", maxSplits: 1).last.map(String.init) ?? value
  }

  /// What a form's `target`s, of which there may be several, are to be tagged with: the measures among them with its `stance`.
  ///
  /// - Parameter field: in which they were sent.
  /// - Throws: as ``target(_:in:field:)``.
  static func drafts(
    of form: FormFields, in vocabulary: Vocabulary, field: String = Self.field
  ) throws -> [TagDraft] {
    let stance = form["stance"].flatMap { Stance(rawValue: $0) } ?? .unstated
    return try form.all("target").map { value in
      let target = try target(value, in: vocabulary, field: field)
      return TagDraft(target: target.id, stance: target.kind == .measure ? stance : .unstated)
    }
  }

  /// A program's list of targets that each have a stance of their own.
  ///
  /// - Throws: as ``target(_:in:field:)``.
  static func listed(
    _ list: String, of form: FormFields, in vocabulary: Vocabulary
  ) throws -> [TagDraft] {
    try form.elements(of: list).flatMap { try drafts(of: $0, in: vocabulary, field: list) }
  }

  /// Where a target is sent, if nothing else is said.
  static let field = "target"

  /// Its number.
  ///
  /// - Throws: `noTarget` where its kind is missing, `unknownTarget`.
  static func target(
    _ value: String, in vocabulary: Vocabulary, field: String = Self.field
  ) throws -> (kind: TargetKind, id: TargetID) {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = TargetKind(rawValue: parts[0]) else {
      throw Fault.noTarget(value, in: field)
    }
    do throws(StorageError) {
      return (kind, try id(kind, parts[1], in: vocabulary))
    } catch {
      throw Fault.unknownTarget(error, in: field)
    }
  }

  private static func id(
    _ kind: TargetKind, _ slug: String, in vocabulary: Vocabulary
  ) throws(StorageError) -> TargetID {
    switch kind {
    case .theme: return try vocabulary.theme(slug)
    case .measure: return try vocabulary.measure(slug)
    case .keyword:
      guard let entry = vocabulary.keywords.first(where: { $0.slug == slug }) else {
        throw .unknownKeyword(slug, suggestion: nil)
      }
      return entry.id
    }
  }
}
