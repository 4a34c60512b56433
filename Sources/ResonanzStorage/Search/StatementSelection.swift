/// Which statements a change is about.
public enum StatementSelection: Sendable, Equatable {
  /// Those named by their numbers; one that isn't there refuses all.
  case numbers([Int])
  /// Those that a query means when the change is made.
  case query(StatementQuery)

  /// The number of the only one that was named, of which the event then speaks.
  var only: Int64? {
    guard case .numbers(let numbers) = self, numbers.count == 1 else { return nil }
    return Int64(numbers[0])
  }
}
