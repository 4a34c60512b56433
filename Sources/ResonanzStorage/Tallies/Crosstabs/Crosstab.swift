public import ResonanzModel

/// A theme, measure or keyword by its slug.
public struct TallyTarget: Sendable, Hashable {
  public let kind: TargetKind
  public let slug: String

  public init(kind: TargetKind, slug: String) {
    self.kind = kind
    self.slug = slug
  }
}

/// What a table of two dimensions is asked with.
public struct CrosstabRequest: Sendable, Equatable {
  public var rows: TallyDimension
  public var columns: TallyDimension
  public var filter: TallyFilter
  /// Only statements with a tag that counts for it; nil for all.
  public var target: TallyTarget?
  /// Whether statements without a date, attribute or stance stand in the table, under a category without
  /// a key; else they are left out, and it says how many.
  public var showsMissing: Bool

  public init(
    rows: TallyDimension, columns: TallyDimension, filter: TallyFilter = TallyFilter(),
    target: TallyTarget? = nil, showsMissing: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.filter = filter
    self.target = target
    self.showsMissing = showsMissing
  }
}

/// One row or column of a table of two dimensions.
public struct TallyCategory: Sendable, Equatable {
  /// The slug of a theme, measure, keyword, group or consultation; the value of an attribute; the word for
  /// a stance or state; the number of a question; a period as `2016-10`, `2016-Q4` or `2016`. Nil: none.
  public let key: String?
  /// What people read; the key where nothing else is known, empty for none.
  public let title: Wording
  /// A theme or measure that takes no new tags; is listed since it has feedback.
  public let isRetired: Bool

  public init(key: String?, title: Wording, isRetired: Bool = false) {
    self.key = key
    self.title = title
    self.isRetired = isRetired
  }
}

/// How many statements and respondents have each combination of two things, as of a point. Every figure is
/// a distinct count: a statement with several tags stands in several rows, and once in the totals.
public struct Crosstab: Sendable, Equatable {
  public let request: CrosstabRequest
  /// Number and time of the last event that it knows of.
  public let asOf: EventStamp
  /// Title of the theme or measure that it is about, as of the point; nil where it is about everything.
  public let targetTitle: String?
  public let rows: [TallyCategory]
  public let columns: [TallyCategory]
  /// By row, then column.
  public let cells: [[Figures]]
  public let rowTotals: [Figures]
  public let columnTotals: [Figures]
  /// Of everything in the table.
  public let total: Figures
  /// Left out, since nobody has looked at it and a tag may still come.
  public let open: Figures
  /// Left out, since it has no such date, attribute or stance for the rows.
  public let withoutRow: Figures
  /// As ``withoutRow`` for the columns, of what has one for the rows.
  public let withoutColumn: Figures

  public init(
    request: CrosstabRequest, asOf: EventStamp, targetTitle: String? = nil, rows: [TallyCategory],
    columns: [TallyCategory], cells: [[Figures]], rowTotals: [Figures], columnTotals: [Figures],
    total: Figures, open: Figures = .zero, withoutRow: Figures = .zero,
    withoutColumn: Figures = .zero
  ) {
    self.request = request
    self.asOf = asOf
    self.targetTitle = targetTitle
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
    self.open = open
    self.withoutRow = withoutRow
    self.withoutColumn = withoutColumn
  }
}
