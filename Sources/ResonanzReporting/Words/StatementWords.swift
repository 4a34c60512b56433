public import ResonanzModel
public import ResonanzStorage

/// What people read of a statement and of what became of it.
public struct StatementWords: Sendable {
  private let language: Language
  private let keywords: KeywordTitles

  public init(_ language: Language, keywords: KeywordTitles) {
    self.language = language
    self.keywords = keywords
  }

  private func pick(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }

  /// How far the work on it is; or why it does not count.
  public func state(of record: StatementRecord) -> String {
    if record.isLive { return record.state.title(in: language) }
    if record.text == nil { return pick("zählt nicht: gelöscht", "does not count: erased") }
    return record.isHidden
      ? pick("zählt nicht: ausgeblendet", "does not count: hidden")
      : pick("zählt nicht: ihr Import ist zurückgenommen", "does not count: its import is undone")
  }

  /// `3 dafür, 1 dagegen (keine Nennungen)`; nil where nobody knows.
  public func votes(of record: StatementRecord) -> String? {
    guard let votes = record.votes else { return nil }
    let parts = [
      votes.supporting.map { count in
        let count = count.grouped(in: language)
        return pick("\(count) dafür", "\(count) for")
      },
      votes.opposing.map { count in
        let count = count.grouped(in: language)
        return pick("\(count) dagegen", "\(count) against")
      },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
      + pick(" (keine Nennungen)", " (not feedback)")
  }

  /// What became different: `+ radweg (zustimmend)`.
  public func change(_ change: StatementHistoryEntry.Change) -> String {
    switch change {
    case .text(let text): pick("Wortlaut: ", "text: ") + (text ?? Wording.erased(in: language))
    case .tagged(let slug, let stance):
      "+ \(keywords.label(slug))" + (stance == .unstated ? "" : " (\(stance.title(in: language)))")
    case .untagged(let slug): "− \(keywords.label(slug))"
    case .state(let state): state.title(in: language)
    case .left: pick("zählt nicht mehr", "does not count any more")
    case .returned, .shown: pick("zählt wieder", "counts again")
    case .hidden: pick("ausgeblendet", "hidden")
    case .erased: pick("gelöscht", "erased")
    case .flagged(let flag): "⚑ \(flag.title(in: language))"
    case .unflagged(let flag):
      pick("⚑ \(flag.title(in: language)) erledigt", "⚑ \(flag.title(in: language)) settled")
    case .noted(let number): pick("Notiz \(number)", "note \(number)")
    case .unnoted(let number):
      pick("Notiz \(number) geändert oder weg", "note \(number) changed or gone")
    default: evidence(change)
    }
  }

  /// Of quotes and answers.
  private func evidence(_ change: StatementHistoryEntry.Change) -> String {
    switch change {
    case .quoted(let number, let slug):
      pick("Zitat \(number) für \(slug)", "quote \(number) for \(slug)")
    case .unquoted(let number): pick("Zitat \(number) weg", "quote \(number) gone")
    case .quoteChanged(let number): pick("Zitat \(number) geändert", "quote \(number) changed")
    case .quoteMoved(let number):
      pick("Zitat \(number) im neuen Wortlaut", "quote \(number) in the new text")
    case .quoteLost(let number): pick("Zitat \(number) verloren", "quote \(number) lost")
    case .answered(let number, let result):
      pick("Abwägung \(number): ", "answer \(number): ") + result.title(in: language)
    case .answerChanged(let number, let result):
      pick("Abwägung \(number) geändert: ", "answer \(number) changed: ")
        + result.title(in: language)
    case .unanswered(let number):
      pick("Abwägung \(number) zurückgezogen", "answer \(number) withdrawn")
    default: ""
    }
  }
}
