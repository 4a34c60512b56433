/// What somebody said, word for word, in a document.
public struct Quotation: Sendable, Equatable {
  /// As it was said, without quotation marks; what was left out is `[…]`.
  public let text: String
  /// Who said it, where and when: `Bürgerinnen und Bürger, Befragung, 2016`.
  public let attribution: String
  /// Number of the statement that it is of; nil where that is not to be said.
  public let statement: Int?

  /// A quote with what is said of its origin.
  public init(_ text: String, attribution: String, statement: Int? = nil) {
    self.text = text
    self.attribution = attribution
    self.statement = statement
  }
}
