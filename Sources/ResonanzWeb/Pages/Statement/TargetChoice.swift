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
  /// - Throws: as ``target(_:in:)``.
  static func drafts(of form: FormFields, in vocabulary: Vocabulary) throws -> [TagDraft] {
    let stance = form["stance"].flatMap { Stance(rawValue: $0) } ?? .unstated
    return try form.all("target").map { value in
      let target = try target(value, in: vocabulary)
      return TagDraft(target: target.id, stance: target.kind == .measure ? stance : .unstated)
    }
  }

  /// The name of the first of several targets that each have a stance of their own.
  static let numbered = "target1"

  /// `target1` with `stance1` and so on, as a program's list of objects is read.
  ///
  /// - Throws: as ``target(_:in:)``.
  static func numbered(_ form: FormFields, in vocabulary: Vocabulary) throws -> [TagDraft] {
    var drafts: [TagDraft] = []
    while let value = form["target\(drafts.count + 1)"] {
      let stance = form["stance\(drafts.count + 1)"]
      let fields = FormFields([("target", value)]).setting("stance", stance)
      drafts += try Self.drafts(of: fields, in: vocabulary)
    }
    return drafts
  }

  /// Its number.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownKeyword`; `notFound` where it is none of them.
  static func target(
    _ value: String, in vocabulary: Vocabulary
  ) throws -> (kind: TargetKind, id: TargetID) {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = TargetKind(rawValue: parts[0]) else { throw Fault.notFound }
    let slug = parts[1]
    switch kind {
    case .theme: return (kind, try vocabulary.theme(slug))
    case .measure: return (kind, try vocabulary.measure(slug))
    case .keyword:
      guard let entry = vocabulary.keywords.first(where: { $0.slug == slug }) else {
        throw StorageError.unknownKeyword(slug, suggestion: nil)
      }
      return (kind, entry.id)
    }
  }
}
