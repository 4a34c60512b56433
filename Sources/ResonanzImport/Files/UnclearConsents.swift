import ResonanzModel

/// The rows whose consent is neither a plain yes nor a plain no, and so counts as none.
public struct UnclearConsents: Sendable, Equatable {
  /// One of them.
  public struct Row: Sendable, Equatable {
    /// Number of the record; the header is 1.
    public let number: Int
    /// What it says.
    public let words: String
  }

  /// How many there are.
  public private(set) var count = 0
  /// The first five of them.
  public private(set) var first: [Row] = []

  mutating func add(_ words: String?, row: Int) {
    guard let words, Consent.reading(words) == .unclear else { return }
    count += 1
    if first.count < 5 { first.append(Row(number: row, words: words)) }
  }
}
