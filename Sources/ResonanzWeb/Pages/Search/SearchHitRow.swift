import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement in a list.
struct SearchHitRow: Sendable {
  let number: Int
  let address: String
  /// The beginning of the text, which leads to its page, and the rest of it.
  let beginning: [MarkedText.Piece]
  let rest: [MarkedText.Piece]
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let question: String?
  /// Where it is from, and how far the work on it is.
  let facts: [String]
  /// What it is tagged to.
  let tags: [TagChip]

  init(_ hit: SearchHit, _ titles: Titles, _ language: Language) {
    number = hit.statement
    address = "/statements/\(hit.statement)"
    let text = MarkedText(hit.text, marks: hit.marks)
      .split(at: MarkedText.beginning(of: hit.text))
    (beginning, rest) = (text.before.pieces, text.after.pieces)
    lang = language.mark(ofText: hit.language)
    question = hit.question.isEmpty ? nil : hit.question
    facts = [
      titles.group(hit.group, in: language), titles.consultation(hit.consultation),
      language.day(received: hit.received), hit.state.title(in: language),
    ].compactMap(\.self)
    tags = titles.tags(of: hit)
  }
}

extension Language {
  /// The day on which a statement was received; nil where its source has none.
  func day(received: String?) -> String? {
    received.flatMap { CalendarDate(iso: $0.prefix(10)) }.map { day($0) }
  }
}
