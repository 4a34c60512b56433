import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("The end of a round")
struct RoundEndTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben
  let clara = Invented.person
  let round: Int

  /// A round that Anna started, of Anna and Ben; each answered one statement.
  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Rad", id: "1"), Answer("Bus", id: "2")])
    round = try city.archive.openRound("Probe", of: [ben, anna], on: [1, 2], by: anna)
    try answer(1, "radweg", by: anna)
    try answer(1, "radweg", by: ben)
  }

  @discardableResult
  private func answer(_ statement: Int, _ slug: String, by person: PersonID) throws -> Int? {
    let decision = try #require(RoundDecision(tags: [try city.tag(slug)], reason: nil))
    return try city.archive.answerRound(round, statement, decision, by: person)
  }

  private func fault(_ body: () throws -> Void) -> RoundFault? {
    do { try body() } catch StorageError.round(let fault) { return fault } catch { return nil }
    return nil
  }

  private var isOpen: Bool { get throws { try city.archive.round(round).isOpen } }

  @Test("is for whoever started it, and for others only once they confirm it")
  func whoCloses() throws {
    #expect(
      fault { try city.archive.closeRound(round, by: ben) }
        == .somebodyElses(round, isClosed: false))
    #expect(try isOpen)
    try city.archive.closeRound(round, by: ben, isConfirmed: true)
    #expect(try !isOpen)
    #expect(
      fault { try city.archive.reopenRound(round, by: clara) }
        == .somebodyElses(round, isClosed: true))
    #expect(try !isOpen)
    try city.archive.reopenRound(round, by: clara, isConfirmed: true)
    #expect(try isOpen)
    #expect(try city.faults() == [])
  }

  @Test("is taken back by who started it or ended it, as an event, as often as they like")
  func reopens() throws {
    for person in [anna, ben, anna] {
      try city.archive.closeRound(round, by: person, isConfirmed: true)
      let closed = try city.lastEvent()
      #expect(fault { try answer(2, "bus", by: anna) } == .closed(round))
      try city.archive.reopenRound(round, by: person)
      #expect(try city.lastEvent() == closed + 1)
      #expect(try isOpen)
      #expect(fault { try city.archive.reopenRound(round, by: person) } == .stillOpen(round))
      #expect(fault { _ = try city.archive.result(ofRound: round) } == .stillOpen(round))
      #expect(try city.faults() == [])
    }
    #expect(try answer(2, "bus", by: anna) != nil)
    #expect(try answersInHistory().allSatisfy { $0 == .null })
    try city.archive.closeRound(round, by: anna)
    #expect(
      try city.archive.result(ofRound: round).statements[1].answers.keys.map(\.self) == [anna])
    #expect(try !answersInHistory().contains(.null))
    #expect(try city.faults() == [])
  }

  @Test("is undone and redone like anything else that somebody did")
  func undone() throws {
    try city.archive.closeRound(round, by: anna)
    let reversal = try city.archive.undo(by: anna)
    #expect(reversal.reversed.kind == .closeRound)
    #expect(try isOpen)
    #expect(try city.archive.history(limit: 2).map(\.isTakenBack) == [false, true])
    try city.archive.redo(by: anna)
    #expect(try !isOpen)
    let closing = try city.lastEvent() - 2
    #expect(throws: StorageError.self) { try city.archive.undo(closing, by: ben) }
    #expect(try city.faults() == [])
  }

  @Test("stays where something of it is decided, until that is taken back")
  func settled() throws {
    try city.archive.closeRound(round, by: anna)
    try city.archive.settleAgreed(inRound: round, by: ben)
    #expect(
      fault { try city.archive.reopenRound(round, by: anna) } == .settledAlready(round))
    #expect(fault { try city.archive.undo(by: anna) } == .settledAlready(round))
    try city.archive.undo(by: ben)
    try city.archive.reopenRound(round, by: anna)
    #expect(try isOpen)
    #expect(try city.faults() == [])
  }

  private func answersInHistory() throws -> [HistoryValue] {
    var values: [HistoryValue] = []
    try city.archive.exportHistory { line in
      guard case .row(section: "roundAnswer", let row) = line else { return }
      values += row.filter { $0.column == "tags" }.map(\.value)
    }
    return values
  }
}
