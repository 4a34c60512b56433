import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What was erased comes again")
struct ErasedComesAgainTests {
  /// The text again, spelled as before.
  private func check(_ erased: ErasedCity, _ scan: ByteScan) throws {
    try erased.city.archive.finishErasures()
    #expect(try scan.found(in: erased.files) == [])
    #expect(try erased.city.faults() == [])
    #expect(try erased.city.archive.statement(21).isLive == false)
  }

  @Test(
    "in the same row of a file: nothing of the row is taken, not even what is new in it",
    arguments: [
      ErasureScope.statement(21), .submission(of: 21),
      .respondent(id: "absender-0815", consultation: "umfrage"),
    ])
  func sameRow(scope: ErasureScope) throws {
    let erased = try ErasedCity()
    let scan = try erased.scan()
    let city = erased.city
    try city.archive.erase(scope, by: Invented.person)
    try city.archive.finishErasures()
    var row = try ErasedCity.said(ErasedCity.text, "absender-0815", in: city)
    row.statements.append(
      StatementDraft(question: 1, column: 2, sourceID: "quelle-4711-xyz", text: "Zwetschgenmus"))
    let new = try city.draft(Answer("Ganz neu", id: "neu", by: "r99"), row: 3)
    let (summary, outcomes) = try city.importRows(
      "a.csv", [row, new], sha: 4, questions: ["Was fehlt?", "Sonst noch?"])
    #expect(outcomes == [.accepted, .accepted])
    #expect(summary.skippedErased == 2)
    #expect(summary.added == 1)
    #expect(summary.examples.filter { $0.kind == .erased }.map(\.text) == [nil, nil])
    try check(erased, scan)
  }

  @Test("alone: nothing is written at all")
  func nothingNew() throws {
    let erased = try ErasedCity()
    try erased.city.archive.erase(.statement(21), by: Invented.person)
    let event = try erased.city.lastEvent()
    let row = try ErasedCity.said(ErasedCity.text, "absender-0815", in: erased.city)
    let (summary, _) = try erased.city.importRows("a.csv", [row], sha: 4)
    #expect(summary.skippedErased == 1)
    #expect(summary.number == nil)
    #expect(try erased.city.lastEvent() == event)
  }

  @Test("in another row of the same respondent: only who erased the respondent is safe from it")
  func otherRow() throws {
    for (scope, added) in [
      (ErasureScope.statement(21), 1),
      (.respondent(id: "absender-0815", consultation: "umfrage"), 0),
    ] {
      let city = try ErasedCity().city
      try city.archive.erase(scope, by: Invented.person)
      let summary = try city.importFile("c.csv", [Answer("Später", id: "n", by: "absender-0815")])
      #expect(summary.added == added)
      #expect(summary.skippedErased == 1 - added)
      let elsewhere = try city.importFile(
        "c.csv", [Answer("Anderswo", id: "n", by: "absender-0815")], into: "dialog")
      #expect(elsewhere.added == 1)
      #expect(try city.faults() == [])
    }
  }

  @Test(
    "of a respondent whose only statement was erased by its number: they can still be barred, once, and in copies"
  )
  func barredLater() throws {
    let erased = try ErasedCity()
    let city = erased.city
    let copy = city.folder.file("kopie.resonanz")
    try city.archive.backUp(to: copy)
    try city.archive.erase(.statement(21), by: Invented.person)
    try city.archive.eraseInCopy(at: copy, by: Invented.person)
    try city.archive.finishErasures()
    let scope = ErasureScope.respondent(id: "absender-0815", consultation: "umfrage")
    #expect(try city.archive.texts(toErase: scope) == [])
    let preview = try city.archive.erase(scope, by: Invented.person, isPreview: true)
    #expect(preview.event == nil)
    #expect(preview.statements == 0)
    #expect(preview.barred == 1)
    let outcome = try city.archive.erase(scope, by: Invented.anna)
    #expect(outcome.event == 8)
    #expect(try city.archive.lastErasure() == 8)
    #expect(try !city.archive.owesWiping())
    #expect(try city.faults() == [])
    let (later, _) = try city.importRows(
      "c.csv", [try city.draft(Answer("Später", id: "n", by: "absender-0815"), row: 2)], sha: 9)
    #expect(later.added == 0)
    #expect(later.skippedErased == 1)
    #expect(throws: StorageError.self) {
      try city.archive.erase(scope, by: Invented.person)
    }
    let inCopy = try city.archive.eraseInCopy(at: copy, by: Invented.person)
    #expect(inCopy?.barred == 1)
    #expect(inCopy?.statements == 0)
    #expect(try city.archive.eraseInCopy(at: copy, by: Invented.person) == nil)
    let archive = try Archive.open(at: copy, for: .writing)
    #expect(try archive.verify().allSatisfy(\.isSound))
    #expect(throws: StorageError.self) {
      try archive.erase(scope, by: Invented.person)
    }
  }

  @Test("as an import is undone and brought back: it stays away, whoever undoes what")
  func undoneImports() throws {
    let erased = try ErasedCity()
    let scan = try erased.scan()
    let city = erased.city
    try city.archive.erase(.statement(21), by: Invented.person)
    for number in [1, 2] { try city.undo(number) }
    #expect(try city.faults() == [])
    for number in [2, 1] { try city.redo(number) }
    try check(erased, scan)
    #expect(try city.row("bus")?.total.statements == 39)
  }

  @Test("as a person undoes what they did to it: their step goes, the statement does not come")
  func undoneSteps() throws {
    let erased = try ErasedCity()
    let scan = try erased.scan()
    let city = erased.city
    let (span, _) = try city.archive.passage("Quittengelee", of: 21)
    let quote = try city.archive.addQuote(
      QuoteDraft(
        statement: 21, span: span, target: try city.target("mobil"), note: "Zwetschgenmus dazu"),
      by: Invented.person)
    try city.archive.setHidden(true, [21, 22], by: Invented.person)
    try city.archive.removeNote(1, by: Invented.person)
    try city.archive.erase(.statement(21), by: Invented.person)
    #expect(throws: StorageError.self) {
      try city.archive.changeQuote(quote, QuoteChange(note: "Neu"), by: Invented.person)
    }
    #expect(try city.archive.quotes().map(\.text) == [nil])
    for _ in 0..<6 { try city.archive.undo(by: Invented.person) }
    #expect(try city.faults() == [])
    for _ in 0..<6 { try city.archive.redo(by: Invented.person) }
    try check(erased, scan)
    #expect(try city.archive.notes().allSatisfy { $0.text == nil })
    #expect(try city.archive.quotes().allSatisfy { $0.text == nil })
  }

  @Test("in a corrected file without ids of statements: a correction of it is not taken either")
  func corrected() throws {
    for respondent in ["r1", nil] as [String?] {
      let city = try InventedArchive()
      let first = try city.importFile(
        "a.csv", [Answer("Zwetschgenmus", by: respondent), Answer("Mehr Bänke", by: "r2")])
      try city.archive.erase(.statement(1), by: Invented.person)
      let corrected = [
        Answer("Zwetschgenmus!", by: respondent), Answer("Mehr Bänke", by: "r2"),
      ]
      let summary = try city.importFile("a.csv", corrected, sha: 2, replaces: first.number)
      #expect(summary.skippedErased == 1)
      #expect(summary.added == 0)
      let again = try city.importFile("a.csv", corrected, sha: 2)
      #expect(again.skippedErased == 1)
      #expect(again.added == 0)
      #expect(try city.faults() == [])
      #expect(try city.found("zwetschgenmus") == [])
    }
  }

  @Test("said by somebody else in the same words, beside other things: those are taken")
  func sameWords() throws {
    let city = try InventedArchive()
    func row(_ number: Int, _ texts: [String]) throws -> SubmissionDraft {
      SubmissionDraft(
        row: number, group: try city.group("citizens"), received: "2016-11-0\(number)",
        statements: texts.enumerated().map {
          StatementDraft(question: $0, column: $0 + 1, text: $1)
        })
    }
    let questions = ["Was gefällt?", "Was fehlt?"]
    try city.importRows("a.csv", [try row(2, ["k. A.", "Zwetschgenmus"])], questions: questions)
    try city.archive.erase(.submission(of: 1), by: Invented.person)
    let (summary, _) = try city.importRows(
      "b.csv", [try row(3, ["k. A.", "Mehr Bänke"])], sha: 2, questions: questions)
    #expect(summary.skippedErased == 1)
    #expect(summary.added == 1)
    let (same, _) = try city.importRows(
      "c.csv", [try row(2, ["k. A.", "Zwetschgenmus"])], sha: 3, questions: questions)
    #expect(same.skippedErased == 2)
    #expect(same.number == nil)
    #expect(try city.faults() == [])
  }

  @Test(
    "where others of the same submission stay, its facts stay with them and new answers are taken")
  func partOfASubmission() throws {
    let city = try InventedArchive()
    func row(_ texts: [String]) throws -> SubmissionDraft {
      SubmissionDraft(
        row: 2, respondent: RespondentDraft(sourceID: "r1"), group: try city.group("citizens"),
        attributes: ["Alter": ["30–39"]],
        statements: texts.enumerated().map {
          StatementDraft(question: $0, column: $0 + 1, text: $1)
        })
    }
    let questions = ["Was gefällt?", "Was fehlt?", "Was noch?"]
    try city.importRows("a.csv", [try row(["See", "Mus"])], questions: questions, isWide: true)
    let outcome = try city.archive.erase(.statement(2), by: Invented.person)
    #expect(outcome.attributes == 0)
    #expect(try city.archive.statement(1).attributes == ["Alter": ["30–39"]])
    #expect(try city.archive.statement(2).attributes == [:])
    let (summary, _) = try city.importRows(
      "a.csv", [try row(["See", "Mus", "Bänke"])], sha: 2, questions: questions, isWide: true)
    #expect(summary.skippedErased == 1)
    #expect(summary.unchanged == 1)
    #expect(summary.added == 1)
    #expect(try city.archive.statement(3).siblings.map(\.text) == ["See", nil])
    #expect(try city.faults() == [])
  }
}
