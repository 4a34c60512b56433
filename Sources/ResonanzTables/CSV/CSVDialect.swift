/// What separates cells, and what encloses those that need it.
public struct CSVDialect: Hashable, Sendable {
  /// The byte between two cells.
  public let delimiter: UInt8
  /// The byte around a cell, and doubled inside it.
  public let quote: UInt8

  /// `a,b`
  public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))
  /// `a;b`, as programs in German write it.
  public static let semicolon = CSVDialect(delimiter: UInt8(ascii: ";"))
  /// Cells between tabs, in quotes where needed like those of any other dialect.
  public static let tab = CSVDialect(delimiter: UInt8(ascii: "\t"))
  /// `a|b`
  public static let pipe = CSVDialect(delimiter: UInt8(ascii: "|"))

  /// A dialect of one's own.
  ///
  /// - Precondition: both are ASCII, different from each other, and neither NUL nor a line break.
  public init(delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\"")) {
    precondition(Self.isUsable(delimiter) && Self.isUsable(quote) && delimiter != quote)
    self.delimiter = delimiter
    self.quote = quote
  }

  /// Whether a byte can be a delimiter or a quote at all.
  static func isUsable(_ byte: UInt8) -> Bool {
    byte != 0 && byte < 0x80 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }
}
