import ResonanzModel

extension Coarsening {
  /// What is kept of a cell; nil where the rule cannot read it, so that nothing is kept.
  ///
  /// - Parameters:
  ///   - dates: which number of a date with slashes is the day.
  ///   - received: when the row came in, as its draft has it.
  func value(of cell: String, dates: DateOrder?, received: String?) -> String? {
    let text = trimmed(cell)
    switch self {
    case .bands(let bounds): return Self.number(text).map { Self.band(of: $0, bounds) }
    case .birthYear(let bounds):
      guard let born = Self.year(of: text, dates), let now = received.flatMap({ Int($0.prefix(4)) })
      else { return nil }
      // Nobody who can write was born in the year of the survey, or a hundred and twenty years before.
      return (1...120).contains(now - born) ? Self.band(of: now - born, bounds) : nil
    case .prefix(let count, let digits):
      let number = Self.postcode(text)
      let text = number ?? text
      // A text that is no longer would be kept whole.
      guard text.count > count, digits == nil || number?.count == digits else { return nil }
      return text.prefix(count) + "…"
    case .year: return Self.year(of: text, dates).map(String.init)
    case .month: return Self.day(of: text, dates).map { String($0.prefix(7)) }
    }
  }

  /// `unter 18`, `18–29`, `ab 65`: the same words in every archive, so that two files agree.
  static func band(of number: Int, _ bounds: [Int]) -> String {
    guard let above = bounds.firstIndex(where: { number < $0 }) else {
      return "ab \(bounds[bounds.count - 1])"
    }
    if above == 0 { return "unter \(bounds[0])" }
    let (first, last) = (bounds[above - 1], bounds[above] - 1)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// 07743 of `07743`, `D-07743`, `DE 07743` and `07 743`; nil where it is no number, as `A12`: right behind a
  /// country stand the four or five digits of a postcode.
  private static func postcode(_ text: String) -> String? {
    let number = /(D|DE|A|AT|CH)?(\s*[-–]?\s*)([0-9][0-9\s]*)/.ignoresCase()
    guard let match = text.wholeMatch(of: number) else { return nil }
    let digits = match.3.filter { !$0.isWhitespace }
    if match.1 != nil, match.2.isEmpty { return 4...5 ~= digits.count ? digits : nil }
    // A number below zero is none.
    return match.1 != nil || match.2.isEmpty ? digits : nil
  }

  /// 34 of `34`, `34,5`, `34.0` and `34 Jahre`, 1200 of `1.200`; nil where there is more than one number,
  /// and of `1.200 Euro`, which is not one.
  private static func number(_ text: String) -> Int? {
    if let number = WholeNumber.read(text) { return number }
    let number = /([0-9]{1,9})(?:[.,](?:[0-9]{1,2}|[0-9]{4,}))?(?:\s*\p{L}+\.?)?/
    return text.wholeMatch(of: number).flatMap { Int($0.1) }
  }

  /// 1980 of `1980` and of a date.
  private static func year(of text: String, _ dates: DateOrder?) -> Int? {
    if let match = text.wholeMatch(of: /([12][0-9]{3})(?:[.,]0+)?/) { return Int(match.1) }
    return day(of: text, dates).flatMap { Int($0.prefix(4)) }
  }

  private static func day(of text: String, _ dates: DateOrder?) -> String? {
    switch DateReader(order: dates).read(text) {
    case .day(let day), .instant(let day): day
    default: nil
    }
  }
}
