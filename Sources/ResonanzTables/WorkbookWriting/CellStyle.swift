/// How a cell of a laid-out page looks.
public struct CellStyle: Hashable, Sendable {
  /// Where a text stands in its cell.
  public enum Alignment: Hashable, Sendable {
    /// Texts to the left, numbers to the right.
    case usual
    case left, center, right
  }

  public var isBold = false
  public var isItalic = false
  public var isWrapped = false
  /// In points.
  public var size = 11.0
  /// Of the text, as `0xRRGGBB`.
  public var color: UInt32 = 0
  /// Behind the text, as `0xRRGGBB`; nil: nothing.
  public var fill: UInt32?
  public var hasRuleAbove = false
  public var hasRuleBelow = false
  public var alignment = Alignment.usual
  /// By how many steps the text is moved from the left edge.
  public var indent = 0
  /// As a spreadsheet writes it, such as `#,##0`; nil: as it likes, and a text stays a text.
  public var numberFormat: String?

  public init() {}
}
