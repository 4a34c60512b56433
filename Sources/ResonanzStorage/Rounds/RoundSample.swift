import ResonanzModel

/// Draws statements by lot.
public enum RoundSample {
  /// A sample of some statements, each as likely as every other; all of them where there are no more. The
  /// same statements, in whatever order, and the same seed give the same sample.
  ///
  /// - Returns: in the order of the numbers.
  public static func draw(_ count: Int, of statements: [Int], seed: UInt64) -> [Int] {
    var pool = Array(Set(statements)).sorted()
    guard count < pool.count else { return pool }
    var generator = SplitMix64(seed: seed)
    for index in 0..<max(count, 0) {
      pool.swapAt(index, Int.random(in: index..<pool.count, using: &generator))
    }
    return pool.prefix(max(count, 0)).sorted()
  }
}
