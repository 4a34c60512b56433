import ResonanzModel

/// Reads when something came in, as people write it: `2016`, `2016-09`, `09.2016`, `2016-09-14`,
/// `14.09.2016`, a milestone, `2016-09..2016-12`, `..2016`, `>=2016-09-14`, `none`.
struct ReceivedText {
  let milestones: [Milestone]

  private static let comparisons = [">=", "<=", "≥", "≤", ">", "<"]

  /// Nil where it is none of that.
  func days(_ text: String) -> ReceivedDays? {
    if ["none", "ohne", "unbekannt", "unknown"].contains(text.lowercased()) { return .unknown }
    if text == "*" { return .between(nil, nil) }
    if let comparison = Self.comparisons.first(where: text.hasPrefix) {
      return span(String(text.dropFirst(comparison.count))).flatMap { compared($0, comparison) }
    }
    let ends = text.replacing("…", with: "..").split(
      separator: "..", omittingEmptySubsequences: false)
    if ends.count == 2 { return range(String(ends[0]), String(ends[1])) }
    return span(text).map { .between($0.first, $0.last) }
  }

  private func compared(_ span: CalendarPeriod, _ comparison: String)
    -> ReceivedDays?
  {
    switch comparison {
    case ">=", "≥": .between(span.first, nil)
    case "<=", "≤": .between(nil, span.last)
    case ">": span.last.next.map { .between($0, nil) }
    default: span.first.previous.map { .between(nil, $0) }
    }
  }

  private func range(_ from: String, _ until: String) -> ReceivedDays? {
    let first = span(from)
    let last = span(until)
    guard from.isEmpty || first != nil, until.isEmpty || last != nil,
      !(from.isEmpty && until.isEmpty)
    else { return nil }
    if let first, let last, first.first > last.last { return nil }
    return .between(first?.first, last?.last)
  }

  private func span(_ text: String) -> CalendarPeriod? {
    let folded = QueryFolding.folded(text)
    let milestone = milestones.first {
      $0.slug == text || QueryFolding.folded($0.title) == folded
    }
    return milestone.map { CalendarPeriod($0.date) } ?? CalendarPeriod(text)
  }
}
