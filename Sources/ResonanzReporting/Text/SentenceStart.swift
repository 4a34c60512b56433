extension String {
  /// With a capital letter, to stand at the beginning of a line: `Statement 3`.
  public var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
