import ResonanzModel

/// What somebody said, word for word, in a document.
public struct Quotation: Sendable, Equatable {
  /// As it was said, without quotation marks; what was left out is `[…]`.
  public let text: String
  /// Who said it, where and when: `Bürgerinnen und Bürger, Befragung, 2016`; the statement's number
  /// where that is to be said.
  public let attribution: String
  /// Number of the statement that it is of; nil where it leaves the house.
  public let statement: Int?
  /// What its source calls the text's language; nil where it doesn't say.
  public let language: String?

  /// A quote with what is said of its origin.
  public init(
    _ text: String, attribution: String, statement: Int? = nil, language: String? = nil
  ) {
    self.text = text
    self.attribution = attribution
    self.statement = statement
    self.language = language
  }

  /// The text between the language's quotation marks.
  func quoted(in language: Language) -> String {
    language.pick("„\(text)“", "“\(text)”")
  }
}
