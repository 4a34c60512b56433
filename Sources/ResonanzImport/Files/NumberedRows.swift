/// Rows of a file that something is said of.
public struct NumberedRows: Sendable, Equatable {
  /// How many there are.
  public private(set) var count = 0
  /// Numbers of the first ten; the header is 1.
  public private(set) var first: [Int] = []

  mutating func add(_ row: Int) {
    count += 1
    if first.count < 10 { first.append(row) }
  }
}
