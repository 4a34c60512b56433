import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody wants to have erased what they said")
struct ErasureTests {
  let erased: ErasedCity
  var city: InventedArchive { erased.city }

  init() throws {
    erased = try ErasedCity()
  }

  @Test("and not one byte of it is left in the archive, its log or a new backup")
  func bytes() throws {
    let scan = try erased.scan()
    #expect(scan.count > 200)
    let before = try scan.found(in: erased.files)
    for secret in ErasedCity.secrets { #expect(before.contains(secret), "\(secret)") }
    #expect(try erased.foundInBackup(scan, "vorher.resonanz").count > 100)

    let outcome = try city.archive.erase(.statement(21), by: Invented.person)
    #expect(try city.archive.owesWiping())
    #expect(try erased.foundInBackup(scan, "eben.resonanz") == [])
    #expect(try city.archive.finishErasures())
    #expect(try !city.archive.owesWiping())
    #expect(try scan.found(in: erased.files) == [])
    #expect(try erased.foundInBackup(scan) == [])
    #expect(outcome.words > 5)
    #expect(try city.faults() == [])
    try city.archive.close()
    #expect(try scan.found(in: erased.files) == [])
  }

  @Test("and is told before what that takes")
  func preview() throws {
    let preview = try city.archive.erase(.statement(21), by: Invented.person, isPreview: true)
    #expect(try city.archive.statement(21).text == ErasedCity.revised)
    #expect(preview.event == nil)
    let texts = try city.archive.texts(toErase: .statement(21))
    #expect(texts.map(\.text) == [ErasedCity.revised])
    let outcome = try city.archive.erase(.statement(21), by: Invented.person)
    #expect(outcome.event == 7)
    #expect(outcome.statements == 1)
    #expect(outcome.texts == 2)
    // Five in the first version, three in the second.
    #expect(outcome.wordsInTexts == 8)
    #expect(outcome.tags == 1)
    #expect(outcome.notes == 2)
    // Two attributes, document, page and votes in each of two imports.
    #expect(outcome.attributes == 10)
    #expect(outcome.sourceIDs == 2)
    #expect(outcome.since == 2)
  }

  @Test("and hears who else said the same in the same words, which stays")
  func identical() throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Mehr  Bänke", id: "1", by: "r1"), Answer("Mehr Bänke", id: "2", by: "r2"),
        Answer("Mehr Bäume", id: "3", by: "r1"), Answer("Mehr Bänke", id: "4", by: "r1"),
        Answer("mehr Bänke", id: "5"), Answer("Mehr Bäume", id: "6"),
      ])
    try city.archive.setHidden(true, [6], by: Invented.person)
    func identical(_ scope: ErasureScope) throws -> [Int] {
      try city.archive.erase(scope, by: Invented.person, isPreview: true).identical
    }
    #expect(try identical(.statement(1)) == [2, 4])
    #expect(try identical(.statement(5)) == [])
    // Who hides something does not erase it.
    #expect(try identical(.respondent(id: "r1", consultation: "umfrage")) == [2, 6])
    try city.archive.erase(.statement(2), by: Invented.person)
    #expect(try identical(.statement(1)) == [4])
    #expect(try city.archive.statement(4).text == "Mehr Bänke")
    // What it said before it was corrected is kept too.
    try city.importFile(
      "b.csv", [Answer("Weniger Bänke", id: "4", by: "r1")], sha: 2, replacesTexts: true)
    #expect(try identical(.statement(1)) == [4])
  }

  @Test(
    "and an anonymous statement stays, which says when it was erased, and counts for what was before"
  )
  func tombstone() throws {
    let before = try city.archive.tallies(asOf: .event(6))
    let outcome = try city.archive.erase(.statement(21), by: Invented.anna)
    let record = try city.archive.statement(21)
    #expect(record.text == nil)
    #expect(!record.isLive)
    #expect(record.attributes.isEmpty)
    #expect(record.document == nil)
    #expect(record.votes == nil)
    #expect(record.notes.map(\.text) == [nil])
    let last = try #require(record.history.last)
    #expect(last.change == .erased)
    #expect(last.person == Invented.anna)
    #expect(last.event.number == outcome.event)
    #expect(try city.row("radweg")?.total.statements == nil || city.row("radweg")?.total == .zero)
    #expect(try city.row("radweg", asOf: .event(6))?.total.statements == 1)
    #expect(try city.archive.tallies(asOf: .event(6)).isSame(as: before))
    #expect(try city.archive.tally(.measure, asOf: .event(6)).erasedSince == 1)
    #expect(try city.archive.tally(.measure, asOf: .event(1)).erasedSince == 0)
    #expect(try city.archive.tally(.measure).erasedSince == 0)
    #expect(try city.found("Quittengelee") == [])
    #expect(try city.found("quitten*") == [])
    var exported: [Int] = []
    try city.archive.exportSubmissions { exported += $0.statements }
    #expect(exported.count == 39)
    #expect(!exported.contains(21))
  }

  @Test("and nothing can be done with it any more")
  func refused() throws {
    try city.archive.erase(.statement(21), by: Invented.person)
    func isRefused(_ action: () throws -> Void) -> Bool {
      do { try action() } catch StorageError.erasedStatement(21) { return true } catch {}
      return false
    }
    #expect(isRefused { try city.tag([21], add: ["bus": .supports]) })
    #expect(isRefused { try city.archive.setFlag(.unclear, true, on: [21], by: Invented.person) })
    #expect(isRefused { try city.archive.setHidden(true, [21], by: Invented.person) })
    #expect(
      isRefused {
        try city.archive.addNote("x", on: #require(NoteSubject(statement: 21)), by: Invented.person)
      })
    #expect(isRefused { try city.archive.changeNote(1, to: "x", by: Invented.person) })
    #expect(isRefused { _ = try city.archive.erase(.statement(21), by: Invented.person) })
    #expect(isRefused { _ = try city.archive.texts(toErase: .submission(of: 21)) })
    #expect(try city.faults() == [])
  }

  @Test("while somebody reads, it is wiped as soon as they are done")
  func reader() throws {
    let scan = try erased.scan()
    let reader = try OpenReader(city.path)
    try city.archive.erase(.statement(21), by: Invented.person)
    #expect(try !city.archive.finishErasures())
    #expect(try city.archive.owesWiping())
    #expect(try scan.found(in: erased.files) != [])
    #expect(try erased.foundInBackup(scan) == [])
    try city.archive.close()
    var again = try Archive.open(at: city.path, for: .writing)
    #expect(try again.owesWiping())
    try again.close()
    try reader.end()
    var willWipe = false
    again = try Archive.open(at: city.path, for: .writing, willWipe: { willWipe = true })
    #expect(willWipe)
    #expect(try !again.owesWiping())
    #expect(try scan.found(in: erased.files) == [])
    #expect(try again.verify().allSatisfy(\.isSound))
  }

  @Test(
    "and what is left is still proven by the chain: who edits it is noticed",
    arguments: [
      "UPDATE attribute SET value = 'x' WHERE submission = 7",
      "DELETE FROM attribute WHERE submission = 7",
      "INSERT INTO attribute VALUES (21, 'Beruf', 'Leuchtturmwärterin', 1)",
      "UPDATE submission SET document = 'x' WHERE id = 7",
      "UPDATE submission SET document = 'brief-oktober-88' WHERE id = 21",
      "UPDATE erased_section SET digest = zeroblob(32)",
      "UPDATE erased_section SET remaining = NULL",
      "DELETE FROM erased_section", "DELETE FROM erased_respondent",
      "UPDATE erased_respondent SET barred = 1 - barred",
      "DELETE FROM absence WHERE cause = 'erased'",
      "UPDATE revision SET commitment = zeroblob(32) WHERE statement = 21",
      "UPDATE revision SET text = NULL, nonce = NULL, text_hash = NULL WHERE statement = 20",
      "UPDATE note SET text = 'x', nonce = zeroblob(16) WHERE id = 1",
    ])
  func chain(sql: String) throws {
    try city.archive.erase(.statement(21), by: Invented.person)
    try city.archive.erase(.statement(6), by: Invented.person)
    #expect(try city.faults() == [])
    try city.archive.close()
    try PlainSQLite.run(sql, on: city.path)
    let archive = try Archive.open(at: city.path, for: .reading)
    let unsound = try archive.verify().filter { !$0.isSound }.map(\.check)
    #expect(unsound.contains(.chain) || unsound.contains(.kept), "\(unsound)")
  }
}
