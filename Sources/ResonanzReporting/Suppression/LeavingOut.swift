/// A class that is not shown, with how many respondents it counts.
struct LeftOutClass: Sendable, Equatable, Codable {
  let shown: TableClass
  let count: Int
}

/// Which columns of a table are not shown, where they can't be merged, since a respondent can be in several
/// of them. How many a column counts may be known elsewhere (how much feedback a measure has is no secret);
/// who they are by rows may not.
struct LeavingOut {
  /// With all classes.
  let table: FrequencyTable
  /// By row that is shown, the places of those that it is made of.
  let rows: [[Int]]
  /// Earlier public tables of the same axes.
  let out: [TableRelease]
  let minimum: Int
  /// As ``rows``.
  var columns: [[Int]]
  /// Rising.
  var leftOut: [Int]

  /// Leaves out what would tell of a few respondents since earlier, and then the columns of the fewest
  /// respondents until nothing can be told of those left out.
  mutating func settle() {
    guard table.columns.counting != .once else { return }
    for column in columns where column.count == 1 && isTellingOfEarlier(column[0]) {
      leaveOut(column)
    }
    while isTelling,
      let least = columns.filter({ sum($0) > 0 }).min(by: { sum($0) < sum($1) })
    {
      leaveOut(least)
    }
  }

  private func sum(_ column: [Int]) -> Int { column.reduce(0) { $0 + table.columnTotals[$1] } }

  private mutating func leaveOut(_ column: [Int]) {
    columns.removeAll { $0 == column }
    leftOut = (leftOut + column).sorted()
  }

  private func count(_ row: [Int], _ column: Int) -> Int {
    row.reduce(0) { $0 + table.cells[$1][column] }
  }

  /// Whether a column counts a few more or less than in an earlier table; or was left out there, and its
  /// counts of today leave no doubt of some row that those of then are in it.
  private func isTellingOfEarlier(_ column: Int) -> Bool {
    let members = table.columns.classes[column].members
    func isLittle(_ count: Int) -> Bool {
      (1..<minimum).contains(abs(table.columnTotals[column] - count))
    }
    let now = rows.map { count($0, column) }
    return out.contains { release in
      if let place = release.respondents.columns.classes.firstIndex(where: { $0.members == members }
      ) {
        return isLittle(release.respondents.columnTotals[place])
      }
      guard let then = release.leftOut.first(where: { $0.shown.members == members }) else {
        return false
      }
      return isLittle(then.count)
        || now.contains { $0 > 0 && now.reduce(0, +) - $0 < then.count }
    }
  }

  /// Whether what is left out can be told: where everybody is in a column, whom the columns that are shown
  /// lack in a row must be in those that are not. So the least that a row can have of such a column is what
  /// all others of them are too few for, and the most is what the other rows don't need of it. Of a column of
  /// few respondents all must stay possible, from none to all of them, and of others a range as wide as the
  /// minimum. Of a column that was shown earlier only what came since is to be told.
  private var isTelling: Bool {
    guard table.columns.counting != .anyTimes, !leftOut.isEmpty else { return false }
    let lacks = rows.map { row in
      let shown = columns.joined().reduce(0) { $0 + count(row, $1) }
      let known = leftOut.reduce(0) { $0 + min(earlier(row, $1) ?? 0, count(row, $1)) }
      return max(0, row.reduce(0) { $0 + table.rowTotals[$1] } - shown - known)
    }
    let counts = leftOut.map { abs(table.columnTotals[$0] - (earlier($0) ?? 0)) }
    let (all, lack) = (counts.reduce(0, +), lacks.reduce(0, +))
    return counts.contains { count in
      lacks.contains { lacking in
        let least = max(0, lacking - (all - count))
        let most = count - max(0, lack - lacking - (all - count))
        return most - least < min(count, minimum)
      }
    }
  }

  /// The total of a column in the last table that showed it.
  private func earlier(_ column: Int) -> Int? {
    place(of: column).map { $0.release.respondents.columnTotals[$0.column] }
  }

  /// What a row had of a column in the last table that showed it.
  private func earlier(_ row: [Int], _ column: Int) -> Int? {
    place(of: column).map { release, column in
      let members = Set(row.flatMap { table.rows.classes[$0].members })
      return release.respondents.rows.classes.indices
        .filter { !members.isDisjoint(with: release.respondents.rows.classes[$0].members) }
        .reduce(0) { $0 + release.respondents.cells[$1][column] }
    }
  }

  private func place(of column: Int) -> (release: TableRelease, column: Int)? {
    let members = table.columns.classes[column].members
    for release in out.reversed() {
      let classes = release.respondents.columns.classes
      if let place = classes.firstIndex(where: { $0.members == members }) {
        return (release, place)
      }
    }
    return nil
  }
}
