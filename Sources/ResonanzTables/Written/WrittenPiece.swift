/// A line, a cell or a paragraph of a file that was written, with the place where a person finds it.
public struct WrittenPiece: Sendable, Equatable {
  /// Where in a file something stands.
  public enum Place: Sendable, Equatable {
    /// Of a text, from 1.
    case line(Int)
    /// Of a page or a document for Word: below this heading; empty before the first.
    case below(String)
    /// Of a workbook, such as `B3`.
    case cell(String, sheet: String)
    /// Of a presentation, from 1.
    case slide(Int)
  }

  public let place: Place
  /// Without white space around it; never empty.
  public let text: String

  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}
