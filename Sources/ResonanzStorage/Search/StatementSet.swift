import GRDB
import ResonanzModel

/// The statements that a query means, as SQL. Search, totals, counts per filter value and bulk work all
/// read this and nothing else.
struct StatementSet {
  let database: Database
  let query: StatementQuery
  /// FTS5 expressions of what must be said: as it stands and in other forms; also in compounds. Nil
  /// where nothing must. Both equal where no compound is.
  let close: String?
  let wide: String?
  private let excluded: String?
  private let conditions: [String]
  private let conditionArguments: StatementArguments

  init(_ query: StatementQuery, database: Database) throws {
    self.database = database
    self.query = query
    let expression = try SearchExpression(database: database)
    close = try expression.required(query.words, .close)
    wide = try expression.required(query.words, .wide)
    excluded = try expression.excluded(query.words)
    var sql = ConditionSQL(isAskedOfFew: wide != nil)
    conditions = sql.all(query.conditions)
    conditionArguments = sql.arguments
  }

  /// Which part of the statements is read.
  enum Part {
    case all
    /// Those that say what is asked for as it stands, or in another form.
    case close
    /// The others.
    case compounds
  }

  /// Whether the full text alone answers: it holds exactly what counts.
  private var isOfWordsOnly: Bool { wide != nil && query.conditions.isEmpty }

  /// `SELECT`, `FROM` and `WHERE` of a part, with the arguments that the text wants.
  ///
  /// - Parameters:
  ///   - columns: what is selected; ``id`` names the statement.
  ///   - needsStatement: whether the columns, or what follows, read `statement`.
  func select(_ columns: String, _ part: Part = .all, needsStatement: Bool = false) -> Selection {
    var conditions = conditions
    var arguments = conditionArguments
    guard let wide, let close else {
      if let excluded {
        conditions.append(
          "statement.id NOT IN (SELECT rowid FROM full_text WHERE full_text MATCH :match)")
        _ = arguments.append(contentsOf: ["match": excluded])
      }
      return Selection(
        sql: "SELECT \(columns) FROM statement WHERE \(ConditionSQL.joined(conditions, by: "AND"))",
        arguments: arguments)
    }
    let match =
      switch part {
      case .all: wide
      case .close: close
      case .compounds: "(\(wide)) NOT (\(close))"
      }
    let whole = excluded.map { "(\(match)) NOT (\($0))" } ?? match
    _ = arguments.append(contentsOf: ["match": whole])
    if isOfWordsOnly, !needsStatement {
      return Selection(
        sql: "SELECT \(columns) FROM full_text WHERE full_text MATCH :match", arguments: arguments)
    }
    return Selection(
      sql: """
        SELECT \(columns) FROM full_text CROSS JOIN statement ON statement.id = full_text.rowid
        WHERE full_text MATCH :match AND (\(ConditionSQL.joined(conditions, by: "AND")))
        """,
      arguments: arguments)
  }

  /// The column that names a statement in ``select(_:_:needsStatement:)``.
  var id: String { wide == nil ? "statement.id" : "full_text.rowid" }

  /// How many there are.
  func count(_ part: Part = .all) throws -> Int {
    if wide == nil, excluded == nil, let kept = try KeptTotal(database: database).count(query) {
      return kept
    }
    let selection = select("count(*)", part)
    return try Int.fetchOne(database, sql: selection.sql, arguments: selection.arguments) ?? 0
  }

  /// Their numbers, as SQL orders them.
  func numbers(_ part: Part = .all, _ order: String, needsStatement: Bool = false) throws -> [Int] {
    let selection = select(id, part, needsStatement: needsStatement)
    return try Int.fetchAll(
      database, sql: "\(selection.sql) \(order)", arguments: selection.arguments)
  }
}

/// A SELECT with its arguments.
struct Selection {
  let sql: String
  let arguments: StatementArguments
}
