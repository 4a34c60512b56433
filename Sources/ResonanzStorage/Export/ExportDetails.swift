import GRDB
import ResonanzModel

/// Reads what else is known of single submissions and statements.
struct ExportDetails {
  private struct Target {
    let kind: TargetKind
    let slug: String
    let title: String
    let isRetired: Bool
  }

  private let targets: [Int64: Target]
  private let key: [UInt8]
  private let attributes: PreparedStatement
  private let tags: PreparedStatement
  /// Nil where the archive has none at all, as most do.
  private let votes: PreparedStatement?

  init(database: Database) throws {
    targets = try Self.targets(database)
    key =
      try Row.fetchOne(database, sql: "SELECT identity_key FROM archive")?
      .bytes("identity_key") ?? []
    attributes = try PreparedStatement(
      SubmissionFacts.sql, in: database)
    tags = try PreparedStatement(
      "SELECT target, stance FROM tag WHERE statement = ?1 AND removed IS NULL", in: database)
    let hasVotes = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM votes)")
    votes =
      hasVotes == true
      ? try PreparedStatement(KnownVotes.sql(before: .max), in: database) : nil
  }

  private static func targets(_ database: Database) throws -> [Int64: Target] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, target.kind, target.slug, version.title, version.retired FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        """)
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        TargetKind(rawValue: row["kind"]).map { kind in
          (
            row["id"] as Int64,
            Target(
              kind: kind, slug: row["slug"], title: row["title"], isRetired: row["retired"])
          )
        }
      })
  }

  func attributes(of submission: Int64) throws -> [String: [String]] {
    var facts: [String: [String]] = [:]
    attributes.bind(1, submission)
    try attributes.readAll { row in
      facts[row.text(0) ?? "", default: []].append(row.text(1) ?? "")
    }
    return facts
  }

  /// Themes, then measures, then keywords, each in the order of the alphabet, so that two archives that
  /// say the same say it in the same order.
  func tags(of statement: Int64) throws -> [ExchangeTag] {
    var found: [ExchangeTag] = []
    tags.bind(1, statement)
    try tags.readAll { row in
      guard let target = targets[row.integer(0)] else { return }
      let isKeyword = target.kind == .keyword
      found.append(
        ExchangeTag(
          kind: target.kind, name: isKeyword ? target.title : target.slug,
          title: isKeyword ? nil : target.title,
          stance: row.text(1).flatMap(Stance.init(rawValue:)) ?? .unstated,
          isRetired: target.isRetired))
    }
    return found.sorted { ($0.kind.place, $0.name) < ($1.kind.place, $1.name) }
  }

  func votes(on statement: Int64) throws -> Votes? {
    guard let votes else { return nil }
    votes.bind(1, statement)
    return try votes.first { row in
      Votes(
        supporting: row.isNull(0) ? nil : Int(row.integer(0)),
        opposing: row.isNull(1) ? nil : Int(row.integer(1)))
    }
  }

  /// Whether a statement is known again by its respondent and question, whatever its text.
  func isKnown(_ identity: [UInt8], byRespondent id: String?, question: Int64) -> Bool {
    guard let id else { return false }
    var hash = StatementHash(key: key)
    return hash.identity(.respondent(id), question: question).elementsEqual(identity)
  }
}

extension TargetKind {
  fileprivate var place: Int {
    switch self {
    case .theme: 0
    case .measure: 1
    case .keyword: 2
    }
  }
}
