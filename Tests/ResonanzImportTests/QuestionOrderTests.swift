import Testing

@testable import ResonanzImport

@Suite("The order of the questions of submissions")
struct QuestionOrderTests {
  static let cases: [(submissions: [[String]], order: [String])] = [
    ([["a"], ["b"], ["a"]], ["a", "b"]),
    // Who comes first did not answer all.
    ([["b", "c"], ["a", "b"]], ["a", "b", "c"]),
    ([["a", "c"], ["b", "c"], ["a", "b"]], ["a", "b", "c"]),
    ([["c"], ["b", "c"], ["d"], ["a", "b"]], ["a", "b", "c", "d"]),
    // Several passages to one question.
    ([["b", "b", "c"], ["a", "a", "b"]], ["a", "b", "c"]),
    // Some say otherwise.
    ([["a", "b"], ["b", "a"]], ["a", "b"]), ([["a", "b", "c"], ["c", "a"]], ["a", "b", "c"]),
    ([["b", "c"], ["a", "b"], ["c", "a"]], ["a", "b", "c"]),
    ([], []),
  ]

  @Test("is that in which people answered them", arguments: cases)
  func order(submissions: [[String]], expected: [String]) {
    var order = QuestionOrder()
    for submission in submissions { order.add(submission) }
    #expect(order.all == expected)
  }

  @Test("is found of very many in a row, forwards and backwards", arguments: [false, true])
  func many(isReversed: Bool) {
    var order = QuestionOrder()
    let numbers = (0..<100_000).map(String.init)
    let pairs = Array(zip(numbers, numbers.dropFirst()))
    for (first, second) in isReversed ? pairs.reversed() : pairs {
      order.add([first, second])
    }
    #expect(order.all == numbers)
  }
}
