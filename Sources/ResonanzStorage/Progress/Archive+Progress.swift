import Foundation
import GRDB
import ResonanzModel

extension Archive {
  /// How far the team is. Reads kept counts, the head of the queue, and the person's own events.
  ///
  /// - Parameters:
  ///   - consultation: slug of the only one to look at.
  ///   - limit: how many waiting statements at most.
  ///   - person: who asks for their own figures; nil: nobody.
  /// - Throws: `unknownConsultation`.
  public func progress(
    of consultation: String? = nil, waiting limit: Int = 10, by order: WaitingOrder = .imported,
    for person: PersonID? = nil
  ) throws(StorageError) -> Progress {
    try reading { database in
      let only = try consultation.map { try database.consultation($0) }
      let catalogue = try database.currentCatalogue()
      let own = try person.map { person in
        let days = try WorkingDays(now: clock(), zone: try database.timeZone())
        func count(since: Instant?) throws -> Int {
          try Int.fetchOne(
            database.cachedStatement(
              sql: Self.ownWork),
            arguments: ["person": person.number, "since": since?.iso ?? ""]) ?? 0
        }
        return OwnProgress(
          today: try count(since: days.today), thisWeek: try count(since: days.monday),
          inAll: try count(since: nil))
      }
      return Progress(
        process: try catalogue.process(), asOf: try database.stamp(of: try database.lastEvent()),
        groups: try catalogue.groups().map(\.group),
        consultations: try consultations(only, in: database),
        waiting: try waiting(only, limit, order, in: database), own: own)
    }
  }

  private func consultations(
    _ only: Int64?, in database: Database
  ) throws -> [ConsultationProgress] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT consultation.id, consultation.slug, consultation.title, source_group.slug AS "group",
            ifnull(sum(count_base.statements), 0) AS statements,
            ifnull(sum(iif(count_base.state = 'open', 0, count_base.statements)), 0) AS processed
          FROM consultation
          LEFT JOIN count_base ON count_base.consultation = consultation.id
          LEFT JOIN source_group ON source_group.id = count_base.source_group
          WHERE consultation.id = ifnull(?, consultation.id)
          GROUP BY consultation.id, source_group.id ORDER BY consultation.id
          """),
      arguments: [only])
    var result: [ConsultationProgress] = []
    for row in rows {
      let done = WorkDone(statements: row["statements"], processed: row["processed"])
      let group: String? = done.statements > 0 ? row["group"] : nil
      var byGroup = group.map { [$0: done] } ?? [:]
      if let last = result.last, last.slug == row["slug"] {
        byGroup.merge(last.byGroup) { new, _ in new }
        result.removeLast()
      }
      result.append(
        ConsultationProgress(slug: row["slug"], title: row["title"], byGroup: byGroup))
    }
    return result
  }

  private func waiting(
    _ only: Int64?, _ limit: Int, _ order: WaitingOrder, in database: Database
  ) throws -> [WaitingStatement] {
    // The one is the order of the index of open statements itself.
    let ordering =
      order == .imported
      ? "statement.id"
      : "ifnull(submission.received, substr(event.at, 1, 10)), statement.id"
    return try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT statement.id, revision.text, consultation.slug AS consultation,
            source_group.slug AS "group", submission.received, event.at
          FROM statement INDEXED BY statement_open
          CROSS JOIN revision ON revision.id = statement.revision
          CROSS JOIN submission ON submission.id = statement.submission
          CROSS JOIN consultation ON consultation.id = statement.consultation
          CROSS JOIN source_group ON source_group.id = statement.source_group
          CROSS JOIN event ON event.number = statement.added
          WHERE statement.state = 'open' AND statement.live = 1
            AND statement.consultation = ifnull(:only, statement.consultation)
          ORDER BY \(ordering) LIMIT :limit
          """),
      arguments: ["only": only, "limit": limit]
    ).map { row in
      WaitingStatement(
        number: row["id"], text: row["text"] ?? "", consultation: row["consultation"],
        group: row["group"], received: row["received"],
        imported: Instant(iso: row["at"] as String) ?? Instant(milliseconds: 0))
    }
  }

  /// Statements that a person tagged, or took out of the queue by a reason, since a time.
  private static let ownWork = """
    SELECT count(DISTINCT statement) FROM (
      SELECT tag.statement FROM event CROSS JOIN tag
        ON tag.added = event.number AND tag.import IS NULL
        WHERE event.person = :person AND event.kind = 'tag' AND event.at >= :since
          AND NOT EXISTS (SELECT 1 FROM taken_back WHERE taken_back.event = event.number)
      UNION ALL
      SELECT processing.statement FROM event CROSS JOIN processing
        ON processing.added = event.number AND processing.state <> 'open'
        WHERE event.person = :person AND event.kind = 'tag' AND event.at >= :since
          AND NOT EXISTS (SELECT 1 FROM taken_back WHERE taken_back.event = event.number))
    """
}

/// When a day and a week began where the process is.
private struct WorkingDays {
  let today: Instant
  let monday: Instant

  init(now: Instant, zone: TimeZone) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = zone
    let today = calendar.startOfDay(for: now.date)
    self.today = Instant(today)
    // 1 is Sunday; a week begins on Monday (ISO 8601).
    let weekday = calendar.component(.weekday, from: today)
    let days = (weekday + 5) % 7
    monday = Instant(calendar.date(byAdding: .day, value: -days, to: today) ?? today)
  }
}
