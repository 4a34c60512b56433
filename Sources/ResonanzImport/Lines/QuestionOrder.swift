/// In which order the questions of a consultation were asked, as far as its submissions tell: who answered
/// several did so from above.
struct QuestionOrder {
  /// In the order in which they occur.
  private var questions: [String] = []
  private var numbers: [String: Int] = [:]
  /// By question, those that stand right before it in some submission, in the order in which that was found.
  private var before: [[Int]] = []
  private var pairs: Set<Pair> = []

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Takes note of the questions of a submission's statements, one after the other.
  mutating func add(_ submission: some Sequence<String>) {
    var last: Int?
    for question in submission {
      // What was never asked before stands before nothing.
      let isNew = numbers[question] == nil
      let number = number(of: question)
      if let last, last != number, pairs.insert(Pair(first: last, second: number)).inserted,
        isNew || !stands(number, before: last)
      {
        before[number].append(last)
      }
      last = number
    }
  }

  /// More than so many are not looked at.
  private static let mostSteps = 10_000

  /// Whether submissions before have said so, or too much to tell.
  private func stands(_ question: Int, before other: Int) -> Bool {
    var seen: Set = [other]
    var waiting = [other]
    while let next = waiting.popLast() {
      if next == question || seen.count > Self.mostSteps { return true }
      waiting += before[next].filter { seen.insert($0).inserted }
    }
    return false
  }

  private mutating func number(of question: String) -> Int {
    if let known = numbers[question] { return known }
    let number = questions.count
    numbers[question] = number
    questions.append(question)
    before.append([])
    return number
  }

  /// Each behind those that stand before it, else in the order in which they occur. Where submissions contradict
  /// each other, the earlier one counts.
  var all: [String] {
    var order: [String] = []
    var isSeen = Array(repeating: false, count: questions.count)
    for start in questions.indices where !isSeen[start] {
      isSeen[start] = true
      // Not by recursion: a file may have a hundred thousand questions in a row.
      var path = [(question: start, next: 0)]
      while let (question, next) = path.last {
        guard next < before[question].count else {
          order.append(questions[question])
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let earlier = before[question][next]
        if isSeen[earlier] { continue }
        isSeen[earlier] = true
        path.append((earlier, 0))
      }
    }
    return order
  }
}
