import GRDB
public import ResonanzModel

/// A tag that counts now, as it is handed on.
public struct ExportedTag: Sendable, Equatable {
  public let statement: Int
  /// Slugs.
  public let consultation: String
  public let group: String
  public let kind: TargetKind
  public let slug: String
  public let title: String
  public let stance: Stance
  /// When it was given at first, by whom, and by which import, if by one.
  public let given: Instant
  public let person: PersonID
  public let importNumber: Int?
  /// Whether the program proposed it and a person took it over.
  public let isSuggested: Bool
}

extension Archive {
  /// Hands on every tag that counts now, statement by statement. None is held in memory.
  ///
  /// - Parameter take: whatever it throws ends the export.
  /// - Throws: `source` with what `take` threw, if it has words.
  public func exportTags(take: (ExportedTag) throws -> Void) throws(StorageError) {
    try reading { database in
      let rows = try Row.fetchCursor(database, sql: ExportedTag.sql)
      while let row = try rows.next() { try take(ExportedTag(row)) }
    }
  }
}

extension ExportedTag {
  static let sql = """
    SELECT statement.id, consultation.slug, source_group.slug, target.kind, target.slug,
      version.title, tag.stance, event.at, event.person, tag.import, tag.suggested
    FROM statement
    CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = statement.id AND tag.removed IS NULL
    CROSS JOIN target ON target.id = tag.target
    CROSS JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
    CROSS JOIN consultation ON consultation.id = tag.consultation
    CROSS JOIN source_group ON source_group.id = tag.source_group
    CROSS JOIN event ON event.number = coalesce(tag.given, tag.added)
    WHERE statement.live = 1 ORDER BY statement.id
    """

  fileprivate init(_ row: Row) {
    statement = row[0]
    consultation = row[1]
    group = row[2]
    kind = TargetKind(rawValue: row[3]) ?? .keyword
    slug = row[4]
    title = row[5]
    stance = Stance(rawValue: row[6]) ?? .unstated
    given = Instant(iso: row[7] as String) ?? Instant(milliseconds: 0)
    person = PersonID(number: row[8])
    importNumber = row[9]
    isSuggested = row[10] as Int == 1
  }
}
