/// How many statements something is said of, and which the first of them are.
public struct NumberedStatements: Sendable, Equatable {
  public private(set) var count: Int
  /// Numbers of the first thousand, in the order in which they were found.
  public private(set) var numbers: [Int]
  /// Whether it is said of none.
  public var isEmpty: Bool { count == 0 }

  /// No more are named one by one.
  static let mostNumbers = 1000

  public init() {
    count = 0
    numbers = []
  }

  /// - Parameter numbers: at most as many as are named one by one.
  init(count: Int, numbers: [Int]) {
    self.count = count
    self.numbers = numbers
  }

  mutating func add(_ number: Int) {
    count += 1
    if numbers.count < Self.mostNumbers { numbers.append(number) }
  }
}
