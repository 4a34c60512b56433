import ResonanzModel
public import ResonanzStorage

/// When what was said came in: statements and respondents by period of receipt, per group. Periods between
/// the first and the last in which nothing came in are there too.
public struct TimelineReport: Sendable, Equatable {
  /// One period, or what has no date.
  public struct Row: Sendable, Equatable {
    /// `2016-10`, `2016-Q4` or `2016`; nil where no date is known.
    public let period: String?
    public let total: Figures
    /// By slug of the group; a group that is missing said nothing.
    public let byGroup: [String: Figures]
  }

  /// What the figures must be read against.
  public let basis: ReportBasis
  /// How long a period is.
  public let period: TallyDimension.ReceivedPeriod
  /// The theme or measure that it is limited to; nil for everything.
  public let target: TallyTarget?
  /// Its title.
  public let targetTitle: String?
  /// In the order of time; what has no date is last.
  public let rows: [Row]
  /// Of all rows together; respondents once each.
  public let total: Figures
  /// The same, by slug of the group.
  public let totalByGroup: [String: Figures]
  /// Whether the first and the last period lie so far apart that empty ones between are left out: a date
  /// that can't be right.
  public let skipsEmpty: Bool

  /// More periods than these are no timeline of one process.
  static let mostPeriods = 600

  /// From a table of periods by groups that shows what has no date, and a tally as of the same point.
  public init(of table: Crosstab, by period: TallyDimension.ReceivedPeriod, basis tally: Tally) {
    basis = ReportBasis(of: tally, filter: table.request.filter)
    self.period = period
    target = table.request.target
    targetTitle = table.targetTitle
    func byGroup(_ figures: [Figures]) -> [String: Figures] {
      zip(table.columns, figures).reduce(into: [:]) { result, pair in
        if let slug = pair.0.key, pair.1 != .zero { result[slug] = pair.1 }
      }
    }
    let said = zip(table.rows, zip(table.rowTotals, table.cells)).map { category, figures in
      Row(period: category.key, total: figures.0, byGroup: byGroup(figures.1))
    }
    let periods = Self.periods(said.compactMap(\.period), period)
    skipsEmpty = periods == nil
    rows =
      (periods ?? said.compactMap(\.period)).map { key in
        said.first { $0.period == key } ?? Row(period: key, total: .zero, byGroup: [:])
      } + said.filter { $0.period == nil }
    total = table.total
    totalByGroup = byGroup(table.columnTotals)
  }

  /// All from the first to the last; nil where there are too many.
  private static func periods(
    _ said: [String], _ period: TallyDimension.ReceivedPeriod
  ) -> [String]? {
    guard let first = said.first.flatMap({ number(of: $0, period) }),
      let last = said.last.flatMap({ number(of: $0, period) })
    else { return [] }
    guard last - first < mostPeriods else { return nil }
    return (first...last).map { key(of: $0, period) }
  }

  /// Periods counted from the year 0.
  private static func number(
    of key: String, _ period: TallyDimension.ReceivedPeriod
  ) -> Int? {
    guard let year = Int(key.prefix(4)) else { return nil }
    switch period {
    case .year: return year
    case .quarter: return Int(key.suffix(1)).map { year * 4 + $0 - 1 }
    case .month: return Int(key.suffix(2)).map { year * 12 + $0 - 1 }
    }
  }

  private static func key(of number: Int, _ period: TallyDimension.ReceivedPeriod) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return switch period {
    case .year: padded(number, 4)
    case .quarter: "\(padded(number / 4, 4))-Q\(number % 4 + 1)"
    case .month: "\(padded(number / 12, 4))-\(padded(number % 12 + 1, 2))"
    }
  }

  /// The periods, without what has no date.
  public var dated: [Row] { rows.filter { $0.period != nil } }
}
