import GRDB
import ResonanzModel

/// The statements that a query means, as SQL. Search, totals, counts per filter value and bulk work all
/// read this and nothing else.
struct StatementSet {
  let database: Database
  let query: StatementQuery
  /// FTS5 expressions of what must be said, each wider than the one before: as it stands, in other
  /// forms, in compounds. Empty where nothing must be said; none is there twice.
  let tiers: [(reach: SearchExpression.Reach, expression: String)]
  /// What must be marked in the texts; nil where nothing must be said.
  let marked: String?
  private let excluded: String?
  private let conditions: [String]
  private let conditionArguments: StatementArguments

  init(_ query: StatementQuery, database: Database) throws {
    self.database = database
    self.query = query
    let expression = try SearchExpression(database: database)
    var tiers: [(reach: SearchExpression.Reach, expression: String)] = []
    for reach in SearchExpression.Reach.allCases {
      guard let tier = try expression.required(query.words, reach) else { break }
      if tier != tiers.last?.expression { tiers.append((reach, tier)) }
    }
    marked = tiers.last?.expression
    let excluded = try expression.excluded(query.words)
    var sql = ConditionSQL(isAskedOfFew: !tiers.isEmpty)
    let conditions = sql.all(query.conditions)
    conditionArguments = sql.arguments
    if query.isOfHidden {
      // The full text holds what counts, and no hidden statement does.
      (self.tiers, self.excluded) = ([], nil)
      let said = try HiddenTexts(database: database).saying(marked, without: excluded)
      self.conditions = conditions + (said.map { [$0] } ?? [])
    } else {
      (self.tiers, self.excluded, self.conditions) = (tiers, excluded, conditions)
    }
  }

  /// Which part of the statements is read.
  enum Part {
    case all
    /// Those of one of the ``tiers`` that are in none before it.
    case tier(Int)
  }

  /// Whether the full text alone answers: it holds exactly what counts.
  private var isOfWordsOnly: Bool { !tiers.isEmpty && query.conditions.isEmpty }

  /// `SELECT`, `FROM` and `WHERE` of a part, with the arguments that the text wants.
  ///
  /// - Parameters:
  ///   - columns: what is selected; ``id`` names the statement.
  ///   - needsStatement: whether the columns, or what follows, read `statement`.
  func select(_ columns: String, _ part: Part = .all, needsStatement: Bool = false) -> Selection {
    var conditions = conditions
    var arguments = conditionArguments
    guard let widest = tiers.last?.expression else {
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
      case .all: widest
      case .tier(0): tiers[0].expression
      case .tier(let index):
        "(\(tiers[index].expression)) NOT (\(tiers[index - 1].expression))"
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
  var id: String { tiers.isEmpty ? "statement.id" : "full_text.rowid" }

  /// How many there are.
  func count(_ part: Part = .all) throws -> Int {
    if tiers.isEmpty, excluded == nil, let kept = try KeptTotal(database: database).count(query) {
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
