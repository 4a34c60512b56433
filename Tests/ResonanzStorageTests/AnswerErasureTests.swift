import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody whose words were answered wants to have them erased")
struct AnswerErasureTests {
  let answered: AnsweredCity
  var archive: Archive { answered.archive }
  let anna = Invented.anna

  static let quoting = "Sie wünschen „einen SICHEREN Radweg\nrund um den See“: Er kommt 2018."

  init() throws { answered = try AnsweredCity() }

  private func texts() throws -> [String?] { try archive.answers().map(\.text) }

  @Test("The reasons of the answers to it, to its submission, and of those that quote it go")
  func reasons() throws {
    let draft = answered.draft
    try archive.answer(draft(.statement(1), "Leuchtturm", .partly), by: anna)
    try archive.reviseAnswer(1, AnswerRevision(text: "Leuchtfeuer"), by: anna)
    try archive.answer(draft(.submission(of: 2), "Nebelhorn", .considered), by: anna)
    try archive.answer(draft(answered.measure("radweg"), Self.quoting, .considered), by: anna)
    try archive.answer(draft(.statement(3), Self.quoting, .considered), by: anna)
    try archive.answer(
      draft(answered.measure("bus"), "Rund um den See fährt er", .considered), by: anna)
    try archive.answer(draft(.statement(4), "Bänke kommen", .underWay), by: anna)
    let before = try answered.city.lastEvent()

    let preview = try archive.erase(.statement(1), by: Invented.person, isPreview: true)
    #expect(preview.answers == [1, 2, 3, 4])
    #expect(try texts().compactMap(\.self).count == 6)
    let outcome = try archive.erase(.statement(1), by: Invented.person)
    #expect(outcome.answers == [1, 2, 3, 4])
    #expect(
      try texts() == [nil, nil, nil, nil, "Rund um den See fährt er", "Bänke kommen"])
    // What was decided, and when, stays; earlier too.
    #expect(
      try archive.answers().map(\.result)
        == [.partly, .considered, .considered, .considered, .considered, .underWay])
    let then = try archive.answers(asOf: .event(before))
    #expect(then.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(then.prefix(4).allSatisfy { $0.text == nil })
    #expect(then[0].answered.statements.first?.text == nil)
    #expect(try answered.city.faults() == [])
  }

  @Test("and not one byte of an answer that quotes it is left in the file")
  func bytes() throws {
    try archive.answer(
      answered.draft(answered.measure("seepark"), "Quittengelee: \(AnsweredCity.first)"), by: anna)
    let control = try AnsweredCity()
    try control.archive.answer(control.draft(.statement(4), "Bänke"), by: anna)
    let copy = control.city.folder.file("control.resonanz")
    try control.archive.backUp(to: copy)
    let scan = try ByteScan(for: ["Quittengelee", "seit langem einen sicheren"], besides: [])
    let files = [archive.path, archive.path + "-wal"]
    #expect(try scan.found(in: files).contains("Quittengelee"))
    try archive.erase(.statement(1), by: Invented.person)
    #expect(try archive.finishErasures())
    #expect(try scan.found(in: files) == [])
    #expect(try answered.city.faults() == [])
  }

  @Test("A short text that many write takes no answer along, unless that is to it")
  func shortTexts() throws {
    try archive.answer(answered.draft(answered.measure("seepark"), "Mehr Bänke, ja."), by: anna)
    try archive.erase(.statement(4), by: Invented.person)
    #expect(try texts() == ["Mehr Bänke, ja."])
  }

  @Test("New reasons can be given where something of what is answered is still there")
  func newReasons() throws {
    try archive.answer(answered.draft(.submission(of: 1), "a"), by: anna)
    try archive.answer(answered.draft(.statement(3), "b"), by: anna)
    try archive.erase(.statement(1), by: Invented.person)
    try archive.erase(.statement(3), by: Invented.person)
    #expect(
      answered.fault { try archive.reviseAnswer(1, AnswerRevision(result: .partly), by: anna) }
        == .reasonsErased(1))
    try archive.reviseAnswer(1, AnswerRevision(text: "Neu"), by: anna)
    #expect(try texts() == ["Neu", nil])
    func isErased(_ statement: Int, _ action: () throws -> Void) -> Bool {
      do { try action() } catch StorageError.erasedStatement(statement) { return true } catch {}
      return false
    }
    #expect(isErased(3) { try archive.reviseAnswer(2, AnswerRevision(text: "x"), by: anna) })
    #expect(isErased(3) { try archive.answer(answered.draft(.statement(3), "x"), by: anna) })
    #expect(isErased(3) { try archive.answer(answered.draft(.submission(of: 3), "x"), by: anna) })
    try archive.withdrawAnswer(2, by: anna)
    #expect(try texts() == ["Neu"])
    try archive.erase(.statement(2), by: Invented.person)
    #expect(try texts() == [nil])
    #expect(isErased(1) { try archive.reviseAnswer(1, AnswerRevision(text: "x"), by: anna) })
    #expect(try answered.city.faults() == [])
  }

  @Test("Undo and redo bring nothing of it back, and what was decided does not get lost by them")
  func undo() throws {
    try archive.answer(answered.draft(.submission(of: 1), "a"), by: anna)
    try archive.reviseAnswer(1, AnswerRevision(result: .partly, text: "b"), by: anna)
    try archive.erase(.statement(1), by: Invented.person)
    try archive.undo(by: anna)
    #expect(try archive.answers().map(\.result) == [.considered])
    #expect(try texts() == [nil])
    try archive.redo(by: anna)
    #expect(try archive.answers().map(\.result) == [.partly])
    try archive.reviseAnswer(1, AnswerRevision(text: "c"), by: anna)
    try archive.undo(by: anna)
    #expect(try texts() == [nil])
    try archive.redo(by: anna)
    #expect(try texts() == ["c"])
    #expect(try answered.city.faults() == [])
  }

  @Test(
    "and the chain still proves what is left: who edits an answer is noticed",
    arguments: [
      "UPDATE answer SET result = 'forwarded' WHERE number = 2",
      "UPDATE answer SET decided = '2016-12-07' WHERE number = 2",
      "UPDATE answer SET text = 'x' WHERE number = 2",
      "UPDATE answer SET target = 3 WHERE number = 2",
      "UPDATE answer SET number = 9 WHERE number = 2",
      "DELETE FROM answer WHERE number = 2",
      "UPDATE answer SET removed = (SELECT max(number) FROM event) WHERE number = 2",
      "UPDATE answer SET text = 'x', nonce = zeroblob(16), erased = NULL WHERE number = 1",
      "UPDATE answer SET text = 'x', nonce = zeroblob(16), erased = NULL WHERE number = 3",
      "UPDATE answer SET text = NULL, nonce = NULL, erased = (SELECT event FROM erasure)"
        + " WHERE number = 2",
    ])
  func chain(sql: String) throws {
    try archive.answer(answered.draft(.statement(1), "a"), by: anna)
    try archive.answer(answered.draft(answered.measure("bus"), "b"), by: anna)
    try archive.answer(answered.draft(answered.measure("radweg"), Self.quoting), by: anna)
    try archive.erase(.statement(1), by: Invented.person)
    #expect(try answered.city.faults() == [])
    try archive.close()
    try PlainSQLite.run(sql, on: answered.city.path)
    let again = try Archive.open(at: answered.city.path, for: .reading)
    #expect(try again.verify().contains { !$0.isSound })
  }

  @Test("A copy that is erased in too loses the same reasons")
  func copies() throws {
    try archive.answer(answered.draft(answered.measure("radweg"), Self.quoting), by: anna)
    let copy = answered.city.folder.file("kopie.resonanz")
    try archive.backUp(to: copy)
    try archive.erase(.statement(1), by: Invented.person)
    let erasure = try archive.eraseInCopy(at: copy, by: Invented.person)
    #expect(erasure?.answers == [1])
    let there = try Archive.open(at: copy, for: .reading)
    #expect(try there.answers().map(\.text) == [nil])
    #expect(try there.verify().allSatisfy(\.isSound))
  }
}
