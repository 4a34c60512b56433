import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("An archive that somebody edited with another program")
struct VerifyTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Mehr Bänke", id: "1", by: "r1", tags: ["bus": .supports]),
        Answer("Zu laut", id: "2", by: "r2"), Answer("Ruhe", id: "3"),
      ])
    try city.importFile("b.csv", [Answer("Mehr Bänke", id: "1", by: "r1"), Answer("Neu", id: "4")])
    try city.tag([2], add: ["radweg": .opposes])
    try city.undo(1)
    try city.redo(1)
  }

  @Test("Before that it is sound, and every check says how much it looked at")
  func sound() throws {
    #expect(try city.faults() == [])
    let examined = try city.archive.verify().map { ($0.check, $0.examined) }
    #expect(examined.map(\.0) == VerificationCheck.allCases)
    #expect(examined.first { $0.0 == .chain }?.1 == 6)
    #expect(examined.first { $0.0 == .texts }?.1 == 4)
  }

  @Test("And a note that says something else now is noticed too")
  func note() throws {
    let subject = try #require(NoteSubject(statement: 2))
    try city.archive.addNote("Nachfragen", on: subject, by: Invented.anna)
    #expect(try city.faults() == [])
    try PlainSQLite.run("UPDATE note SET text = 'Erledigt'", on: city.path)
    let texts = try #require(try city.archive.verify().first { $0.check == .texts })
    #expect(texts.faults.count == 1)
  }

  @Test(
    "Verify notices it",
    arguments: [
      ("UPDATE revision SET text = 'Weniger Bänke' WHERE id = 1", .texts),
      ("UPDATE revision SET nonce = zeroblob(16) WHERE id = 1", .texts),
      ("UPDATE revision SET text_hash = 1 WHERE id = 1", .texts),
      ("UPDATE revision SET commitment = zeroblob(32) WHERE id = 1", .chain),
      ("DELETE FROM revision WHERE id = 2", .foreignKeys),
      ("UPDATE tag SET stance = 'opposes' WHERE statement = 1 AND removed IS NULL", .chain),
      ("UPDATE tag SET removed = 5 WHERE statement = 2", .chain),
      ("UPDATE tag SET import = NULL", .chain),
      ("DELETE FROM tag WHERE statement = 2", .chain),
      ("UPDATE tag SET source_group = 2 WHERE statement = 2", .kept),
      ("DELETE FROM event WHERE number = 4", .chain),
      ("DELETE FROM event WHERE number = 6", .chain),
      ("UPDATE event SET at = '2015-01-01T00:00:00.000Z' WHERE number = 4", .chain),
      ("UPDATE event SET person = 8 WHERE number = 4", .chain),
      ("UPDATE event SET digest = zeroblob(32) WHERE number = 4", .chain),
      ("UPDATE count_statement SET statements = statements + 1", .counts),
      ("UPDATE count_statement SET unattributed = unattributed + 1", .counts),
      ("DELETE FROM count_respondent", .counts),
      ("UPDATE count_base SET statements = 99", .counts),
      ("INSERT INTO count_base_respondent VALUES (6, 1, 1)", .counts),
      ("INSERT INTO full_text (full_text, rowid, text) VALUES ('delete', 2, 'Zu laut')", .fullText),
      ("INSERT INTO full_text (rowid, text) VALUES (99, 'erfunden')", .fullText),
      ("DELETE FROM word WHERE spelling = 'laut'", .fullText),
      ("UPDATE statement SET live = 0 WHERE id = 2", .kept),
      ("UPDATE statement SET state = 'no-content' WHERE id = 3", .kept),
      ("UPDATE statement SET revision = 2 WHERE id = 1", .kept),
      ("UPDATE statement SET source_group = 2 WHERE id = 3", .kept),
      ("UPDATE statement SET respondent = 0 WHERE id = 1", .kept),
      ("UPDATE statement SET identity = zeroblob(16) WHERE id = 3", .chain),
      ("DELETE FROM assertion WHERE import = 2", .chain),
      ("UPDATE assertion SET tags = NULL WHERE import = 1", .chain),
      ("UPDATE import SET in_force = 0 WHERE number = 1", .kept),
      ("UPDATE import SET file = 'z.csv' WHERE number = 1", .chain),
      ("UPDATE submission SET received = '2015-01-01'", .chain),
      ("UPDATE respondent SET kind = 'group' WHERE id = 1", .chain),
      ("DELETE FROM absence", .chain),
      ("UPDATE target_version SET title = 'Anders'", .chain),
      ("DELETE FROM serves WHERE position = 2", .chain),
      ("DELETE FROM reach WHERE tagged = counted", .kept),
      ("UPDATE catalogue SET title = 'Anders'", .chain),
      ("UPDATE question SET text = 'Was freut Sie?'", .chain),
      ("INSERT INTO processing VALUES (3, 4, 'no-content')", .chain),
    ] as [(String, VerificationCheck)])
  func edited(sql: String, check: VerificationCheck) throws {
    try city.archive.close()
    try PlainSQLite.run(sql, on: city.path)
    let archive = try Archive.open(at: city.path, for: .reading)
    let unsound = try archive.verify().filter { !$0.isSound }.map(\.check)
    #expect(unsound.contains(check), "\(unsound)")
  }
}
