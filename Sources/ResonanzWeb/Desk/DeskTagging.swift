import ResonanzModel
import ResonanzStorage

/// What somebody chose for a statement.
struct DeskTagging: Sendable {
  private let chosen: [String]
  private let had: Set<String>
  private let stances: [String: Stance]
  private let usualStance: Stance
  private let keywords: [String]
  private let reason: StatementState?

  init(_ visit: Visit) throws {
    let form = visit.form
    chosen = form.all("target")
    had = Set(form.all("had"))
    var stances: [String: Stance] = [:]
    var usual = Stance.unstated
    for value in form.all("stance") {
      let parts = value.split(separator: ":").map(String.init)
      guard let last = parts.last, let stance = Stance(rawValue: last) else { continue }
      if parts.count > 1 { stances[parts[0]] = stance } else { usual = stance }
    }
    self.stances = stances
    usualStance = usual
    keywords = try visit.names("keyword")
    reason = form["state"].flatMap { StatementState(rawValue: $0) }.flatMap {
      $0.isReason ? $0 : nil
    }
  }

  /// Whether anything was chosen, or taken away.
  var isChange: Bool { !chosen.isEmpty || !had.isEmpty || !keywords.isEmpty || reason != nil }

  /// Whether there may be a keyword then that was not there.
  var makesKeywords: Bool { !keywords.isEmpty }

  /// Whether it belongs to something and to nothing.
  var isContradiction: Bool { reason != nil && !(chosen.isEmpty && keywords.isEmpty) }

  /// - Throws: where a target isn't there.
  func change(in vocabulary: Vocabulary) throws -> TagChange {
    let added = try chosen.map { value in
      let target = try TargetChoice.target(value, in: vocabulary)
      guard target.kind == .measure else { return TagDraft(target: target.id) }
      let slug = String(value.dropFirst(TargetKind.measure.rawValue.count + 1))
      // One that it had keeps its stance where none was chosen for it.
      let usual = had.contains(value) ? Stance.unstated : usualStance
      return TagDraft(target: target.id, stance: stances[slug] ?? usual)
    }
    let removed = try had.subtracting(chosen).sorted()
      .map { try TargetChoice.target($0, in: vocabulary).id }
    return TagChange(added: added, removed: removed, keywords: keywords, state: reason)
  }
}
