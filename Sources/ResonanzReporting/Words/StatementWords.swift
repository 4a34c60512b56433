public import ResonanzModel
public import ResonanzStorage

/// What people read of a statement and of what became of it.
public struct StatementWords: Sendable {
  private let language: Language
  private let keywords: KeywordTitles
  private let targets: [String: String]

  /// - Parameter targets: titles of themes and measures by slug; those without one are called by their slugs, as the
  ///   command line takes them.
  public init(_ language: Language, keywords: KeywordTitles, targets: [String: String] = [:]) {
    self.language = language
    self.keywords = keywords
    self.targets = targets
  }

  private func name(of slug: String) -> String { targets[slug] ?? keywords.label(slug) }

  /// How far the work on it is; or why it does not count.
  public func state(of record: StatementRecord) -> String {
    if record.isLive { return record.state.title(in: language) }
    if record.text == nil {
      return language.pick("zählt nicht: gelöscht", "does not count: erased")
    }
    return record.isHidden
      ? language.pick("zählt nicht: ausgeblendet", "does not count: hidden")
      : language.pick(
        "zählt nicht: ihr Import ist zurückgenommen", "does not count: its import is undone")
  }

  /// `3 dafür, 1 dagegen (keine Nennungen)`; nil where nobody knows.
  public func votes(of record: StatementRecord) -> String? {
    guard let votes = record.votes else { return nil }
    let parts = [
      votes.supporting.map { count in
        let count = count.grouped(in: language)
        return language.pick("\(count) dafür", "\(count) for")
      },
      votes.opposing.map { count in
        let count = count.grouped(in: language)
        return language.pick("\(count) dagegen", "\(count) against")
      },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
      + language.pick(" (keine Nennungen)", " (not feedback)")
  }

  /// `erteilt („Ja, gern“)`; nil where the source does not say.
  public func consent(of record: StatementRecord) -> String? {
    guard let words = record.consent else { return nil }
    let said = words.isEmpty ? "" : language.pick(" („\(words)“)", " (“\(words)”)")
    return Consent.isGiven(words)
      ? language.pick("erteilt", "given") + said
      : language.pick("nicht erteilt", "not given") + said
  }

  /// What became different: `+ radweg (zustimmend)`.
  public func change(_ change: StatementHistoryEntry.Change) -> String {
    switch change {
    case .text(let text):
      language.pick("Wortlaut: ", "text: ") + (text ?? Wording.erased(in: language))
    case .tagged(let slug, let stance):
      "+ \(name(of: slug))" + (stance == .unstated ? "" : " (\(stance.title(in: language)))")
    case .untagged(let slug): "− \(name(of: slug))"
    case .state(let state): state.title(in: language)
    case .left: language.pick("zählt nicht mehr", "does not count any more")
    case .returned, .shown: language.pick("zählt wieder", "counts again")
    case .hidden: language.pick("ausgeblendet", "hidden")
    case .erased: language.pick("gelöscht", "erased")
    case .flagged(let flag): "⚑ \(flag.title(in: language))"
    case .unflagged(let flag):
      language.pick(
        "⚑ \(flag.title(in: language)) erledigt", "⚑ \(flag.title(in: language)) settled")
    case .noted(let number): language.pick("Notiz \(number)", "note \(number)")
    case .consentGiven: language.pick("Einwilligung gilt", "consent holds")
    case .consentWithdrawn:
      language.pick("Einwilligung gilt nicht mehr", "consent holds no more")
    case .unnoted(let number):
      language.pick("Notiz \(number) geändert oder weg", "note \(number) changed or gone")
    default: evidence(change)
    }
  }

  /// Of quotes and answers.
  private func evidence(_ change: StatementHistoryEntry.Change) -> String {
    switch change {
    case .quoted(let number, let slug):
      language.pick(
        "Zitat \(number) für \(name(of: slug))", "quote \(number) for \(name(of: slug))")
    case .unquoted(let number): language.pick("Zitat \(number) weg", "quote \(number) gone")
    case .quoteChanged(let number):
      language.pick("Zitat \(number) geändert", "quote \(number) changed")
    case .quoteMoved(let number):
      language.pick("Zitat \(number) im neuen Wortlaut", "quote \(number) in the new text")
    case .quoteLost(let number): language.pick("Zitat \(number) verloren", "quote \(number) lost")
    case .answered(let number, let result):
      language.pick("Abwägung \(number): ", "answer \(number): ") + result.title(in: language)
    case .answerChanged(let number, let result):
      language.pick("Abwägung \(number) geändert: ", "answer \(number) changed: ")
        + result.title(in: language)
    case .unanswered(let number):
      language.pick("Abwägung \(number) zurückgezogen", "answer \(number) withdrawn")
    default: ""
    }
  }
}
