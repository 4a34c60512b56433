import GRDB
public import ResonanzModel

/// What an event was about, besides statements, as far as it can be told apart from others by it.
public enum HistorySubject: Sendable, Equatable {
  /// A theme, measure or keyword that statements were tagged to, or no longer where `isGone`; that was made
  /// or changed; or that an answer, quote or note is on. The title is that of today.
  case target(TargetKind, slug: String, title: String, isGone: Bool)
  /// A state that statements were given, where the event gave and took no tags.
  case state(StatementState)
  /// A flag that was set, or settled where `isGone`.
  case flag(StatementFlag, isGone: Bool)
  /// A consultation, by its slug.
  case consultation(String)
}

/// Finds what events were about.
struct HistorySubjects {
  private let targets: Statement
  private let states: Statement
  private let flags: Statement
  private let consultation: Statement

  init(database: Database) throws {
    targets = try database.makeStatement(sql: Self.targets)
    states = try database.makeStatement(
      sql: "SELECT DISTINCT state FROM processing WHERE added = ? ORDER BY state")
    flags = try database.makeStatement(
      sql: """
        SELECT flag, min(gone) FROM (SELECT flag, 0 AS gone FROM flag WHERE added = :event
          UNION ALL SELECT flag, 1 FROM flag WHERE removed = :event) GROUP BY flag ORDER BY flag
        """)
    consultation = try database.makeStatement(
      sql: """
        SELECT slug FROM publication JOIN consultation ON consultation.id = publication.consultation
        WHERE publication.added = ?
        """)
  }

  /// Each target once: as gone only where nothing of the event gave it.
  private static let targets = """
    SELECT target.kind, target.slug, ifnull(
        (SELECT title FROM target_version AS version WHERE version.target = target.id
          ORDER BY version.removed IS NULL DESC, version.added DESC LIMIT 1), target.slug),
      min(found.gone)
    FROM (
      SELECT target, 0 AS gone FROM tag
        WHERE added = :event AND (import IS NULL OR given IS NOT NULL)
      UNION ALL SELECT target, 1 FROM tag WHERE removed = :event
      UNION ALL SELECT target, 0 FROM quote WHERE added = :event OR removed = :event
      UNION ALL SELECT target, 0 FROM note WHERE added = :event OR removed = :event
      UNION ALL SELECT target, 0 FROM answer WHERE added = :event OR removed = :event
      UNION ALL SELECT target, 0 FROM target_version
        WHERE :versions AND (added = :event OR removed = :event)
    ) AS found CROSS JOIN target ON target.id = found.target
    GROUP BY target.id ORDER BY min(found.gone), target.kind DESC, target.slug
    """

  /// Of what files brought, of the catalogue as a whole, and of what takes another event back, it says
  /// nothing; those name themselves.
  func subjects(of event: Event) throws -> [HistorySubject] {
    switch event.kind {
    case .begin, .updateCatalogue, .importFile, .undoImport, .redoImport, .undo, .redo, .erase,
      .hide, .startRound, .closeRound, .answerRound, .setTitle,
      .setKeptUntil:
      return []
    case .setPublication:
      return try String.fetchAll(consultation, arguments: [event.number]).map {
        .consultation($0)
      }
    case .flag:
      return try Row.fetchAll(flags, arguments: ["event": event.number]).compactMap { row in
        StatementFlag(rawValue: row[0]).map { .flag($0, isGone: row[1]) }
      }
    case .tag, .quote, .note, .answer, .keyword, .addMeasure, .settleRound:
      let found = try targets(of: event)
      return found.isEmpty && event.kind == .tag ? try states(of: event) : found
    }
  }

  private func targets(of event: Event) throws -> [HistorySubject] {
    let definesTargets = event.kind == .keyword || event.kind == .addMeasure
    return try Row.fetchAll(
      targets, arguments: ["event": event.number, "versions": definesTargets]
    ).compactMap { row in
      TargetKind(rawValue: row[0]).map {
        .target($0, slug: row[1], title: row[2], isGone: row[3])
      }
    }
  }

  private func states(of event: Event) throws -> [HistorySubject] {
    try String.fetchAll(states, arguments: [event.number])
      .compactMap(StatementState.init(rawValue:)).map { .state($0) }
  }
}
