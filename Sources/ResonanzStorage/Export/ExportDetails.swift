import GRDB
import ResonanzModel

/// Reads what else is known of single submissions and statements.
struct ExportDetails {
  /// All targets as tags of no stance: themes, then measures, then keywords, each in the order of the
  /// alphabet, so that two archives that say the same say it in the same order.
  private let targets: [ExchangeTag]
  /// Where each is among them.
  private let places: [Int64: Int]
  private let key: [UInt8]
  private let attributes: PreparedStatement
  private let tags: PreparedStatement
  /// Nil where the archive has none at all, as most do.
  private let votes: PreparedStatement?

  init(database: Database) throws {
    let targets = try Self.targets(database)
    self.targets = targets.map(\.tag)
    places = Dictionary(uniqueKeysWithValues: zip(targets.map(\.id), 0...))
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

  private static func targets(_ database: Database) throws -> [(id: Int64, tag: ExchangeTag)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, target.kind, target.slug, version.title, version.retired FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        """)
    let tags = rows.compactMap { row -> (id: Int64, tag: ExchangeTag)? in
      guard let kind = TargetKind(rawValue: row["kind"]) else { return nil }
      let isKeyword = kind == .keyword
      return (
        row["id"],
        ExchangeTag(
          kind: kind, name: row[isKeyword ? "title" : "slug"],
          title: isKeyword ? nil : row["title"], isRetired: row["retired"])
      )
    }
    return tags.sorted { ($0.tag.kind.place, $0.tag.name) < ($1.tag.kind.place, $1.tag.name) }
  }

  func attributes(of submission: Int64) throws -> [String: [String]] {
    var facts: [String: [String]] = [:]
    attributes.bind(1, submission)
    try attributes.readAll { row in
      facts[row.text(0) ?? "", default: []].append(row.text(1) ?? "")
    }
    return facts
  }

  /// In the order of all targets.
  func tags(of statement: Int64) throws -> [ExchangeTag] {
    var found: [(place: Int, stance: Stance)] = []
    tags.bind(1, statement)
    try tags.readAll { row in
      guard let place = places[row.integer(0)] else { return }
      found.append((place, row.text(1).flatMap(Stance.init(rawValue:)) ?? .unstated))
    }
    found.sort { $0.place < $1.place }
    return found.map { place, stance in
      var tag = targets[place]
      tag.stance = stance
      return tag
    }
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
