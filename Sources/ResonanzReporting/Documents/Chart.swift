/// Figures that are drawn. Everything drawn stands in its table: the first column names what is drawn,
/// every other column is a series of typed values, and what has none is not drawn.
public struct Chart: Sendable, Equatable {
  /// How the figures are drawn.
  public enum Kind: Sendable, Equatable {
    /// A bar for each row; of several series side by side.
    case bars
    /// A bar for each row, its series one behind the other: they add up to something.
    case stackedBars
    /// Rows and columns as a grid of shades, with the figure in each.
    case heatMap
    /// A column for each row, in the order of time; of several series on top of each other.
    case timeline
  }

  public let kind: Kind
  /// What is shown, and in which unit: `Nennungen nach Akteursgruppe`.
  public let title: String
  /// In the order of reading; totals and sections are not drawn.
  public let table: DocumentTable
  /// The place of each series in the palette, from 0, so that what means the same looks the same in every
  /// chart; empty: in their order.
  public let colours: [Int]
  /// Whether its figures stand in a table of the same document, so that it is left out where nothing is drawn.
  public let isDrawnOnly: Bool

  /// A chart of a table's figures.
  public init(
    _ kind: Kind, title: String, table: DocumentTable, colours: [Int] = [],
    isDrawnOnly: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.table = table
    self.colours = colours
    self.isDrawnOnly = isDrawnOnly
  }

  /// Of the table's column, from 1.
  func colour(ofColumn column: Int) -> Int {
    colours.count >= column ? colours[column - 1] : column - 1
  }
}

extension Document {
  /// What a text says that can draw nothing.
  var writtenBlocks: [Block] {
    blocks.filter { if case .chart(let chart) = $0 { !chart.isDrawnOnly } else { true } }
  }
}
