/// A report as a person reads it, before it is known on what.
public struct Document: Sendable, Equatable {
  /// One line.
  public var title: String
  /// In the order of reading.
  public var blocks: [Block]

  /// A part of a document.
  public enum Block: Sendable, Equatable {
    /// Begins what could be a document of its own: a sheet on one measure among many. On paper it begins
    /// a page.
    case part(String)
    case heading(String)
    /// Below a heading.
    case subheading(String)
    case paragraph(String)
    /// Lines that stand together, each its own.
    case lines([String])
    case list([String])
    case table(DocumentTable)
    /// Figures to look at; where nothing can be drawn, its table stands there.
    case chart(Chart)
    case quotation(Quotation)
    /// A sentence to be copied into another document.
    case copyText(String)
    /// Explains the signs of the table above.
    case signs([Sign])
  }

  /// A sign of a table with what it means.
  public struct Sign: Sendable, Equatable {
    /// As it stands in the table.
    public let sign: String
    /// As a phrase.
    public let meaning: String

    /// A sign with its meaning.
    public init(_ sign: String, _ meaning: String) {
      self.sign = sign
      self.meaning = meaning
    }
  }

  /// What is read, from the title down.
  public init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}
