import Foundation
import GRDB
import ResonanzModel

/// One theme or measure as the archive held it at a point.
struct StoredTarget {
  let id: TargetID
  let kind: TargetKind
  let slug: String
  let title: String
  let rank: MeasureRank?
  let status: MeasureStatus?
  let isRetired: Bool
  let position: Int
  let content: TargetContent
}

/// The catalogue as of an event.
struct StoredCatalogue {
  let database: Database
  let event: Int64

  func process() throws -> ResonanzModel.Process {
    let row = try head()
    return ResonanzModel.Process(
      slug: row["slug"], title: row["title"], place: row["place"], timeZone: row["time_zone"])
  }

  func labels() throws -> Labels {
    try JSONDecoder().decode(Labels.self, from: Data((try head()["labels"] as String).utf8))
  }

  func milestones() throws -> [Milestone] {
    let json: String = try head()["milestones"]
    return try JSONDecoder().decode([Milestone].self, from: Data(json.utf8))
  }

  /// Before the first event the first catalogue stands in, so that an early question can be answered.
  private func head() throws -> Row {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT * FROM catalogue WHERE added <= max(?, (SELECT min(added) FROM catalogue))
          ORDER BY added DESC LIMIT 1
          """),
      arguments: [event])
    guard let row else { throw StorageError.database(code: 0, reason: "no catalogue") }
    return row
  }

  func groups() throws -> [Vocabulary.Group] {
    let json: String = try head()["groups"]
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT slug, id FROM source_group"))
    let ids = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int64) })
    return try JSONDecoder().decode([SourceGroup].self, from: Data(json.utf8)).compactMap { group in
      ids[group.slug].map { Vocabulary.Group(id: GroupID(number: $0), group: group) }
    }
  }

  /// In the catalogue's order, the retired ones last.
  func targets(_ kind: TargetKind) throws -> [StoredTarget] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT target.slug, version.* FROM target
        JOIN target_version AS version ON version.target = target.id
        WHERE target.kind = :kind AND version.added <= :event
          AND (version.removed IS NULL OR version.removed > :event)
        ORDER BY version.retired, version.position
        """,
      arguments: ["kind": kind.rawValue, "event": event])
    var targets: [StoredTarget] = []
    while let row = try rows.next() {
      targets.append(
        StoredTarget(
          id: TargetID(number: row["target"]), kind: kind, slug: row["slug"], title: row["title"],
          rank: (row["rank"] as String?).flatMap(MeasureRank.init),
          status: (row["status"] as String?).flatMap(MeasureStatus.init),
          isRetired: row["retired"], position: row["position"],
          content: try TargetContent(json: row["content"])))
    }
    return targets
  }

  /// Slugs of the themes that each measure serves, the main one first.
  func themesByMeasure() throws -> [TargetID: [String]] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT serves.measure, target.slug FROM serves JOIN target ON target.id = serves.theme
        WHERE serves.added <= :event AND (serves.removed IS NULL OR serves.removed > :event)
        ORDER BY serves.measure, serves.position
        """,
      arguments: ["event": event])
    var themes: [TargetID: [String]] = [:]
    while let row = try rows.next() {
      themes[TargetID(number: row[0]), default: []].append(row[1])
    }
    return themes
  }

  /// Number of one of the two totals, which every archive has.
  func totalID(_ slug: String) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM target WHERE kind = 'any' AND slug = ?", arguments: [slug])
  }

  /// The slug and title of a measure that another one follows stand for that one.
  func vocabulary() throws -> Vocabulary {
    let followers = try Followers.all(in: database)
    func entries(_ kind: TargetKind) throws -> [Vocabulary.Entry] {
      try targets(kind).map { target in
        let follower = followers[target.id.number].map(TargetID.init)
        return Vocabulary.Entry(
          id: follower ?? target.id, slug: target.slug, title: target.title,
          isRetired: follower == nil && target.isRetired)
      }
    }
    return Vocabulary(
      groups: try groups(), themes: try entries(.theme), measures: try entries(.measure),
      keywords: try entries(.keyword))
  }

  /// The catalogue as a city would write it.
  func catalogue(includesRetired: Bool = false) throws -> Catalogue {
    let themesOf = try themesByMeasure()
    let followers = try Followers.all(in: database)
    let measures = try targets(.measure).filter {
      !$0.isRetired || (includesRetired && followers[$0.id.number] == nil)
    }
    let slugs = Set(measures.map(\.slug))
    let builtIn = Set(SourceGroup.builtIn.map(\.slug))
    return Catalogue(
      process: try process(), labels: try labels(), milestones: try milestones(),
      groups: try groups().map(\.group).filter { !builtIn.contains($0.slug) },
      themes: try targets(.theme).filter { includesRetired || !$0.isRetired }
        .map(Theme.init(stored:)),
      measures: measures.map {
        var measure = Measure(stored: $0, themes: themesOf[$0.id] ?? [])
        // What it had to do with may be called otherwise by now.
        if $0.isRetired { measure.related.removeAll { !slugs.contains($0) } }
        return measure
      })
  }
}

extension Theme {
  fileprivate init(stored: StoredTarget) {
    let content = stored.content
    self.init(
      slug: stored.slug, title: stored.title, subtitle: content.subtitle,
      goals: content.goals ?? [], note: content.note, codebook: content.codebook,
      isRetired: stored.isRetired)
  }
}

extension Measure {
  fileprivate init(stored: StoredTarget, themes: [String]) {
    let content = stored.content
    self.init(
      slug: stored.slug, title: stored.title, rank: stored.rank ?? .other, themes: themes,
      status: stored.status, related: content.related ?? [], replaces: content.replaces ?? [],
      fields: content.fields ?? [], tasks: content.tasks ?? [], examples: content.examples ?? [],
      keywords: content.keywords ?? [], codebook: content.codebook, note: content.note,
      isRetired: stored.isRetired)
  }
}
