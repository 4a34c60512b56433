import GRDB
public import ResonanzModel

extension Archive {
  /// What became of the feedback on every theme or measure between two points. Costs the tags of both.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`; `reversedPoints` where the first
  ///   is after the second.
  public func change(
    _ kind: TargetKind, from first: Point, to second: Point, filter: TallyFilter = TallyFilter()
  ) throws(StorageError) -> TallyChange {
    try reading { database in
      let (start, end) = (try database.event(at: first), try database.event(at: second))
      guard start <= end else { throw StorageError.reversedPoints(Int(start), Int(end)) }
      return try CountedChange(database: database, kind: kind, start: start, end: end)
        .change(filter)
    }
  }
}

/// Compares what counted as of two events.
struct CountedChange {
  let database: Database
  let kind: TargetKind
  let start: Int64
  let end: Int64

  func change(_ filter: TallyFilter) throws -> TallyChange {
    let followers = try followers()
    let counted = try counted(filter, followers)
    let slugs = try slugs()
    let groups = try StoredCatalogue(database: database, event: end).groups()
    func byGroup(_ target: Int64) -> [String: FiguresChange] {
      groups.reduce(into: [:]) { result, group in
        let key = Counted.Key(target: target, group: group.id.number)
        if let change = counted[key] { result[group.group.slug] = change }
      }
    }
    let targets = Set(counted.keys.map(\.target))
    let total = kind == .theme ? CatalogueRecorder.anyTheme : CatalogueRecorder.anyMeasure
    let any = try StoredCatalogue(database: database, event: end).totalID(total) ?? 0
    return TallyChange(
      start: try database.tally(kind, filter: filter, event: start),
      end: try database.tally(kind, filter: filter, event: end),
      rows: slugs.reduce(into: [:]) { rows, target in
        if targets.contains(target.key) { rows[target.value] = byGroup(target.key) }
      },
      followed: Set(followers.keys.compactMap { slugs[$0] }), tagged: byGroup(any),
      base: byGroup(0))
  }

  private func slugs() throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, slug FROM target WHERE kind = ?", arguments: [kind.rawValue])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// The measure that stands at the end for one that was renamed or merged since the start. One that was
  /// split keeps its feedback.
  private func followers() throws -> [Int64: Int64] {
    guard kind == .measure else { return [:] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT succession.predecessor, min(succession.successor) FROM succession
        JOIN target_version AS version ON version.target = succession.predecessor
          AND \(AsOf.held("version")) AND version.retired = 1
        WHERE succession.added <= :event
        GROUP BY succession.predecessor
        HAVING count(*) = 1 AND max(succession.added) > :start
        """,
      arguments: ["event": end, "start": start])
    let next: [Int64: Int64] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    return next.mapValues { first in
      var last = first
      // As many steps as there are renamings at most, so that no circle is walked for ever.
      for _ in next { last = next[last] ?? last }
      return last
    }
  }

  private func counted(
    _ filter: TallyFilter, _ followers: [Int64: Int64]
  ) throws -> [Counted.Key: FiguresChange] {
    // Of two events, so never as of now alone.
    let statements = CountedStatements(database: database, event: end, filter: filter)
    let sql = ChangeSQL(statements: statements, kind: kind, followers: followers).text
    let arguments = try statements.arguments(from: start, to: end)
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var counted: [Counted.Key: FiguresChange] = [:]
    while let row = try rows.next() {
      let key = Counted.Key(target: row[0], group: row[1])
      let what: WritableKeyPath<Figures, Int> = row[2] == 0 ? \.statements : \.respondents
      var change = counted[key] ?? .zero
      for (index, point) in Self.points.enumerated() {
        change[keyPath: point][keyPath: what] = row[3 + index]
        if row[2] == 0 { change[keyPath: point].unattributed = row[7 + index] }
      }
      counted[key] = change
    }
    return counted
  }

  private static var points: [WritableKeyPath<FiguresChange, Figures>] {
    [\.start, \.end, \.added, \.withdrawn]
  }
}
