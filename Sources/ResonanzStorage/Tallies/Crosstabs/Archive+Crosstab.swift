import GRDB
public import ResonanzModel

extension Archive {
  /// Counts distinct statements and respondents by two dimensions. Costs the statements and their tags.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`, `unknownTheme`,
  ///   `unknownMeasure`, `unknownKeyword`, `unknownAttribute`; `sameDimension` where rows and columns are
  ///   the same.
  public func crosstab(
    _ request: CrosstabRequest, asOf point: Point = .now
  ) throws(StorageError) -> Crosstab {
    try reading { database in
      try CountedCrosstab(database: database, event: try database.event(at: point)).count(request)
    }
  }

  /// Names of the facts that are known of respondents.
  public func attributeNames() throws(StorageError) -> [String] {
    try reading { try $0.attributeNames() }
  }
}

/// Asks the one query of a table and puts its rows into their places.
struct CountedCrosstab {
  let database: Database
  let event: Int64

  func count(_ request: CrosstabRequest) throws -> Crosstab {
    var request = request
    request.rows = try known(request.rows)
    request.columns = try known(request.columns)
    guard request.rows != request.columns else {
      throw StorageError.sameDimension(request.rows.name)
    }
    let catalogue = StoredCatalogue(database: database, event: event)
    let target = try request.target.map { try database.anyTarget($0.kind, $0.slug) }
    let counted = try counted(request, target)
    let categories = TallyCategories(database: database, catalogue: catalogue)
    let rows = try categories.categories(of: request.rows, among: Set(counted.rows.keys))
    let columns = try categories.categories(of: request.columns, among: Set(counted.columns.keys))
    return Crosstab(
      request: request, asOf: try database.stamp(of: event),
      targetTitle: try target.flatMap { try title(of: $0) } ?? request.target?.slug,
      rows: rows.map(\.category), columns: columns.map(\.category),
      cells: rows.map { row in
        columns.map { counted.cells[Place(row: row.value, column: $0.value)] ?? .zero }
      },
      rowTotals: rows.map { counted.rows[$0.value] ?? .zero },
      columnTotals: columns.map { counted.columns[$0.value] ?? .zero },
      total: counted.fates["placed"] ?? .zero, open: counted.fates["open"] ?? .zero,
      withoutRow: counted.fates["no-row"] ?? .zero,
      withoutColumn: counted.fates["no-column"] ?? .zero)
  }

  private struct Place: Hashable {
    let row: String?
    let column: String?
  }

  private struct Counted {
    var cells: [Place: Figures] = [:]
    var rows: [String?: Figures] = [:]
    var columns: [String?: Figures] = [:]
    /// By what became of a statement.
    var fates: [String: Figures] = [:]
  }

  private func counted(_ request: CrosstabRequest, _ target: Int64?) throws -> Counted {
    let statements = try CountedStatements.counted(
      database, asOf: event, request.filter,
      needsSubmission: CrosstabSQL.needsSubmission(request))
    var arguments = try statements.arguments()
    if let target { _ = arguments.append(contentsOf: ["target": target]) }
    for (side, dimension) in [("row", request.rows), ("column", request.columns)] {
      if case .attribute(let name) = dimension { _ = arguments.append(contentsOf: [side: name]) }
    }
    let sql = CrosstabSQL(request: request, statements: statements).text
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var counted = Counted()
    while let row = try rows.next() {
      let place = Place(row: Self.text(row[1]), column: Self.text(row[2]))
      let figures = Figures(statements: row[3], respondents: row[4], unattributed: row[5])
      switch row[0] as String {
      case "cell": counted.cells[place] = figures
      case "row": counted.rows[place.row] = figures
      case "column": counted.columns[place.column] = figures
      case let fate: counted.fates[fate] = figures
      }
    }
    return counted
  }

  /// Numbers of the archive as text, like everything else.
  private static func text(_ value: DatabaseValue) -> String? {
    Int64.fromDatabaseValue(value).map { String($0) } ?? String.fromDatabaseValue(value)
  }

  private func title(of target: Int64) throws -> String? {
    try String.fetchOne(
      database,
      sql:
        "SELECT title FROM target_version AS version WHERE target = :target AND \(AsOf.held("version"))",
      arguments: ["target": target, "event": event])
  }

  /// An attribute by the name that the archive has for it: the same but for capitals and for how umlauts
  /// are encoded.
  private func known(_ dimension: TallyDimension) throws -> TallyDimension {
    guard case .attribute(let name) = dimension else { return dimension }
    let isThere = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM attribute WHERE name = ? LIMIT 1", arguments: [name])
    if isThere == true { return dimension }
    let names = try database.attributeNames()
    guard let other = names.first(where: { $0.lowercased() == name.lowercased() }) else {
      throw StorageError.unknownAttribute(name, known: names)
    }
    return .attribute(other)
  }
}

extension Database {
  fileprivate func attributeNames() throws -> [String] {
    try String.fetchAll(self, sql: "SELECT DISTINCT name FROM attribute ORDER BY name")
  }

  /// Number of a theme, measure or keyword, retired or not; a keyword also as people call it.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure` or `unknownKeyword`.
  fileprivate func anyTarget(_ kind: TargetKind, _ slug: String) throws -> Int64 {
    guard kind == .keyword else { return try target(kind, slug) }
    let named = try Int64.fetchOne(
      self, sql: "SELECT id FROM target WHERE kind = 'keyword' AND slug = ?", arguments: [slug])
    return try named ?? KeywordReader(database: self).find(slug).number
  }
}
