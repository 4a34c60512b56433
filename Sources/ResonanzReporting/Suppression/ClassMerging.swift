/// Which classes of a table become one, so that fewer cells must be hidden; and which can't be shown.
struct ClassMerging: Equatable {
  /// By class that is shown, the places of those that it is made of; rising.
  var rows: [[Int]]
  var columns: [[Int]]
  var leftOutRows: [Int] = []
  var leftOutColumns: [Int] = []

  /// Nothing merged, nothing left out.
  init(of table: FrequencyTable) {
    rows = table.rows.classes.indices.map { [$0] }
    columns = table.columns.classes.indices.map { [$0] }
  }

  /// Merges until no total is small, and then what would be hidden in most of its cells anyway. A class in
  /// which respondents are counted that are in others too can't be merged, since who is in two of them
  /// would count twice; where it is small, it is left out.
  ///
  /// - Parameters:
  ///   - known: axes of an earlier table, where there is one: their classes are merged as there, so that
  ///     the two can be compared cell by cell. Classes that are new stand alone, or join others where they
  ///     are small.
  ///   - out: earlier tables of the same axes: a class that can't be merged is left out where it counts a
  ///     few respondents more or less than there.
  init(
    of table: FrequencyTable, under minimum: Int,
    like known: (rows: TableAxis?, columns: TableAxis?) = (nil, nil),
    after out: [TableRelease] = []
  ) {
    self.init(of: table)
    (rows, leftOutRows) =
      known.rows.map { Self.like($0, table.rows, table.rowTotals, minimum) }
      ?? Self.mended(table.rows, table.rowTotals, minimum)
    (columns, leftOutColumns) =
      known.columns.map { Self.like($0, table.columns, table.columnTotals, minimum) }
      ?? Self.mended(table.columns, table.columnTotals, minimum)
    while let next = helpful(table, minimum, isFixed: (known.rows != nil, known.columns != nil)) {
      self = next
    }
    leaveOut(table, minimum, out)
  }

  /// As an earlier table was; what it left out is left out.
  ///
  /// - Returns: nil where it had nothing of a class that counts nobody now.
  init?(of table: FrequencyTable, as release: TableRelease) {
    self.init(of: table)
    func groups(_ known: TableAxis, _ axis: TableAxis) -> [[Int]] {
      known.classes.map { shown in
        axis.classes.indices.filter {
          !Set(axis.classes[$0].members).isDisjoint(with: shown.members)
        }
      }
    }
    rows = groups(release.respondents.rows, table.rows)
    columns = groups(release.respondents.columns, table.columns)
    leftOutRows = Set(table.rowTotals.indices).subtracting(rows.joined()).sorted()
    leftOutColumns = Set(table.columnTotals.indices).subtracting(columns.joined()).sorted()
    guard leftOutRows.allSatisfy({ table.rowTotals[$0] > 0 }),
      leftOutColumns.allSatisfy({ table.columnTotals[$0] > 0 })
    else { return nil }
  }

  private mutating func leaveOut(
    _ table: FrequencyTable, _ minimum: Int, _ out: [TableRelease]
  ) {
    var across = LeavingOut(
      table: table, rows: rows, out: out, minimum: minimum, columns: columns,
      leftOut: leftOutColumns)
    across.settle()
    (columns, leftOutColumns) = (across.columns, across.leftOut)
    var down = LeavingOut(
      table: table.transposed, rows: columns, out: out.map(\.transposed), minimum: minimum,
      columns: rows, leftOut: leftOutRows)
    down.settle()
    (rows, leftOutRows) = (down.columns, down.leftOut)
  }

  private static func mended(_ axis: TableAxis, _ totals: [Int], _ minimum: Int)
    -> ([[Int]], leftOut: [Int])
  {
    let small = 1..<minimum
    guard axis.counting == .once else {
      let leftOut = totals.indices.filter { small.contains(totals[$0]) }
      return (totals.indices.filter { !small.contains(totals[$0]) }.map { [$0] }, leftOut)
    }
    var groups = totals.indices.map { [$0] }
    while let place = smallest(groups, totals, where: small.contains),
      let other = partner(of: place, groups, axis, totals)
    {
      groups = joined(groups, place, other)
    }
    return (groups, [])
  }

  private static func sum(_ group: [Int], _ totals: [Int]) -> Int {
    group.reduce(0) { $0 + totals[$1] }
  }

  private static func smallest(
    _ groups: [[Int]], _ totals: [Int], where isMeant: (Int) -> Bool
  ) -> Int? {
    groups.indices.filter { isMeant(sum(groups[$0], totals)) }
      .min { sum(groups[$0], totals) < sum(groups[$1], totals) }
  }

  /// The class that another one is merged with: the lesser neighbour where there is an order, else the
  /// one with the fewest respondents, so that the few end up together.
  private static func partner(
    of place: Int, _ groups: [[Int]], _ axis: TableAxis, _ totals: [Int]
  ) -> Int? {
    func isMissing(_ group: Int) -> Bool { axis.missing.map(groups[group].contains) ?? false }
    let others = groups.indices.filter { $0 != place && sum(groups[$0], totals) > 0 }
    guard axis.isOrdered, !isMissing(place) else {
      return others.min { sum(groups[$0], totals) < sum(groups[$1], totals) }
    }
    let ordered = others.filter { !isMissing($0) }
    let neighbours = [ordered.last { $0 < place }, ordered.first { $0 > place }].compactMap { $0 }
    return (neighbours.isEmpty ? others : neighbours)
      .min { sum(groups[$0], totals) < sum(groups[$1], totals) }
  }

  private static func joined(_ groups: [[Int]], _ one: Int, _ other: Int) -> [[Int]] {
    var groups = groups
    groups[min(one, other)] = (groups[one] + groups[other]).sorted()
    groups.remove(at: max(one, other))
    return groups
  }

  private static func like(
    _ earlier: TableAxis, _ axis: TableAxis, _ totals: [Int], _ minimum: Int
  ) -> ([[Int]], leftOut: [Int]) {
    func place(_ index: Int) -> Int? {
      earlier.classes.firstIndex { !Set($0.members).isDisjoint(with: axis.classes[index].members) }
    }
    var groups = earlier.classes.indices.map { known in totals.indices.filter { place($0) == known }
    }
    .filter { !$0.isEmpty }
    let small = totals.indices.filter { place($0) == nil && (1..<minimum).contains(totals[$0]) }
    groups += totals.indices.filter { place($0) == nil && !small.contains($0) }.map { [$0] }
    guard axis.counting == .once else {
      // Who is in two of them would count twice.
      let merged = groups.filter { $0.count > 1 }
      return (groups.filter { $0.count == 1 }, (small + merged.joined()).sorted())
    }
    for index in small {
      guard let least = smallest(groups, totals, where: { $0 > 0 }) else { continue }
      groups[least] = (groups[least] + [index]).sorted()
    }
    return (groups, [])
  }

  /// Merged once more: the class of which most cells would be hidden; nil where there is none, or where
  /// fewer than three would be left.
  private func helpful(
    _ table: FrequencyTable, _ minimum: Int, isFixed: (rows: Bool, columns: Bool)
  ) -> ClassMerging? {
    let merged = table.merged(self)
    func isMostlySmall(_ cells: [Int]) -> Bool {
      let small = cells.filter { (1..<minimum).contains($0) }.count
      return small > 0 && 2 * small > cells.filter { $0 > 0 }.count
    }
    func step(_ axis: TableAxis, _ groups: [[Int]], _ totals: [Int], _ lines: [[Int]]) -> [[Int]]? {
      let shown = groups.filter { Self.sum($0, totals) > 0 }.count
      guard axis.counting == .once, shown > 3,
        let place = groups.indices.filter({ isMostlySmall(lines[$0]) })
          .min(by: { Self.sum(groups[$0], totals) < Self.sum(groups[$1], totals) }),
        let other = Self.partner(of: place, groups, axis, totals)
      else { return nil }
      return Self.joined(groups, place, other)
    }
    var next = self
    if !isFixed.rows, let rows = step(table.rows, rows, table.rowTotals, merged.cells) {
      next.rows = rows
      return next
    }
    let lines = merged.columnTotals.indices.map { column in merged.cells.map { $0[column] } }
    if !isFixed.columns, let columns = step(table.columns, columns, table.columnTotals, lines) {
      next.columns = columns
      return next
    }
    return nil
  }
}

extension ClassMerging {
  /// What is left out of a table, rows first, each class with how many it counts.
  func leftOut(of table: FrequencyTable) -> [LeftOutClass] {
    leftOutRows.map { LeftOutClass(shown: table.rows.classes[$0], count: table.rowTotals[$0]) }
      + leftOutColumns.map {
        LeftOutClass(shown: table.columns.classes[$0], count: table.columnTotals[$0])
      }
  }
}

extension FrequencyTable {
  /// With classes that are one, and without those that are left out.
  func merged(_ merging: ClassMerging) -> FrequencyTable {
    FrequencyTable(
      rows: rows.merged(merging.rows, leavesOut: !merging.leftOutRows.isEmpty),
      columns: columns.merged(merging.columns, leavesOut: !merging.leftOutColumns.isEmpty),
      cells: merging.rows.map { group in
        merging.columns.map { columns in
          group.reduce(0) { sum, row in columns.reduce(sum) { $0 + cells[row][$1] } }
        }
      },
      rowTotals: merging.rows.map { $0.reduce(0) { $0 + rowTotals[$1] } },
      columnTotals: merging.columns.map { $0.reduce(0) { $0 + columnTotals[$1] } }, total: total)
  }
}

extension TableAxis {
  fileprivate func merged(_ groups: [[Int]], leavesOut: Bool) -> TableAxis {
    TableAxis(
      groups.map { group in
        TableClass(
          group.map { classes[$0].title }.joined(separator: ", "),
          members: group.flatMap { classes[$0].members })
      },
      // What is left out is missing in the sums, but what there is can't become less.
      counting: leavesOut && counting == .once ? .atLeastOnce : counting, isOrdered: isOrdered,
      missing: missing.flatMap { missing in groups.firstIndex { $0.contains(missing) } })
  }
}
