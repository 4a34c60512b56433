import GRDB
public import ResonanzModel

/// A consultation, and what may be published of it.
public struct ConsultationRecord: Sendable, Equatable {
  public let slug: String
  public let title: String
  public let publication: Publication
  /// The day until which it is kept, `2030-12-31`.
  public let keptUntil: String?
  /// Statements that count.
  public let statements: Int
  /// Whether its sources say who consented to publishing: then only what was consented to is quoted.
  public let asksForConsent: Bool
}

extension Archive {
  /// Every consultation, in the order in which they came.
  public func consultations() throws(StorageError) -> [ConsultationRecord] {
    try reading { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT slug, title, publication, kept_until,
              ifnull((SELECT sum(count_base.statements) FROM count_base
                WHERE count_base.consultation = consultation.id), 0) AS statements,
              \(LaterFacts.isConsentAsked(in: "consultation.id")) AS asked
            FROM consultation ORDER BY id
            """)
      ).map { row in
        ConsultationRecord(
          slug: row["slug"], title: row["title"],
          publication: Publication(rawValue: row["publication"]) ?? .internal,
          keptUntil: row["kept_until"], statements: row["statements"], asksForConsent: row["asked"])
      }
    }
  }

  /// One of them.
  ///
  /// - Throws: `unknownConsultation`.
  public func consultation(_ slug: String) throws(StorageError) -> ConsultationRecord {
    let all = try consultations()
    guard let record = all.first(where: { $0.slug == slug }) else {
      throw .unknownConsultation(slug, known: all.map(\.slug))
    }
    return record
  }

  /// Gives a consultation another title. Its slug stays, which is how commands and files name it; earlier
  /// points show the new title too.
  ///
  /// - Returns: whether it was otherwise before; where it was not, nothing was written.
  /// - Throws: `unknownConsultation`; `badConsultation` where the title says nothing.
  @discardableResult
  public func setTitle(
    _ title: String, of consultation: String, by person: PersonID
  ) throws(StorageError) -> Bool {
    try deciding { database, _ in
      let id = try database.consultation(consultation)
      let title = NormalisedText(title).text
      guard title.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw StorageError.badConsultation(title)
      }
      let known = try String.fetchOne(
        database, sql: "SELECT title FROM consultation WHERE id = ?", arguments: [id])
      if known == title { return .rollBack(false) }
      let event = try OpenEvent.begin(.setTitle, by: person, at: clock(), in: database)
      try database.execute(
        sql: "UPDATE consultation SET title = ? WHERE id = ?", arguments: [title, id])
      // No digest covers a title, which a source file may have given it.
      try event.finish(statements: 0, digest: EventDigest(), in: database)
      return .commit(true)
    }
  }

  /// Says what may be published of a consultation.
  ///
  /// - Returns: whether it was otherwise before; where it was not, nothing was written.
  /// - Throws: `unknownConsultation`.
  @discardableResult
  public func setPublication(
    _ publication: Publication, of consultation: String, by person: PersonID
  ) throws(StorageError) -> Bool {
    try deciding { database, _ in
      let id = try database.consultation(consultation)
      let known = try String.fetchOne(
        database, sql: "SELECT publication FROM consultation WHERE id = ?", arguments: [id])
      if known == publication.rawValue { return .rollBack(false) }
      let event = try OpenEvent.begin(.setPublication, by: person, at: clock(), in: database)
      try database.execute(
        sql: "INSERT INTO publication VALUES (?, ?, ?)",
        arguments: [id, event.number, publication.rawValue])
      try database.execute(
        sql: "UPDATE consultation SET publication = ? WHERE id = ?",
        arguments: [publication.rawValue, id])
      var digest = EventDigest()
      try digest.read([.publication], of: event.number, in: database)
      try event.finish(statements: 0, digest: digest, in: database)
      return .commit(true)
    }
  }
}
