/// A column of a table that is handed on, the same in every format and language.
public struct ExportColumn: Sendable, Equatable {
  /// What its cells are, where they are not empty.
  public enum Kind: Sendable, Equatable {
    case text
    /// Of many lines.
    case longText
    case integer
    /// `2016-12-06`, or with a time as it came.
    case day
  }

  public let name: String
  public let kind: Kind

  public init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
  }
}
