/// One word of the statements on a theme.
public struct CountedWord: Sendable, Equatable {
  /// As it is spelled most often in all the statements that count.
  public let spelling: String
  /// What all its forms share.
  public let stem: String
  /// Statements on the theme in which it stands, in any spelling: *Straße*, *strasse*, *STRASSE*; as a
  /// search for it in quotation marks finds them.
  public let statements: Int
  /// All other statements in which it stands.
  public let others: Int

  public init(spelling: String, stem: String, statements: Int, others: Int) {
    self.spelling = spelling
    self.stem = stem
    self.statements = statements
    self.others = others
  }
}

/// Which words stand in how many statements of a theme, and in how many of all others.
public struct WordTally: Sendable, Equatable {
  /// Statements on the theme; erased ones say nothing and are not among them.
  public let statements: Int
  /// All other statements that count, on whatever they are.
  public let others: Int
  /// Those that are more frequent on the theme than elsewhere and stand in at least as many of its
  /// statements as were asked for; in no order that means anything.
  public let words: [CountedWord]

  public init(statements: Int, others: Int, words: [CountedWord]) {
    self.statements = statements
    self.others = others
    self.words = words
  }
}
