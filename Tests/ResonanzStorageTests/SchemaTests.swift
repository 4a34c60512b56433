import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Another program that writes into an archive")
struct SchemaTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports])])
    try city.quote("Rad")
    try city.archive.answer(
      AnswerDraft(
        subject: .statement(1), result: .partly,
        date: CalendarDate(year: 2016, month: 12, day: 6)!, text: "Ja"), by: Invented.person)
    try city.archive.close()
  }

  @Test(
    "Constraints hold for it too",
    arguments: [
      "INSERT INTO archive VALUES (2, '123456789012345678901234567890123456', zeroblob(32))",
      "UPDATE archive SET identity_key = zeroblob(31)",
      "UPDATE event SET at = 'gestern' WHERE number = 1",
      "UPDATE event SET at = '2016-12-06' WHERE number = 1",
      "UPDATE event SET hash = zeroblob(31)",
      "UPDATE event SET statements = -1",
      "UPDATE event SET undoes = number",
      "UPDATE catalogue SET labels = '{'",
      "INSERT INTO target (kind, slug, added) VALUES ('wish', 'x', 1)",
      "INSERT INTO target (kind, slug, added) VALUES ('measure', 'bus', 1)",
      "UPDATE target_version SET rank = 'first'",
      "UPDATE target_version SET removed = added",
      "UPDATE serves SET position = 0",
      "INSERT INTO succession VALUES (3, 3, 1)",
      "INSERT INTO source_group (slug, added) VALUES ('citizens', 1)",
      "UPDATE consultation SET kept_until = '2016-02-31'",
      "UPDATE consultation SET publication = 'secret'",
      "UPDATE respondent SET kind = 'robot'",
      "UPDATE respondent SET headcount = 0",
      "UPDATE respondent SET consultation = NULL WHERE id = 1",
      "INSERT INTO respondent (id, consultation, source_id, kind, source_group, added)"
        + " VALUES (9, 1, 'r1', 'person', 1, 2)",
      "UPDATE submission SET received = 'gestern'",
      "UPDATE statement SET live = 2",
      "UPDATE statement SET state = 'done'",
      "UPDATE statement SET identity = zeroblob(15)",
      "UPDATE revision SET text = NULL",
      "UPDATE revision SET text_hash = NULL",
      "UPDATE revision SET commitment = NULL",
      "UPDATE import SET sha256 = x'00'",
      "UPDATE import SET mapping = 'keine'",
      "UPDATE assertion SET tags = '['",
      "UPDATE tag SET stance = 'likes'",
      "UPDATE tag SET removed = added",
      "INSERT INTO tag SELECT target, respondent, statement, 3, NULL, stance, source_group,"
        + " consultation, NULL, 0, NULL FROM tag",
      "INSERT INTO processing VALUES (1, 2, 'done')",
      "INSERT INTO absence VALUES (1, 2, NULL, 'lost', NULL)",
      "INSERT INTO round (title, added) VALUES ('', 1)",
      "INSERT INTO round (title, added, closed) VALUES ('Probe', 2, 2)",
      "INSERT INTO round_answer (round, person, statement, added, tags) VALUES (1, 7, 1, 1, '[]')",
      "INSERT INTO round_answer (round, person, statement, added, tags, reason)"
        + " VALUES (1, 7, 1, 1, '[[3,\"mixed\"]]', 'no-content')",
      "INSERT INTO round_settlement (round, statement, added, tags, reason)"
        + " VALUES (1, 1, 1, '[]', 'open')",
      "UPDATE count_base SET statements = 'viele'",
      "UPDATE quote SET number = 0", "UPDATE quote SET start = -1", "UPDATE quote SET length = 0",
      "UPDATE quote SET lost = 2", "UPDATE quote SET omissions = '[]'",
      "UPDATE quote SET nonce = x'00'", "UPDATE quote SET removed = added",
      "INSERT INTO quote SELECT 9, number, statement, target, revision, start, length, lost,"
        + " omissions, position, chosen, nonce, commitment, added, removed FROM quote",
      "INSERT INTO publication VALUES (1, 2, 'secret')",
      "UPDATE answer SET number = 0", "UPDATE answer SET result = 'maybe'",
      "UPDATE answer SET decided = '2016-02-31'", "UPDATE answer SET decided = '6.12.2016'",
      "UPDATE answer SET text = ''", "UPDATE answer SET text = NULL",
      "UPDATE answer SET text = NULL, nonce = NULL", "UPDATE answer SET erased = 1",
      "UPDATE answer SET nonce = x'00'", "UPDATE answer SET commitment = x'00'",
      "UPDATE answer SET removed = added", "UPDATE answer SET given = added",
      "UPDATE answer SET target = 3", "UPDATE answer SET statement = NULL",
      "UPDATE answer SET submission = 1",
      "INSERT INTO answer SELECT 9, number, statement, submission, target, result, decided, text,"
        + " nonce, commitment, added, removed, given, erased FROM answer",
    ])
  func refused(sql: String) throws {
    let error = #expect(throws: DatabaseError.self) { try PlainSQLite.run(sql, on: city.path) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(String(describing: error))")
  }

  @Test(
    "References hold for one that checks them",
    arguments: [
      "DELETE FROM event WHERE number = 2", "DELETE FROM target WHERE slug = 'radweg'",
      "DELETE FROM statement", "DELETE FROM submission", "DELETE FROM respondent WHERE id = 1",
      "DELETE FROM import", "UPDATE tag SET target = 99", "UPDATE assertion SET revision = 99",
      "UPDATE statement SET question = 99",
    ])
  func references(sql: String) throws {
    let error = #expect(throws: DatabaseError.self) {
      try PlainSQLite.run(sql, on: city.path, foreignKeys: true)
    }
    #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY)
  }

  @Test("It can read every table")
  func readable() throws {
    for table in ["statement", "word", "full_text", "word_part", "current_text", "tag"] {
      #expect(try PlainSQLite.integer("SELECT count(*) FROM \(table)", on: city.path) ?? 0 > 0)
    }
  }
}
