/// A table whose rows hold from one event to another: what one event changed in it can be taken back
/// and done again from its rows alone.
struct VersionedTable {
  let name: String
  /// What identifies the thing that a row is a version of; at most one version holds at a time.
  let key: [String]
  /// The rest of a row but for the two events and a number of its own.
  let values: [String]
  /// Of `values`: what must still be as an event left it for that event to be taken back.
  let compared: [String]
  /// Which rows a person's events are about at all; of the table as `row`.
  var condition = "1"
  /// Which rows can hold now; of the table as `row`.
  var presence = "1"
  /// Whether its rows say in which event they were given at first: what somebody else gave since is not
  /// what the event left, though it looks the same.
  var keepsGiven = false
  /// Whether its rows are found by the statements that an event concerned, and not by the event.
  var isFoundByStatement = false

  /// What people give statements, and what an undo changes; in the order in which it does.
  static let all = [
    versions, tags, flags, notes, answers, quotes, hidings, roundAnswers, roundSettlements,
  ]

  /// A tag that an import brought holds only while that import does: where it is undone, the tag comes
  /// back with it.
  static let tags = VersionedTable(
    name: "tag", key: ["target", "respondent", "statement"],
    values: ["stance", "source_group", "consultation", "import", "suggested"], compared: ["stance"],
    presence: """
      (row.import IS NULL
        OR (SELECT in_force FROM import WHERE import.number = row.import) = 1)
      """,
    keepsGiven: true, isFoundByStatement: true)

  static let flags = VersionedTable(
    name: "flag", key: ["statement", "flag"], values: [], compared: [], keepsGiven: true)

  static let notes = VersionedTable(
    name: "note", key: ["number"],
    values: ["statement", "target", "quote", "text", "nonce", "commitment"],
    compared: ["commitment"], keepsGiven: true)

  /// What an answer to a measure is on moves with the measure.
  static let answers = VersionedTable(
    name: "answer", key: ["number"],
    values: [
      "statement", "submission", "target", "result", "decided", "text", "nonce", "commitment",
      "erased",
    ], compared: ["result", "decided", "commitment"], keepsGiven: true)

  /// Where a quote stands moves with its text.
  static let quotes = VersionedTable(
    name: "quote", key: ["number"],
    values: [
      "statement", "target", "revision", "start", "length", "lost", "omissions", "position",
      "chosen", "nonce", "commitment",
    ], compared: ["chosen", "position"], presence: "row.nonce IS NOT NULL")

  static let hidings = VersionedTable(
    name: "absence", key: ["statement", "cause"], values: [], compared: [],
    condition: "row.cause = 'hidden'", keepsGiven: true)

  static let roundAnswers = VersionedTable(
    name: "round_answer", key: ["round", "statement", "person"], values: ["tags", "reason"],
    compared: ["tags", "reason"])

  static let roundSettlements = VersionedTable(
    name: "round_settlement", key: ["round", "statement"], values: ["tags", "reason"],
    compared: ["tags", "reason"])

  /// Keywords as they are called; only events about keywords change them for good.
  static let versions = VersionedTable(
    name: "target_version", key: ["target"],
    values: ["position", "title", "rank", "status", "retired", "content", "below"],
    compared: ["title", "retired", "below"],
    condition: """
      (SELECT kind FROM target WHERE target.id = row.target) = 'keyword'
        AND (SELECT kind FROM event WHERE number = :origin) = 'keyword'
      """)
}

extension VersionedTable {
  /// Which of the two events of its row an event is.
  enum End: String {
    case added
    case removed
  }

  /// The rows, as `row`, that the event `:origin` added or removed, on statements that are touched;
  /// conditions can follow.
  func rows(_ end: End) -> String {
    let rows =
      isFoundByStatement
      ? "touched CROSS JOIN \(name) AS row ON row.statement = touched.id AND"
      : "\(name) AS row JOIN (SELECT 1) ON"
    // The plus: by its event a row is not to be found once for each statement.
    let event = isFoundByStatement ? "+row.\(end.rawValue)" : "row.\(end.rawValue)"
    return "\(rows) \(event) = :origin AND (\(condition)) AND (\(isOfTouched))"
  }

  private var isOfTouched: String {
    (key + values).contains("statement")
      ? "row.statement IS NULL OR row.statement IN (SELECT id FROM touched)" : "1"
  }

  private func list(_ columns: [String], of row: String) -> String {
    columns.map { "\(row).\"\($0)\"" }.joined(separator: ", ")
  }

  private func isSame(_ columns: [String], _ one: String, _ other: String) -> String {
    columns.map { "\(one).\"\($0)\" = \(other).\"\($0)\"" }.joined(separator: " AND ")
  }

  /// By which event a row was given at first; of a tag that an import brought, 0.
  private func origin(of row: String) -> String {
    if !keepsGiven { return "0" }
    let given = "coalesce(\(row).given, \(row).added)"
    return values.contains("import") ? "iif(\(row).\"import\" IS NULL, \(given), 0)" : given
  }

  /// A thing that is not as the event left it: its `statement`, if it is of one, and the last event
  /// that changed it, the `culprit`.
  func changedSince(left: End, wanted: End) -> String {
    let statement =
      (key + values).contains("statement")
      ? "(SELECT max(statement) FROM \(name) AS any WHERE \(isSame(key, "any", "changed")))"
      : "NULL"
    let differs = compared.map { "now.\"\($0)\" IS NOT expected.\"\($0)\"" }
    return """
      WITH expected AS MATERIALIZED (
          SELECT \(list(key + compared, of: "row")), \(origin(of: "row")) AS origin
          FROM \(rows(left)) AND \(presence)),
        changed AS (SELECT \(list(key, of: "row")) FROM \(rows(left))
          UNION SELECT \(list(key, of: "row")) FROM \(rows(wanted)))
      SELECT \(statement) AS statement,
        (SELECT max(max(any.added, ifnull(any.removed, 0))) FROM \(name) AS any
          WHERE \(isSame(key, "any", "changed"))) AS culprit
      FROM changed
      LEFT JOIN expected ON \(isSame(key, "expected", "changed"))
      LEFT JOIN \(name) AS now ON \(isSame(key, "now", "changed")) AND now.removed IS NULL
      WHERE (expected."\(key[0])" IS NULL) <> (now.added IS NULL)
        OR (now.added IS NOT NULL AND \(origin(of: "now")) <> expected.origin)
        \(differs.map { "OR \($0)" }.joined(separator: " "))
      LIMIT 1
      """
  }

  /// Closes what the event left.
  func closing(_ left: End) -> String {
    let keys = key.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      UPDATE \(name) SET removed = :event WHERE removed IS NULL
        AND (\(keys)) IN (SELECT \(list(key, of: "row")) FROM \(rows(left)))
      """
  }

  private var given: String { keepsGiven ? ", coalesce(row.given, row.added)" : "" }

  /// Adds again what it closed.
  func adding(_ wanted: End) -> String {
    let columns = (key + values).map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      INSERT INTO \(name) (\(columns), added\(keepsGiven ? ", given" : ""))
      SELECT \(list(key + values, of: "row")), :event\(given) FROM \(rows(wanted)) AND \(presence)
      """
  }
}
