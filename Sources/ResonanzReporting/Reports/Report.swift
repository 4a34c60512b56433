public import ResonanzModel

/// Anything that can be rendered in every format.
public protocol Report: Sendable {
  /// For people: what the table and the Markdown show.
  func document(in language: Language) -> Document
  /// For programs: stable, in documented order, the same in every language.
  var json: JSONValue { get }
  /// For spreadsheets: the header and the rows, the same in every language.
  func write(to writer: inout some RowWriter)
  /// Whether the rows, too, show what people said; most are of figures alone.
  var rowsShowTexts: Bool { get }
}

extension Report {
  /// They don't.
  public var rowsShowTexts: Bool { false }
}

/// Takes the rows of a table one after the other, such as a writer of CSV.
public protocol RowWriter {
  /// Writes one row.
  mutating func row(_ cells: [String])
  /// All that was written.
  var text: String { get }
}
