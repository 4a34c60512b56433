import ArgumentParser
import ResonanzModel

/// Numbers of statements as somebody types them: `5`, `3-5`, `3-5,9`, in any order.
struct StatementNumbers: ExpressibleByArgument, Equatable {
  let ranges: [ClosedRange<Int>]

  /// Nil where it is none of that, also where a range goes backwards.
  init?(argument: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        .map { Int($0.drop(while: \.isWhitespace)) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last
      else { return nil }
      ranges.append(first...last)
    }
    self.init(ranges: ranges)
  }

  private init(ranges: [ClosedRange<Int>]) { self.ranges = ranges }

  /// Few enough to be named; more are better asked for with a query.
  static let most = 10_000

  /// Each of them once, in the order in which they were typed.
  ///
  /// - Throws: where they are more than ``most``.
  static func all(of typed: [StatementNumbers]) throws -> [Int] {
    let ranges = typed.flatMap(\.ranges)
    // Numbers may be so far apart that their distance is no number.
    let isTooWide = ranges.contains { range in
      let (length, isOver) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
      return isOver || length >= most
    }
    if isTooWide || ranges.reduce(0, { $0 + $1.count }) > most {
      throw ValidationError(
        words(
          "Das sind mehr als \(grouped(most)) Nummern. Nehmen Sie --where, zum Beispiel --where nummer:1..20000.",
          "These are more than \(grouped(most)) numbers. Take --where, for example --where number:1..20000."
        ))
    }
    var seen: Set<Int> = []
    return ranges.flatMap(Array.init).filter { seen.insert($0).inserted }
  }

  /// As they are typed shortest: `2-4,7`.
  static func text(of numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }
}

extension [StatementNumbers] {
  /// The only statement that they name.
  ///
  /// - Throws: the words, where they are several.
  func only(orSay words: @autoclosure () -> String) throws -> Int? {
    let numbers = try StatementNumbers.all(of: self)
    if numbers.count > 1 { throw ValidationError(words()) }
    return numbers.first
  }
}
