import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement in a table.
struct TableRow: Sendable {
  let number: Int
  let address: String
  let pieces: [MarkedText.Piece]
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let group: String
  let consultation: String
  /// What it is tagged to.
  let tags: [TagChip]
  let state: String
  let received: String?

  init(_ hit: SearchHit, _ titles: Titles, _ language: Language) {
    number = hit.statement
    address = "/statements/\(hit.statement)"
    pieces = MarkedText(hit.text, marks: hit.marks).pieces
    lang = language.mark(ofText: hit.language)
    group = titles.group(hit.group, in: language)
    consultation = titles.consultation(hit.consultation)
    tags = titles.tags(of: hit)
    state = hit.state.title(in: language)
    received = language.day(received: hit.received)
  }
}

/// A column by which the rows can be ordered.
struct TableHead: Sendable {
  let label: String
  /// The same search by this column; the other way round where it is so already.
  let address: String
  /// As `aria-sort` has it; nil where the rows stand in another order.
  let sort: String?
  /// `▲`, for those who see.
  let sign: String?

  init(
    _ label: String, ascending: StatementOrder, descending: StatementOrder,
    in answer: SearchAnswer
  ) {
    self.label = label
    let order = answer.result.order
    address = answer.address(order == descending ? ascending : descending)
    sort = order == ascending ? "ascending" : order == descending ? "descending" : nil
    sign = order == ascending ? "▲" : order == descending ? "▼" : nil
  }
}
