public import ResonanzModel

/// What a file means: its columns, and what is true of all its rows.
public struct Mapping: Sendable, Equatable {
  /// One for each column of the file, in its order.
  public var columns: [ColumnMapping]
  /// How it holds its answers.
  public var layout: Layout
  /// Slug of the group that speaks in rows that name none; nil: not stated.
  public var group: String?
  /// Slugs of themes that all of it is about.
  public var themes: [String]
  /// Slugs of measures that all of it is about.
  public var measures: [String]
  /// How its rows stand to their measures, where they do not say.
  public var stance: Stance
  /// Keywords of all of it.
  public var keywords: [String] = []
  /// When the rows came in that have no date.
  public var received: CalendarDate?
  /// Language of the rows that do not name theirs.
  public var language: String?
  /// What those have agreed to whose rows do not say.
  public var consent: String?
  /// Name of the organisation that speaks in rows that name none.
  public var organisation: String?
  /// The letter, photo or scan that rows were typed from that name none.
  public var document: String?
  /// The rows to take: for each column named, one of its values. Empty: all.
  public var only: [RowFilter]
  /// How many records stand before the first row of data, with the header itself.
  public var headerRows: Int
  /// How its cells are written.
  public var cells = CellForm.plain
  /// Index of the column that stays empty until a sheet is sent off; nil where there is none.
  public var submission: Int?
  /// Whether sheets are taken that nobody sent off.
  public var takesIncomplete = false

  /// A mapping of these columns.
  public init(
    columns: [ColumnMapping], layout: Layout, group: String? = nil, themes: [String] = [],
    measures: [String] = [], stance: Stance = .unstated, received: CalendarDate? = nil,
    only: [RowFilter] = [], headerRows: Int = 1
  ) {
    self.columns = columns
    self.layout = layout
    self.group = group
    self.themes = themes
    self.measures = measures
    self.stance = stance
    self.received = received
    self.only = only
    self.headerRows = headerRows
  }

  /// The headers of its columns.
  public var headers: [String] { columns.map(\.header) }

  /// Indices of the columns with a role.
  func columns(_ role: ColumnRole) -> [Int] {
    columns.indices.filter { columns[$0].role == role }
  }

  /// The columns of statements, those that hold one text in several languages together.
  var statementColumns: [[Int]] {
    TranslatedColumns.groups(of: columns(.statement), headers: headers)
  }

  func column(_ role: ColumnRole) -> Int? {
    columns.firstIndex { $0.role == role }
  }
}
