public import ResonanzModel
public import ResonanzStorage

/// A table of two dimensions as it may leave the house: people counted, never what they said, with small
/// counts hidden and so many others that none can be computed. There are no shares, nothing expected and no
/// tests, since the hidden counts could be computed from those.
public struct PublicCrosstab: Sendable, Equatable {
  /// What the figures must be read against: of groups, which are no secret.
  public let basis: ReportBasis
  public let request: CrosstabRequest
  public let profile: PublicProfile
  /// The table, or why there is none.
  public let publishing: Publishing
  /// Whether it is only looked at: then it is not remembered as published.
  public var isDraft = true
  let rows: [TallyCategory]
  let columns: [TallyCategory]
  let targetTitle: String?
  private let event: Int

  /// From a table that shows what is missing as a class of its own (`showsMissing`), and a tally as of the
  /// same point and under the same filter.
  public init(
    of table: Crosstab, basis tally: Tally, as profile: PublicProfile, after history: ReleaseHistory
  ) {
    basis = ReportBasis(of: tally, filter: table.request.filter)
    request = table.request
    self.profile = profile
    rows = table.rows
    columns = table.columns
    targetTitle = table.targetTitle
    event = table.asOf.number
    publishing = history.publish(
      FrequencyTable(of: table), Self.dimensions(request), of: TablePopulation(of: request),
      as: profile)
  }

  /// What is remembered of it once it is published; nil where there is no table.
  public var release: TableRelease? {
    var release = publishing.table?.release(
      Self.dimensions(request), of: TablePopulation(of: request), event: event)
    release?.receivedUntil = request.filter.receivedUntil
    return release
  }

  /// Why there is no table, and what can be done; nil where there is one.
  public var bar: Wording? {
    if case .barred(let bar) = publishing { bar.sentence(under: profile.minimum) } else { nil }
  }

  /// The groups that no consultation heard, where rows or columns are groups.
  var unasked: UnaskedClasses {
    let groups = Set(basis.groups.map(\.slug).filter { basis.zero(of: $0) == .notAsked })
    return UnaskedClasses(
      rows: request.rows == .group ? groups : [],
      columns: request.columns == .group ? groups : [])
  }

  private static func dimensions(_ request: CrosstabRequest) -> [String] {
    [request.rows.name, request.columns.name]
  }

  /// Whether a table of these is one of people and not only of what they said.
  public static func isOfPeople(_ rows: TallyDimension, _ columns: TallyDimension) -> Bool {
    [rows, columns].contains { ReleaseHistory.isOfPeople($0.name) }
  }
}

extension TablePopulation {
  /// Of a question. Until when something was received is not part of it: people are the same and more.
  init(of request: CrosstabRequest) {
    self.init(
      consultation: request.filter.consultation, receivedFrom: request.filter.receivedFrom,
      target: request.target.map { "\($0.kind.rawValue):\($0.slug)" })
  }
}

extension FrequencyTable {
  /// The known respondents of a table of two dimensions.
  init(of table: Crosstab) {
    func counts(_ figures: [Figures]) -> [Int] { figures.map(\.respondents) }
    let total = table.total.respondents
    self.init(
      rows: TableAxis(of: table.rows, table.request.rows, counts(table.rowTotals), of: total),
      columns: TableAxis(
        of: table.columns, table.request.columns, counts(table.columnTotals), of: total),
      cells: table.cells.map(counts), rowTotals: counts(table.rowTotals),
      columnTotals: counts(table.columnTotals), total: total)
  }
}

extension TableAxis {
  fileprivate init(
    of categories: [TallyCategory], _ dimension: TallyDimension, _ totals: [Int], of total: Int
  ) {
    self.init(
      categories.map { TableClass($0.title.german, members: [$0.key ?? ""]) },
      counting: FrequencyTable.counting(totals, of: total),
      isOrdered: Self.isOrdered(dimension, categories.compactMap(\.key)),
      missing: categories.firstIndex { $0.key == nil })
  }

  /// Whether classes have neighbours: periods, and bands of numbers.
  private static func isOrdered(_ dimension: TallyDimension, _ keys: [String]) -> Bool {
    switch dimension {
    case .received: true
    case .attribute: keys.allSatisfy { $0.contains { $0.isASCII && $0.isNumber } }
    default: false
    }
  }
}
