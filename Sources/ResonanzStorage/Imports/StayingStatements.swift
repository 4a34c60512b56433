import GRDB

/// What the statements have that count before and after an import's undo or redo, since another import in force has
/// them too, so that what becomes different about them can be told. Reads the table `touched`.
struct StayingStatements {
  let database: Database

  /// Takes note of what holds of them before.
  init(database: Database, importNumber: Int64) throws {
    self.database = database
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS staying
          (id INTEGER PRIMARY KEY, submission INTEGER, revision INTEGER);
        CREATE TEMP TABLE IF NOT EXISTS staying_tag
          (statement INTEGER, target INTEGER, stance TEXT, PRIMARY KEY (statement, target));
        CREATE TEMP TABLE IF NOT EXISTS staying_attribute (submission INTEGER, name TEXT, value TEXT);
        DELETE FROM temp.staying; DELETE FROM temp.staying_tag; DELETE FROM temp.staying_attribute;
        INSERT INTO staying
        SELECT statement.id, statement.submission, statement.revision
        FROM touched CROSS JOIN statement ON statement.id = touched.id AND statement.live = 1
        WHERE EXISTS (SELECT 1 FROM assertion AS other
          CROSS JOIN import ON import.number = other.import AND import.in_force = 1
          WHERE other.statement = touched.id AND other.import <> \(importNumber));
        INSERT INTO staying_tag
        SELECT tag.statement, tag.target, tag.stance FROM staying
        CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = staying.id
          AND tag.removed IS NULL AND tag.import IS NOT NULL;
        INSERT INTO staying_attribute \(Self.attributes);
        """)
  }

  /// The attributes that hold of them, of each the values of the newest import in force that names it.
  private static let attributes: String = {
    let newest = NewestSaying.sql(
      "said.import", in: "attribute",
      where: "said.submission = attribute.submission AND said.name = attribute.name")
    return """
      SELECT attribute.submission, attribute.name, attribute.value
      FROM (SELECT DISTINCT submission FROM staying) AS place
      CROSS JOIN attribute ON attribute.submission = place.submission
      WHERE attribute.import = (\(newest))
      """
  }()

  /// How many of them have another text now.
  func textsChanged() throws -> Int {
    try count(
      """
      SELECT count(*) FROM staying CROSS JOIN statement ON statement.id = staying.id
        AND statement.revision <> staying.revision
      CROSS JOIN revision AS former ON former.id = staying.revision
      CROSS JOIN revision AS now ON now.id = statement.revision
      WHERE former.text IS NOT now.text
      """)
  }

  /// How many of their tags are there before and after, and have another stance now.
  func stancesChanged() throws -> Int {
    try count(
      """
      SELECT count(*) FROM staying_tag AS former
      CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = former.statement
        AND tag.target = former.target AND tag.removed IS NULL
      WHERE tag.stance <> former.stance
      """)
  }

  /// How many attributes of their submissions have other values now, or are there only before or after.
  func attributesChanged() throws -> Int {
    try count(
      """
      SELECT count(*) FROM (
        SELECT DISTINCT submission, name FROM (
          SELECT * FROM (SELECT * FROM staying_attribute EXCEPT \(Self.attributes))
          UNION ALL
          SELECT * FROM (\(Self.attributes) EXCEPT SELECT * FROM staying_attribute)))
      """)
  }

  private func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
}
