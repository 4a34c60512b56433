import Foundation
import GRDB
import ResonanzModel

/// Writes a catalogue as the rows of one event: what is new or different gets a row, what it replaces
/// is closed, what is gone is retired.
struct CatalogueRecorder {
  let database: Database
  let event: Int64
  /// Ids of the two totals, which are only counted.
  static let anyMeasure = "measures"
  static let anyTheme = "themes"

  static let digestParts: [DigestSection] = [
    .catalogue, .group, .target, .targetVersion, .targetVersionRemoved, .serves, .servesRemoved,
    .succession, .below,
  ]

  func write(_ catalogue: Catalogue) throws {
    try writeHead(catalogue)
    try writeGroups(catalogue.allGroups)
    for slug in [Self.anyMeasure, Self.anyTheme] { _ = try target("any", slug) }
    for (position, theme) in catalogue.themes.enumerated() {
      try writeVersion(
        of: try target(TargetKind.theme.rawValue, theme.slug), position: position,
        title: theme.title, isRetired: theme.isRetired, content: try TargetContent(theme).json)
    }
    for (position, measure) in catalogue.measures.enumerated() {
      let id = try target(TargetKind.measure.rawValue, measure.slug)
      try writeVersion(
        of: id, position: position, title: measure.title, rank: measure.rank,
        status: measure.status, isRetired: measure.isRetired,
        content: try TargetContent(measure).json)
      try writeThemes(measure.themes, of: id)
    }
    try retire(.theme, except: Set(catalogue.themes.map(\.slug)))
    try retire(.measure, except: Set(catalogue.measures.map(\.slug)))
    try writeKeywords(of: catalogue.measures)
    try rebuildReach()
  }

  private func writeHead(_ catalogue: Catalogue) throws {
    let process = catalogue.process
    let values: [String] = [
      process.slug, process.title, process.place, process.timeZone,
      try canonicalJSON(catalogue.labels), try canonicalJSON(catalogue.milestones),
      try canonicalJSON(catalogue.allGroups),
    ]
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT slug, title, place, time_zone, labels, milestones, groups FROM catalogue
        ORDER BY added DESC LIMIT 1
        """)
    if let last, (0..<values.count).allSatisfy({ last[$0] == values[$0] }) { return }
    try database.execute(
      sql: "INSERT INTO catalogue VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: StatementArguments([event]) + StatementArguments(values))
  }

  private func writeGroups(_ groups: [SourceGroup]) throws {
    for group in groups {
      try database.execute(
        sql: "INSERT INTO source_group (slug, added) VALUES (?, ?) ON CONFLICT (slug) DO NOTHING",
        arguments: [group.slug, event])
    }
  }

  private func target(_ kind: String, _ slug: String) throws -> Int64 {
    let known = try Int64.fetchOne(
      database, sql: "SELECT id FROM target WHERE kind = ? AND slug = ?", arguments: [kind, slug])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO target (kind, slug, added) VALUES (?, ?, ?)",
      arguments: [kind, slug, event])
    return database.lastInsertedRowID
  }

  private func writeVersion(
    of target: Int64, position: Int, title: String, rank: MeasureRank? = nil,
    status: MeasureStatus? = nil, isRetired: Bool = false, content: String
  ) throws {
    let values: [(any DatabaseValueConvertible)?] = [
      position, title, rank?.rawValue, status?.rawValue, isRetired ? 1 : 0, content,
    ]
    let isKnown = try Bool.fetchOne(
      database,
      sql: """
        SELECT 1 FROM target_version WHERE target = ? AND removed IS NULL AND position = ?
          AND title = ? AND rank IS ? AND status IS ? AND retired = ? AND content = ?
        """,
      arguments: StatementArguments([target]) + StatementArguments(values))
    if isKnown == true { return }
    try database.execute(
      sql: "UPDATE target_version SET removed = ? WHERE target = ? AND removed IS NULL",
      arguments: [event, target])
    try database.execute(
      sql: """
        INSERT INTO target_version (target, added, position, title, rank, status, retired, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments([target, event]) + StatementArguments(values))
  }

  private func writeThemes(_ themes: [String], of measure: Int64) throws {
    let ids = try themes.map { try target(TargetKind.theme.rawValue, $0) }
    let known = try Int64.fetchAll(
      database,
      sql: "SELECT theme FROM serves WHERE measure = ? AND removed IS NULL ORDER BY position",
      arguments: [measure])
    if known == ids { return }
    try database.execute(
      sql: "UPDATE serves SET removed = ? WHERE measure = ? AND removed IS NULL",
      arguments: [event, measure])
    for (index, theme) in ids.enumerated() {
      try database.execute(
        sql: "INSERT INTO serves (measure, theme, added, position) VALUES (?, ?, ?, ?)",
        arguments: [measure, theme, event, index + 1])
    }
  }

  /// A measure's fields of action and its keywords are what people look for among its statements. One
  /// that is there stays as it is.
  private func writeKeywords(of measures: [Measure]) throws {
    var writer = try KeywordWriter(database: database, event: event)
    for measure in measures where !measure.isRetired {
      let id = try target(TargetKind.measure.rawValue, measure.slug)
      for title in measure.fields + measure.keywords {
        _ = try writer.target(titled: title, below: id)
      }
    }
  }

  private func retire(_ kind: TargetKind, except slugs: Set<String>) throws {
    let reader = StoredCatalogue(database: database, event: event)
    for target in try reader.targets(kind) where !target.isRetired && !slugs.contains(target.slug) {
      try writeVersion(
        of: target.id.number, position: target.position, title: target.title, rank: target.rank,
        status: target.status, isRetired: true, content: try target.content.json)
    }
  }

  /// A measure counts for itself, for the themes it serves, retired or not, and for the totals.
  private func rebuildReach() throws {
    try database.execute(sql: "DELETE FROM reach")
    try database.execute(sql: "INSERT INTO reach \(Reach.sql)", arguments: ["event": event])
  }
}

/// Which targets a tag to a target counts for, as of `:event`.
enum Reach {
  static let sql = """
    SELECT id AS tagged, id AS counted FROM target WHERE kind <> 'any'
    UNION SELECT measure, theme FROM serves
      WHERE added <= :event AND (removed IS NULL OR removed > :event)
    UNION SELECT id, (SELECT id FROM target WHERE kind = 'any' AND slug = 'measures')
      FROM target WHERE kind = 'measure'
    UNION SELECT id, (SELECT id FROM target WHERE kind = 'any' AND slug = 'themes')
      FROM target WHERE kind = 'theme'
    UNION SELECT measure, (SELECT id FROM target WHERE kind = 'any' AND slug = 'themes')
      FROM serves WHERE added <= :event AND (removed IS NULL OR removed > :event)
    """
}
