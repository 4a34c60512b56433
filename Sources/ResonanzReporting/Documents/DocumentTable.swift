/// A table whose first column names what the row is about and whose other columns are figures.
public struct DocumentTable: Sendable, Equatable {
  /// Of every column.
  public var headings: [String]
  /// In the order of reading.
  public var rows: [Row]
  /// Columns besides the first that hold words and not figures, whatever stands in them: they are wrapped
  /// where room is small.
  public var textColumns: Set<Int>
  /// Whether it lists commands for a terminal, of which nobody has need where its cells lead to the same.
  public var listsCommands: Bool

  /// What stands in one place of a table.
  public struct Cell: Sendable, Equatable {
    /// What a reader sees, with separators and signs.
    public let text: String
    /// Whether it says that there is nothing, so that it may step back.
    public let isZero: Bool
    /// What the text says, where that is a figure or a day: for what calculates, sorts or draws.
    public let value: CellValue?
    /// What stands behind it, where the document can lead there.
    public let link: DocumentLink?
    /// Whether the text is the archive's, in the language in which that is, and none of the document's words.
    public let isOfArchive: Bool

    /// A name, a figure or a sign.
    public init(
      _ text: String, isZero: Bool = false, value: CellValue? = nil, link: DocumentLink? = nil,
      isOfArchive: Bool = false
    ) {
      self.text = text
      self.isZero = isZero
      self.value = value
      self.link = link
      self.isOfArchive = isOfArchive
    }

    /// The same, leading to its statements; where it says that there are none, to nothing.
    func leading(to link: StatementLink) -> Cell {
      isZero
        ? self
        : Cell(
          text, isZero: isZero, value: value, link: .statements(link), isOfArchive: isOfArchive)
    }
  }

  /// One row of a table.
  public enum Row: Sendable, Equatable {
    /// What the table lists; the mark stands before the first cell and may be empty.
    case entry(mark: String, [Cell])
    /// A heading over the entries that follow.
    case section(String)
    /// All entries together.
    case total([Cell])
  }

  /// Every row has a cell for each heading, but for sections.
  public init(
    headings: [String], rows: [Row], textColumns: Set<Int> = [], listsCommands: Bool = false
  ) {
    self.headings = headings
    self.rows = rows
    self.textColumns = textColumns
    self.listsCommands = listsCommands
  }

  /// Whether a column says words, and no figures: the first, those that are said to, and those in which no cell
  /// has a value and one has letters.
  public func isText(_ column: Int) -> Bool {
    if column == 0 || textColumns.contains(column) { return true }
    let cells = rows.compactMap { row -> Cell? in
      guard case .entry(_, let cells) = row, column < cells.count else { return nil }
      return cells[column]
    }
    return cells.allSatisfy { $0.value == nil }
      && cells.contains { cell in
        !cell.isZero && cell.text.contains(where: \.isLetter)
      }
  }
}
