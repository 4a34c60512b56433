public import ResonanzModel
public import ResonanzStorage

/// How many tags came, went and have another stance, the last only where there are any.
public struct TagFigures: Sendable, Equatable {
  public let added: Int
  public let removed: Int
  public let restanced: Int

  public init(added: Int, removed: Int, restanced: Int) {
    self.added = added
    self.removed = removed
    self.restanced = restanced
  }

  /// Of a change.
  public init(_ outcome: TagOutcome) {
    self.init(added: outcome.added, removed: outcome.removed, restanced: outcome.restanced)
  }

  /// Whether no tag is another one than before.
  public var isEmpty: Bool { added + removed + restanced == 0 }

  private static let tag = Plural(
    one: Wording(german: "Zuordnung", english: "tag"),
    other: Wording(german: "Zuordnungen", english: "tags"))

  /// `3 Zuordnungen dazu, 0 weg, 1 mit anderer Tendenz`.
  public func done(in language: Language) -> String {
    text(
      Wording(german: "dazu", english: "added"), Wording(german: "weg", english: "removed"),
      language)
  }

  /// `3 Zuordnungen mehr, 2 weniger, 1 mit anderer Tendenz`.
  public func foreseen(in language: Language) -> String {
    text(
      Wording(german: "mehr", english: "more"), Wording(german: "weniger", english: "fewer"),
      language)
  }

  private func text(_ more: Wording, _ fewer: Wording, _ language: Language) -> String {
    let added = Self.tag.counted(added, in: language)
    let other = language.pick("mit anderer Tendenz", "with another stance")
    return "\(added) \(more(in: language))"
      + (removed > 0 ? ", \(removed.grouped(in: language)) \(fewer(in: language))" : "")
      + (restanced > 0 ? ", \(restanced.grouped(in: language)) \(other)" : "")
  }
}

extension SettlingOutcome {
  /// What it would be, before it is done: `Das würde 3 Aussagen entscheiden: 2 Zuordnungen mehr, 1 weniger.`
  public func foreseen(in language: Language) -> String {
    let about = Plural.statement.counted(statements, in: language)
    let tags = TagFigures(added: tagsAdded, removed: tagsRemoved, restanced: tagsRestanced)
      .foreseen(in: language)
    return language.pick(
      "Das würde \(about) entscheiden: \(tags).", "This would settle \(about): \(tags).")
  }
}

extension TagOutcome {
  /// What it would be, before it is done: `Das beträfe 3 Aussagen: 3 Zuordnungen mehr, 3 mit
  /// neuem Stand.`
  ///
  /// - Parameter statements: how many it is about.
  public func foreseen(of statements: Int, in language: Language) -> String {
    let about = Plural.statement.counted(statements, in: language)
    let tags = TagFigures(self).foreseen(in: language)
    let restated = restated.grouped(in: language)
    return language.pick(
      "Das beträfe \(about): \(tags), \(restated) mit neuem Stand.",
      "This would concern \(about): \(tags), \(restated) in a new state.")
  }

  /// Which stances that somebody had given others take the place of; nil where there are none. More than
  /// ten are not named one by one.
  public func overruledText(in language: Language) -> String? {
    if overruled.isEmpty { return nil }
    let named = overruled.prefix(10).map { stance in
      let former = stance.former.title(in: language)
      return language.pick(
        "Aussage \(stance.statement) (\(stance.measure) bisher \(former))",
        "statement \(stance.statement) (\(stance.measure) \(former) before)")
    }
    let more = overruled.count - named.count
    let count = more.grouped(in: language)
    let rest =
      more > 0
      ? language.pick(" und \(count) weitere", " and \(count) more") : ""
    let what = Wording(
      german: "Bestimmte Tendenz ersetzt: ", english: "Stance replaced that was stated: ")
    return what(in: language) + named.joined(separator: ", ") + rest
  }
}
