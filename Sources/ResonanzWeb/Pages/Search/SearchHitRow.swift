import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement in a list.
struct SearchHitRow: Sendable {
  let number: Int
  let address: String
  let pieces: [MarkedText.Piece]
  let question: String?
  /// Where it is from, and how far the work on it is.
  let facts: [String]
  /// What it is tagged to.
  let tags: [String]

  init(_ hit: SearchHit, _ titles: Titles, _ language: Language) {
    number = hit.statement
    address = "/statements/\(hit.statement)"
    pieces = MarkedText(hit.text, marks: hit.marks).pieces
    question = hit.question.isEmpty ? nil : hit.question
    let received = hit.received.flatMap { CalendarDate(iso: $0.prefix(10)) }
    facts = [
      titles.group(hit.group, in: language), titles.consultation(hit.consultation),
      received.map { language.day($0) }, hit.state.title(in: language),
    ].compactMap(\.self)
    tags = hit.tags.map(titles.target) + hit.keywords.map(titles.keywords.title)
  }
}
