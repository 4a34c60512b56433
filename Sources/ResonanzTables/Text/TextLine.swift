/// A line of a text file.
public struct TextLine: Equatable, Sendable {
  /// From 1; empty lines count.
  public let number: Int
  /// Without what ends it. Bytes that are no text appear as U+FFFD, and a line that is too long is
  /// cut.
  public let text: String
  /// What is wrong with it: `invalidEncoding`, `nulByte` or `rowTooLong`.
  public let fault: RowFault?
}
