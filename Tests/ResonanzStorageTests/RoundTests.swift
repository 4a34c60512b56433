import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A round: several people tag the same statements apart from each other")
struct RoundTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben
  let round: Int

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", by: "r1"), Answer("Bus", id: "2", by: "r2"),
        Answer("k. A.", id: "3", by: "r3"), Answer("Ufer", id: "4"),
      ])
    round = try city.archive.openRound("Probe", of: [ben, anna], on: [3, 1, 2], by: anna)
  }

  private func decision(
    _ tags: [String: Stance] = [:], _ reason: StatementState? = nil
  ) throws -> RoundDecision {
    try #require(
      RoundDecision(tags: try tags.map { try city.tag($0.key, $0.value) }, reason: reason))
  }

  /// On 1 they agree, on 2 they differ, of 3 only Anna says something.
  private func answerAll() throws {
    for person in [anna, ben] {
      try city.archive.answerRound(round, 1, decision(["radweg": .supports]), by: person)
    }
    try city.archive.answerRound(round, 2, decision(["bus": .supports]), by: anna)
    try city.archive.answerRound(
      round, 2, decision(["bus": .opposes, "mobil": .unstated]), by: ben)
    try city.archive.answerRound(round, 3, decision([:], .noContent), by: anna)
  }

  private func tags(_ statement: Int) throws -> [String: Stance] {
    let tags = try city.archive.statement(statement).tags
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.slug, $0.stance) })
  }

  private func state(_ statement: Int) throws -> StatementState {
    try city.archive.statement(statement).state
  }

  /// Why a round refused something.
  private func fault(_ body: () throws -> Void) -> RoundFault? {
    do {
      try body()
      return nil
    } catch StorageError.round(let fault) {
      return fault
    } catch {
      return nil
    }
  }

  @Test("Names its people and statements once each, and is listed with how far it is")
  func opened() throws {
    let other = try city.archive.openRound("Zweite", of: [anna, ben, anna], on: [4, 4], by: ben)
    let rounds = try city.archive.rounds()
    #expect(rounds.map(\.number) == [round, other])
    #expect(rounds.map(\.title) == ["Probe", "Zweite"])
    #expect(rounds.map(\.statements) == [3, 1])
    #expect(rounds[0].people == [anna, ben])
    #expect(rounds[1].people == [anna, ben])
    #expect(rounds[0].openedBy == anna)
    #expect(rounds[0].isOpen)
    #expect(try city.archive.round(other).answeredByAll == 0)
    #expect(try city.faults() == [])
  }

  @Test("Is refused where it can't be one")
  func refused() throws {
    let archive = city.archive
    let event = try city.lastEvent()
    #expect(
      fault { try archive.openRound(" ", of: [anna, ben], on: [1], by: anna) } == .withoutTitle)
    #expect(
      fault { try archive.openRound("A", of: [anna, anna], on: [1], by: anna) }
        == .fewerThanTwoPeople)
    #expect(
      fault { try archive.openRound("A", of: [anna, ben], on: [], by: anna) } == .withoutStatements)
    #expect(throws: StorageError.self) {
      try archive.openRound("A", of: [anna, ben], on: [99], by: anna)
    }
    #expect(try city.lastEvent() == event)
    try archive.setHidden(true, [4], by: anna)
    #expect(
      fault { try archive.openRound("A", of: [anna, ben], on: [1, 4], by: anna) }
        == .statementAbsent(4))
    #expect(fault { _ = try archive.round(9) } == .unknown(9))
  }

  @Test("Gives each person their next statement, and their own answers alone")
  func work() throws {
    let archive = city.archive
    #expect(try archive.work(inRound: round, of: anna).next == 1)
    try archive.answerRound(round, 1, decision(["radweg": .supports]), by: anna)
    try archive.answerRound(round, 3, decision([:], .noContent), by: anna)
    let work = try archive.work(inRound: round, of: anna)
    #expect(work.statements == [1, 2, 3])
    #expect(work.next == 2)
    #expect(
      work.answers == [
        1: try decision(["radweg": .supports]), 3: try decision([:], .noContent),
      ])
    #expect(try archive.work(inRound: round, of: ben).answers == [:])
    #expect(try archive.work(inRound: round, of: ben).next == 1)
    #expect(fault { _ = try archive.work(inRound: round, of: Invented.person) } == .notNamed(round))
  }

  @Test("An answer can be changed, and the same once more is no event")
  func changed() throws {
    let archive = city.archive
    let first = try archive.answerRound(round, 1, decision(["radweg": .supports]), by: anna)
    #expect(first != nil)
    #expect(try archive.answerRound(round, 1, decision(["radweg": .supports]), by: anna) == nil)
    try archive.answerRound(round, 1, decision([:], .newProposal), by: anna)
    #expect(try archive.work(inRound: round, of: anna).answers[1]?.reason == .newProposal)
    try archive.undo(by: anna)
    #expect(
      try archive.work(inRound: round, of: anna).answers[1] == decision(["radweg": .supports]))
    try archive.undo(by: anna)
    #expect(try archive.work(inRound: round, of: anna).answers == [:])
    try archive.redo(by: anna)
    #expect(
      try archive.work(inRound: round, of: anna).answers[1] == decision(["radweg": .supports]))
    #expect(try city.faults() == [])
  }

  @Test("Is answered by those who are named, on its own statements, while it is open")
  func whoAnswers() throws {
    let archive = city.archive
    let answer = try decision(["radweg": .supports])
    #expect(
      fault { try archive.answerRound(round, 1, answer, by: Invented.person) } == .notNamed(round))
    #expect(
      fault { try archive.answerRound(round, 4, answer, by: anna) }
        == .notAmongThem(round: round, statement: 4))
    #expect(fault { try archive.answerRound(7, 1, answer, by: anna) } == .unknown(7))
    try archive.closeRound(round, by: anna)
    #expect(fault { try archive.answerRound(round, 1, answer, by: anna) } == .closed(round))
    #expect(fault { try archive.closeRound(round, by: ben) } == .closed(round))
    #expect(try city.faults() == [])
  }

  @Test("Nobody sees the others' answers before its end, nor in the history")
  func blind() throws {
    try answerAll()
    #expect(fault { _ = try city.archive.result(ofRound: round) } == .stillOpen(round))
    #expect(
      fault { _ = try city.archive.settleAgreed(inRound: round, by: anna) } == .stillOpen(round))
    #expect(try answersInHistory() == [.null, .null, .null, .null, .null])
    try city.archive.closeRound(round, by: anna)
    #expect(try answersInHistory().count { $0 == .null } == 0)
    let result = try city.archive.result(ofRound: round)
    #expect(result.statements.map(\.statement) == [1, 2, 3])
    #expect(
      result.statements.map(\.verdict) == [
        .agreed(try decision(["radweg": .supports])), .differing, .tooFew,
      ])
    #expect(result.differing.map(\.statement) == [2])
    #expect(result.round.answeredByAll == 2)
  }

  private func answersInHistory() throws -> [HistoryValue] {
    var values: [HistoryValue] = []
    try city.archive.exportHistory { line in
      guard case .row(section: "roundAnswer", let row) = line else { return }
      values += row.filter { $0.column == "tags" }.map(\.value)
    }
    return values
  }

  @Test("An answer that others have seen by now is not taken back")
  func undoAfterEnd() throws {
    try answerAll()
    let last = try city.archive.history(of: Invented.ben).first?.event.number
    try city.archive.closeRound(round, by: anna)
    #expect(fault { try city.archive.undo(last, by: ben) } == .closed(round))
    #expect(throws: StorageError.self) { try city.archive.undo(by: ben) }
  }

  @Test(
    "Nobody changes an answer or a decision afterwards without it being noticed",
    arguments: [
      "UPDATE round_answer SET tags = '[[3,\"mixed\"]]' WHERE person = 12 AND statement = 1",
      "UPDATE round_answer SET person = 11, statement = 4 WHERE person = 12 AND statement = 1",
      "DELETE FROM round_answer WHERE person = 12 AND statement = 2",
      "UPDATE round_settlement SET tags = '[[3,\"mixed\"]]'", "DELETE FROM round_settlement",
      "UPDATE round SET title = 'Andere'", "UPDATE round SET closed = NULL",
      "INSERT INTO round_person SELECT round, 13, added FROM round_person WHERE person = 12",
      "DELETE FROM round_statement WHERE statement = 3",
    ])
  func tampered(sql: String) throws {
    try answerAll()
    try city.archive.closeRound(round, by: anna)
    try city.archive.settleAgreed(inRound: round, by: ben)
    #expect(try city.faults() == [])
    try PlainSQLite.run(sql, on: city.path)
    #expect(try city.faults().contains { $0.hasPrefix("chain: ") })
  }

  @Test("Its tags count for nothing until they are settled")
  func apart() throws {
    let before = try city.archive.tallies()
    try answerAll()
    try city.archive.closeRound(round, by: anna)
    let after = try city.archive.tallies()
    #expect(before.measures.rows == after.measures.rows)
    #expect(before.themes.rows == after.themes.rows)
    #expect(try tags(1) == [:])
    #expect(try state(3) == .open)
  }

  @Test("What all agree on is settled in one event, and taken back in one")
  func agreed() throws {
    try answerAll()
    try city.archive.closeRound(round, by: anna)
    let preview = try city.archive.settleAgreed(inRound: round, by: ben, isPreview: true)
    #expect(preview.event == nil)
    #expect(preview.statements == 1)
    #expect(try tags(1) == [:])
    let outcome = try city.archive.settleAgreed(inRound: round, by: ben)
    #expect(outcome.event == (try city.lastEvent()))
    #expect(outcome.statements == 1)
    #expect(outcome.tagsAdded == 1)
    #expect(try tags(1) == ["radweg": .supports])
    #expect(try city.archive.statement(1).tags[0].person == ben)
    #expect(try state(1) == .processed)
    #expect(try city.row("radweg")?.total.statements == 1)
    #expect(try city.archive.round(round).settled == 1)
    #expect(try city.archive.settleAgreed(inRound: round, by: ben).event == nil)
    #expect(try city.faults() == [])
    try city.archive.undo(by: ben)
    #expect(try tags(1) == [:])
    #expect(try state(1) == .open)
    #expect(try city.archive.round(round).settled == 0)
    try city.archive.redo(by: ben)
    #expect(try tags(1) == ["radweg": .supports])
    #expect(try city.archive.round(round).settled == 1)
    #expect(try city.faults() == [])
  }

  @Test("A difference is decided by somebody: the decision replaces the tags that are there")
  func decided() throws {
    try city.tag([2], add: ["seepark": .neutral, "bus": .opposes])
    try answerAll()
    try city.archive.closeRound(round, by: anna)
    let outcome = try city.archive.settleRound(
      round, 2, decision(["bus": .mixed, "mobil": .unstated]), by: Invented.person)
    #expect((outcome.tagsAdded, outcome.tagsRemoved, outcome.tagsRestanced) == (1, 1, 1))
    #expect(try tags(2) == ["bus": .mixed, "mobil": .unstated])
    let settled = try city.archive.result(ofRound: round).statements[1].settlement
    #expect(settled?.decision == (try decision(["bus": .mixed, "mobil": .unstated])))
    #expect(settled?.person == Invented.person)
    let again = try city.archive.settleRound(
      round, 2, decision(["bus": .mixed, "mobil": .unstated]), by: ben)
    #expect(again.event == nil)
    try city.archive.settleRound(round, 2, decision([:], .wholeProcess), by: ben)
    #expect(try tags(2) == [:])
    #expect(try state(2) == .wholeProcess)
    try city.archive.undo(by: ben)
    #expect(try tags(2) == ["bus": .mixed, "mobil": .unstated])
    #expect(try state(2) == .processed)
    #expect(
      try city.archive.result(ofRound: round).statements[1].settlement?.person == ben)
    #expect(try city.faults() == [])
  }

  @Test("A stance that is there stays where the decision has none, and so do keywords")
  func kept() throws {
    try city.tag([2], add: ["bus": .opposes])
    _ = try city.archive.tag([2], TagChange(keywords: ["Takt"]), by: anna)
    try city.archive.closeRound(round, by: anna)
    let outcome = try city.archive.settleRound(round, 2, decision(["bus": .unstated]), by: anna)
    #expect(outcome.tagsAdded == 0)
    #expect(outcome.tagsRemoved == 0)
    #expect(try tags(2) == ["bus": .opposes, "takt": .unstated])
    try city.archive.settleRound(round, 2, decision([:], .noContent), by: anna)
    #expect(try tags(2) == [:])
    #expect(try city.faults() == [])
  }

  @Test("What somebody changed since keeps a settlement from being taken back")
  func changedSince() throws {
    try answerAll()
    try city.archive.closeRound(round, by: anna)
    try city.archive.settleAgreed(inRound: round, by: ben)
    try city.tag([1], remove: ["radweg"], by: anna)
    #expect(throws: StorageError.self) { try city.archive.undo(by: ben) }
    #expect(throws: StorageError.self) {
      try city.archive.undo(try city.lastEvent() - 1, by: anna)
    }
    #expect(try city.archive.round(round).settled == 1)
  }

  @Test("A statement that no longer counts drops out, and is said to; redone it is back")
  func dropped() throws {
    try city.importFile("b.csv", [Answer("Neu", id: "5")], into: "zweite", sha: 2)
    let other = try city.archive.openRound("Andere", of: [anna, ben], on: [1, 5], by: anna)
    try city.archive.answerRound(other, 5, decision(["bus": .supports]), by: anna)
    try city.undo(2)
    #expect(try city.archive.round(other).statements == 1)
    #expect(try city.archive.round(other).dropped == 1)
    #expect(try city.archive.work(inRound: other, of: ben).statements == [1])
    #expect(
      fault { try city.archive.answerRound(other, 5, decision([:], .noContent), by: ben) }
        == .statementAbsent(5))
    try city.archive.closeRound(other, by: anna)
    #expect(try city.archive.result(ofRound: other).dropped == [5])
    #expect(
      fault { _ = try city.archive.settleRound(other, 5, decision([:], .noContent), by: ben) }
        == .statementAbsent(5))
    try city.redo(2)
    #expect(try city.archive.result(ofRound: other).statements.map(\.statement) == [1, 5])
    #expect(try city.archive.result(ofRound: other).statements[1].answers.count == 1)
    #expect(try city.faults() == [])
  }

  @Test("Answers follow a measure that is called otherwise by now")
  func renamed() throws {
    try answerAll()
    var catalogue = Invented.catalogue
    catalogue.measures[0] = Measure(
      slug: "seeweg", title: "Seeweg", rank: .key, themes: ["mobil"], replaces: ["radweg"])
    try city.archive.updateCatalogue(to: catalogue, by: anna)
    try city.archive.closeRound(round, by: anna)
    let seeweg = try decision(["seeweg": .supports])
    #expect(try city.archive.result(ofRound: round).statements[0].verdict == .agreed(seeweg))
    try city.archive.settleAgreed(inRound: round, by: ben)
    #expect(try tags(1) == ["seeweg": .supports])
    #expect(try city.faults() == [])
  }

  @Test("What all agree on but takes no tags any more is left out and named")
  func retired() throws {
    try answerAll()
    var catalogue = Invented.catalogue
    catalogue.measures.removeFirst()
    try city.archive.updateCatalogue(to: catalogue, by: anna)
    try city.archive.closeRound(round, by: anna)
    let outcome = try city.archive.settleAgreed(inRound: round, by: ben)
    #expect(outcome.leftOut == [1])
    #expect(outcome.event == nil)
    #expect(throws: StorageError.self) {
      try city.archive.settleRound(round, 1, decision(["radweg": .supports]), by: ben)
    }
  }
}
