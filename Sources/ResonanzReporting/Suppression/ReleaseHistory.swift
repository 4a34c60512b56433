/// What was published so far, as far as it bears on what may be published next.
///
/// Each table is safe by itself and next to earlier ones of the same dimensions (``Suppression``). Tables of
/// other dimensions tell no more of each other than the totals of a dimension that they share, as long as
/// they make no circle: then to any two tables with the same totals there are people who make up both.
/// (Within each class of the shared dimension, give the people that the one table counts and those that the
/// other does to each other in any order.) How themes, measures, groups, consultations and dates go together
/// is public, so that all dimensions that are no attribute of people count as one.
public struct ReleaseHistory: Sendable, Equatable {
  /// The oldest first.
  public let releases: [TableRelease]

  public init(_ releases: [TableRelease] = []) {
    self.releases = releases
  }

  /// Makes a table public, or says why it can't be.
  ///
  /// - Parameters:
  ///   - table: known respondents.
  ///   - dimensions: what its rows and columns are, as ``TableRelease/dimensions``.
  ///   - population: which people are counted.
  public func publish(
    _ table: FrequencyTable, _ dimensions: [String], of population: TablePopulation = .init(),
    as profile: PublicProfile
  ) -> Publishing {
    let near = releases.filter { release in
      !release.population.isDisjoint(with: population)
        && (Set(release.dimensions) == Set(dimensions)
          || release.dimensions.contains { Self.isOfPeople($0) && dimensions.contains($0) })
    }
    if let other = near.first(where: { $0.population != population }) {
      return .barred(.overlap(with: other.event))
    }
    let others = near.filter { Set($0.dimensions) != Set(dimensions) }
    if let circle = circle(closedBy: dimensions, of: population) {
      return .barred(.linked(with: circle.event))
    }
    let same = near.filter { Set($0.dimensions) == Set(dimensions) }
      .map { $0.dimensions == dimensions ? $0 : $0.transposed }
    let publishing = Suppression(profile).publish(
      table, of: population, after: same,
      like: (Self.axis(dimensions[0], others), Self.axis(dimensions[1], others)))
    if let shown = publishing.table,
      let change = others.first(where: { changesLittle(shown, dimensions, $0, profile) })
    {
      return .barred(.smallChange(since: change.event))
    }
    return publishing
  }

  private static let attribute = "attribute:"

  /// Whether a dimension tells something of people, and not of what they said or to whom.
  static func isOfPeople(_ dimension: String) -> Bool { dimension.hasPrefix(attribute) }

  private static func axis(_ dimension: String, _ releases: [TableRelease]) -> TableAxis? {
    guard isOfPeople(dimension) else { return nil }
    return releases.last { $0.dimensions.contains(dimension) }.map { axis(dimension, $0).axis }
  }

  private static func axis(
    _ dimension: String, _ release: TableRelease
  ) -> (axis: TableAxis, totals: [Int]) {
    let table = release.respondents
    return release.dimensions[0] == dimension
      ? (table.rows, table.rowTotals) : (table.columns, table.columnTotals)
  }

  // MARK: - Circles

  /// The last release that makes a circle with a table of these dimensions; nil where there is none.
  private func circle(
    closedBy dimensions: [String], of population: TablePopulation
  ) -> TableRelease? {
    guard dimensions.contains(where: Self.isOfPeople) else { return nil }
    let edges = releases.filter {
      !$0.population.isDisjoint(with: population) && Set($0.dimensions) != Set(dimensions)
    }
    var reached: Set = [Self.node(dimensions[0])]
    var used: [TableRelease] = []
    while let next = edges.first(where: { edge in
      let isReached = edge.dimensions.map { reached.contains(Self.node($0)) }
      return isReached.contains(true) && isReached.contains(false)
    }) {
      reached.formUnion(next.dimensions.map(Self.node))
      used.append(next)
    }
    return reached.contains(Self.node(dimensions[1])) ? used.last : nil
  }

  private static func node(_ dimension: String) -> String { isOfPeople(dimension) ? dimension : "" }

  // MARK: - Shared dimensions

  private func changesLittle(
    _ table: PublicTable, _ dimensions: [String], _ release: TableRelease, _ profile: PublicProfile
  ) -> Bool {
    let minimum = max(profile.minimum, release.minimum)
    let shared = [(0, table.rows, table.rowTotals), (1, table.columns, table.columnTotals)].filter {
      Self.isOfPeople(dimensions[$0.0]) && release.dimensions.contains(dimensions[$0.0])
    }
    return shared.contains { place, axis, totals in
      let known = Self.axis(dimensions[place], release)
      return zip(axis.classes, totals).contains { shown, total in
        let then = known.axis.classes.indices
          .filter { !Set(known.axis.classes[$0].members).isDisjoint(with: shown.members) }
          .reduce(0) { $0 + known.totals[$1] }
        return (1..<minimum).contains(abs(total - then))
      }
    }
  }
}
