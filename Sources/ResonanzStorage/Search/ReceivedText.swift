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

  private func compared(_ span: (first: CalendarDate, last: CalendarDate), _ comparison: String)
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

  /// The first and the last day of what a text names.
  private func span(_ text: String) -> (first: CalendarDate, last: CalendarDate)? {
    if let day = CalendarDate(iso: text) ?? CalendarDate(german: text) { return (day, day) }
    let folded = QueryFolding.folded(text)
    let milestone = milestones.first {
      $0.slug == text || QueryFolding.folded($0.title) == folded
    }
    if let day = milestone?.date { return (day, day) }
    let numbers = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "-./".contains($0) })
    let digits = numbers.map { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    switch numbers.map(\.count) {
    case [4]: return digits[0].flatMap { whole(year: $0) }
    case [4, 1], [4, 2]: return month(digits[1], of: digits[0])
    case [1, 4], [2, 4]: return month(digits[0], of: digits[1])
    default: return nil
    }
  }

  private func whole(year: Int) -> (first: CalendarDate, last: CalendarDate)? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return (first, last)
  }

  private func month(_ month: Int?, of year: Int?) -> (first: CalendarDate, last: CalendarDate)? {
    guard let month, let year, let first = CalendarDate(year: year, month: month, day: 1) else {
      return nil
    }
    let last = (28...31).reversed().lazy.compactMap {
      CalendarDate(year: year, month: month, day: $0)
    }.first
    return last.map { (first, $0) }
  }
}

extension CalendarDate {
  /// Nil after the last day that there is.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// Nil before the first day that there is.
  fileprivate var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    if month == 1 { return CalendarDate(year: year - 1, month: 12, day: 31) }
    return (28...31).reversed().lazy.compactMap {
      CalendarDate(year: year, month: month - 1, day: $0)
    }.first
  }
}
