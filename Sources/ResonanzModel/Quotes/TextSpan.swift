/// A stretch of a text, in Unicode scalars from 0.
public struct TextSpan: Sendable, Hashable {
  public let start: Int
  public let length: Int

  /// Negative numbers stand for 0.
  public init(start: Int, length: Int) {
    self.start = max(0, start)
    self.length = max(0, length)
  }

  /// The first scalar behind it.
  public var end: Int {
    let (end, overflows) = start.addingReportingOverflow(length)
    return overflows ? .max : end
  }

  /// The same stretch of a text that has `count` scalars more in front.
  public func moved(by count: Int) -> TextSpan {
    TextSpan(start: start + count, length: length)
  }
}
