import GRDB
import ResonanzModel

/// Where an import's statements go: its consultation and questions, made where they aren't there.
struct ImportTarget {
  let consultation: Int64
  let slug: String
  /// In the order of the request's.
  let questions: [Int64]

  init(_ request: ImportRequest, event: Int64, in database: Database) throws {
    (consultation, slug) = try Self.consultation(request, event, database)
    var questions: [Int64] = []
    for text in request.questions {
      try database.execute(
        sql: """
          INSERT INTO question (consultation, text, added) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [consultation, text, event])
      let id = try Int64.fetchOne(
        database, sql: "SELECT id FROM question WHERE consultation = ? AND text = ?",
        arguments: [consultation, text])
      questions.append(id ?? 0)
    }
    self.questions = questions
  }

  private static func consultation(
    _ request: ImportRequest, _ event: Int64, _ database: Database
  ) throws -> (Int64, String) {
    if let replaced = request.replaces {
      return try consultation(ofImport: replaced, named: request.consultation, database)
    }
    if let named = request.consultation {
      guard let slug = isSlug(named) ? named : ResonanzModel.slug(from: named) else {
        throw StorageError.badConsultation(named)
      }
      let known = try Int64.fetchOne(
        database, sql: "SELECT id FROM consultation WHERE slug = ?", arguments: [slug])
      if let known { return (known, slug) }
      let made = try make(slug, request.newConsultation?.title ?? named, event, database)
      try request.newConsultation?.writeRules(of: made, in: database)
      return (made, slug)
    }
    if let row = try sameFile(request, database) { return (row["id"], row["slug"]) }
    let name = String(request.file.prefix { $0 != "." })
    let slug = try unused(ResonanzModel.slug(from: name) ?? "import", database)
    let title = try ConsultationTitle(database: database)
      .title(ofFile: name.isEmpty ? request.file : name, in: request.folder)
    return (try make(slug, title, event, database), slug)
  }

  /// A correction goes to where the import went that it replaces.
  private static func consultation(
    ofImport number: Int, named: String?, _ database: Database
  ) throws -> (Int64, String) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT consultation.id, consultation.slug, import.in_force FROM import
        JOIN consultation ON consultation.id = import.consultation WHERE import.number = ?
        """,
      arguments: [number])
    guard let row else { throw StorageError.unknownImport(number) }
    guard row["in_force"] else { throw StorageError.importNotInForce(number) }
    let slug: String = row["slug"]
    if let named, ResonanzModel.slug(from: named) != slug {
      throw StorageError.replacesElsewhere(number, consultation: slug, named: named)
    }
    return (row["id"], slug)
  }

  /// The consultation that holds the same bytes, read the same way.
  private static func sameFile(_ request: ImportRequest, _ database: Database) throws -> Row? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT consultation.id, consultation.slug FROM import
        JOIN consultation ON consultation.id = import.consultation
        WHERE import.sha256 = ? AND import.mapping = ? ORDER BY import.number DESC LIMIT 1
        """,
      arguments: [request.sha256.blob, request.mapping])
  }

  /// Exports are often all called the same: `comments`, `comments-2` …
  private static func unused(_ slug: String, _ database: Database) throws -> String {
    var candidate = slug
    var number = 1
    while try Bool.fetchOne(
      database, sql: "SELECT 1 FROM consultation WHERE slug = ?", arguments: [candidate]) != nil
    {
      number += 1
      candidate = "\(slug.prefix(70))-\(number)"
    }
    return candidate
  }

  /// Another consultation that counts the same bytes; another sheet of a workbook is no second telling.
  func consultation(alsoHolding request: ImportRequest, in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT consultation.slug FROM import
        JOIN consultation ON consultation.id = import.consultation
        WHERE import.sha256 = ? AND import.in_force = 1 AND consultation.id <> ?
          AND import.mapping ->> 'sheet' IS ? ->> 'sheet' LIMIT 1
        """,
      arguments: [request.sha256.blob, consultation, request.mapping])
  }

  /// Another consultation with an import in force of a file of the same name.
  func consultation(withFileNamed file: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT consultation.slug FROM import
        JOIN consultation ON consultation.id = import.consultation
        WHERE import.file = ? AND import.in_force = 1 AND consultation.id <> ?
        ORDER BY import.number DESC LIMIT 1
        """,
      arguments: [file, consultation])
  }

  private static func make(
    _ slug: String, _ title: String, _ event: Int64, _ database: Database
  ) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO consultation (slug, title, added) VALUES (?, ?, ?)",
      arguments: [slug, title, event])
    return database.lastInsertedRowID
  }
}

extension ExchangeConsultation {
  /// What may leave the house of a consultation that was just made, and until when it is kept.
  fileprivate func writeRules(of consultation: Int64, in database: Database) throws {
    try database.execute(
      sql:
        "UPDATE consultation SET publication = coalesce(?, publication), kept_until = ? WHERE id = ?",
      arguments: [publication?.rawValue, keptUntil?.iso, consultation])
  }
}
