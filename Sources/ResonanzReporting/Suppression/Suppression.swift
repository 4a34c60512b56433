/// Makes a table of person attributes public (cell suppression): what counts fewer respondents than the
/// minimum is hidden, and so many further cells that none of those can be computed.
///
/// What is guaranteed against somebody who knows the totals, every cell that is shown, and which earlier
/// reports were published:
/// - from sums and differences alone, the least and the most that a hidden cell can be are at least the
///   minimum apart;
/// - who also knows what the signs mean, can't tell one value of `under` from another: all from 1 to the
///   minimum less 1 stay possible; and no other hidden cell is told exactly.
/// Where the signs themselves would tell too much, `namesSmall` is false: all that is hidden has one sign,
/// and may be anything from 1 at least the minimum wide.
public struct Suppression: Sendable {
  public let profile: PublicProfile

  public init(_ profile: PublicProfile) {
    self.profile = profile
  }

  /// Merges classes, hides cells, and looks at all that was published before.
  ///
  /// - Parameters:
  ///   - table: known respondents.
  ///   - statements: of the same axes; what counts few respondents is hidden there, however many they are.
  ///   - earlier: public tables of the same dimensions, the oldest first.
  ///   - population: which people are counted.
  ///   - axes: of earlier public tables of other dimensions, whose classes are taken where there are none of
  ///     the same.
  public func publish(
    _ table: FrequencyTable, statements: FrequencyTable? = nil,
    of population: TablePopulation = .init(),
    after earlier: [TableRelease] = [],
    like axes: (rows: TableAxis?, columns: TableAxis?) = (nil, nil)
  ) -> Publishing {
    let related = earlier.filter { !$0.population.isDisjoint(with: population) }
    if let other = related.first(where: { $0.population != population }) {
      return .barred(.overlap(with: other.event))
    }
    if profile.isSmall(table.total) { return .barred(.fewRespondents) }
    if statements == nil, let again = again(table, related) { return .table(again) }
    let merging = merging(table, related, axes)
    let merged = table.merged(merging)
    if let bar = bar(merged, of: table) { return .barred(bar) }
    let out = related.map { ReleaseAlignment($0, merged) }
    if let change = out.first(where: { $0.changesLittle(merged, under: profile.minimum) }) {
      return .barred(.smallChange(since: change.release.event))
    }
    for namesSmall in [true, false] {
      var attempt = SuppressionAttempt(
        merged, statements: statements?.merged(merging), profile: profile, namesSmall: namesSmall,
        out: out)
      if attempt.succeeds() {
        return .table(attempt.result(leftOut: merging.leftOut(of: table)))
      }
    }
    return .barred(.totals)
  }

  private func merging(
    _ table: FrequencyTable, _ related: [TableRelease],
    _ axes: (rows: TableAxis?, columns: TableAxis?)
  ) -> ClassMerging {
    let last = related.last?.respondents
    return ClassMerging(
      of: table, under: profile.minimum,
      like: (last?.rows ?? axes.rows, last?.columns ?? axes.columns),
      after: related)
  }

  /// What was published of the same counts before, as it was: the same question gets the same answer,
  /// whatever came between.
  private func again(_ table: FrequencyTable, _ related: [TableRelease]) -> PublicTable? {
    for release in related.reversed()
    where release.minimum == profile.minimum && release.statements == nil {
      guard let merging = ClassMerging(of: table, as: release),
        table.merged(merging) == release.respondents,
        merging.leftOut(of: table) == release.leftOut
      else { continue }
      return PublicTable(
        release.respondents, isHidden: release.isHidden, namesSmall: release.namesSmall,
        minimum: release.minimum, leftOut: release.leftOut)
    }
    return nil
  }

  private func bar(_ merged: FrequencyTable, of table: FrequencyTable) -> TableBar? {
    func isGone(_ totals: [Int], _ before: [Int]) -> Bool {
      totals.filter { $0 > 0 }.count < min(2, before.filter { $0 > 0 }.count)
    }
    if (merged.rowTotals + merged.columnTotals).contains(where: profile.isSmall) {
      return .fewRespondents
    }
    if isGone(merged.rowTotals, table.rowTotals) || isGone(merged.columnTotals, table.columnTotals)
    {
      return .fewRespondents
    }
    return nil
  }
}
