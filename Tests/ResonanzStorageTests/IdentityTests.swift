import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A file that comes again")
struct IdentityTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  @Test(
    "The same rows add nothing and write no event, whatever a statement is known by",
    arguments: [
      (false, [Answer("Mehr Bänke", id: "1"), Answer("Mehr Bänke", id: "2")]),
      (true, [Answer("Mehr Bänke", by: "r1"), Answer("Mehr Licht", by: "r2")]),
      (false, [Answer("Mehr Bänke", by: "r1"), Answer("Mehr Licht", by: "r1")]),
      (false, [Answer("Mehr Bänke"), Answer("Mehr Bänke"), Answer("Mehr Bänke")]),
    ])
  func sameRows(isWide: Bool, answers: [Answer]) throws {
    let first = try city.importFile("a.csv", answers, isWide: isWide)
    #expect(first.added == answers.count)
    let event = try city.lastEvent()
    let second = try city.importFile("a.csv", answers, isWide: isWide)
    #expect(second.number == nil)
    #expect(second.unchanged == answers.count)
    #expect(second.isEmpty)
    #expect(try city.lastEvent() == event)
    #expect(try city.archive.imports().count == 1)
  }

  @Test("Without ids one repetition more is one statement more")
  func occurrences() throws {
    try city.importFile("a.csv", [Answer("k. A."), Answer("k. A.")])
    let more = try city.importFile("b.csv", [Answer("k. A."), Answer("k. A."), Answer("k. A.")])
    #expect(more.unchanged == 2)
    #expect(more.added == 1)
    #expect(try city.faults() == [])
  }

  @Test("Without ids, what a row says besides is not the other one's who wrote the same words")
  func sameWordsOfOthers() throws {
    func row(_ number: Int, _ group: String, _ texts: [String]) throws -> SubmissionDraft {
      var draft = try city.draft(Answer("", group: group), row: number)
      draft.statements = texts.enumerated().map {
        StatementDraft(question: $0, column: $0 + 1, text: $1)
      }
      return draft
    }
    let questions = ["Was bleibt?", "Was fehlt?"]
    try city.importRows("a.csv", [try row(2, "citizens", ["Nichts"])], questions: questions)
    try city.importRows(
      "b.csv", [try row(2, "schools", ["Nichts", "Ein Spielplatz"])], sha: 2, questions: questions)
    #expect(try city.archive.statement(1).siblings == [])
    try city.importRows(
      "c.csv", [try row(2, "citizens", ["Nichts", "Bänke"])], sha: 3, questions: questions)
    #expect(try city.archive.statement(1).siblings.map(\.text) == ["Bänke"])
    let base = try city.archive.tally(.measure).base
    #expect(base["citizens"]?.figures.statements == 2)
    #expect(base["schools"]?.figures.statements == 2)
    #expect(try city.faults() == [])
  }

  @Test(
    "Without ids, a sheet that is gone takes over nothing from the next one with the same words")
  func goneSheet() throws {
    func row(_ number: Int, _ wish: String, _ age: String) throws -> SubmissionDraft {
      var draft = try city.draft(Answer("Nichts"), row: number)
      draft.statements.append(StatementDraft(question: 1, column: 2, text: wish))
      draft.attributes = ["Alter": [age]]
      return draft
    }
    let questions = ["Was bleibt?", "Was fehlt?"]
    let old = try row(2, "Bäume", "ab 65")
    try city.importRows("a.csv", [old, try row(3, "Busse", "18–29")], questions: questions)
    let again = try city.importRows(
      "a.csv", [try row(2, "Busse", "18–29")], sha: 2, questions: questions)
    #expect(again.summary.isEmpty)
    #expect(try city.archive.statement(2).attributes == ["Alter": ["ab 65"]])
    try city.importRows("a.csv", [try row(2, "Züge", "18–29")], sha: 3, questions: questions)
    #expect(try city.archive.statement(2).attributes == ["Alter": ["ab 65"]])
    #expect(try city.archive.statement(5).siblings == [])
    #expect(try city.faults() == [])
  }

  @Test("Without ids of statements, who said it tells two equal texts apart")
  func respondents() throws {
    try city.importFile("a.csv", [Answer("Ja", by: "r1"), Answer("Ja", by: "r2")])
    let again = try city.importFile("b.csv", [Answer("Ja", by: "r2"), Answer("Ja", by: "r3")])
    #expect(again.unchanged == 1)
    #expect(again.added == 1)
  }

  @Test(
    "Another Unicode form or other white space is no change",
    arguments: [
      ("Mehr B\u{E4}nke", "Mehr Ba\u{308}nke"), ("Mehr Bänke", "  Mehr \n\t Bänke "),
      ("Mehr Bänke", "Mehr\u{A0}Bänke"),
    ])
  func sameText(kept: String, other: String) throws {
    try city.importFile("a.csv", [Answer(kept, id: "1"), Answer(kept)])
    let again = try city.importFile("b.csv", [Answer(other, id: "1"), Answer(other)])
    #expect(again.isEmpty)
    #expect(try city.archive.statement(1).text == kept)
  }

  @Test("A changed text is a revision, and the old one stays in the history")
  func revision() throws {
    let same = (2...5).map { Answer("Aussage \($0)", id: "\($0)") }
    try city.importFile("a.csv", [Answer("Mehr Bänke", id: "1")] + same)
    let corrected = try city.importFile("b.csv", [Answer("Mehr Parkbänke", id: "1")] + same)
    #expect(corrected.changed == 1)
    #expect(corrected.unchanged == 4)
    let statement = try city.archive.statement(1)
    #expect(statement.text == "Mehr Parkbänke")
    #expect(statement.history.map(\.change) == [.text("Mehr Bänke"), .text("Mehr Parkbänke")])
    #expect(statement.sources.map(\.importNumber) == [1, 2])
    #expect(try city.found("parkbänke") == [1])
    #expect(try city.faults() == [])
    try city.undo(2)
    #expect(try city.archive.statement(1).text == "Mehr Bänke")
    #expect(try city.found("parkbänke") == [])
    #expect(try city.faults() == [])
  }

  @Test("More than a fifth of changed texts stops the import, unless it was asked to replace them")
  func replacedTexts() throws {
    let answers = (1...9).map { Answer("Aussage \($0)", id: "\($0)") }
    try city.importFile("comments.csv", answers)
    let event = try city.lastEvent()
    let others = [Answer("Anders 1", id: "1"), Answer("Anders 2", id: "2")] + answers.dropFirst(2)
    let error = #expect(throws: StorageError.self) {
      try city.importFile("comments.csv", others)
    }
    guard case .wouldReplaceTexts(2, 9, "umfrage", let statement) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect([1, 2].contains(statement))
    #expect(try city.lastEvent() == event)
    #expect(try city.archive.statement(1).text == "Aussage 1")
    #expect(try city.importFile("comments.csv", others, replacesTexts: true).changed == 2)
    #expect(try city.faults() == [])
  }

  @Test("Exactly a fifth goes on")
  func fifth() throws {
    let answers = (1...10).map { Answer("Aussage \($0)", id: "\($0)") }
    try city.importFile("a.csv", answers)
    let others = [Answer("Anders 1", id: "1"), Answer("Anders 2", id: "2")] + answers.dropFirst(2)
    #expect(try city.importFile("b.csv", others).changed == 2)
  }

  @Test("The same ids in another consultation are other statements")
  func otherConsultation() throws {
    try city.importFile("a.csv", [Answer("Mehr Bänke", id: "1", by: "r1")], into: "umfrage")
    let other = try city.importFile(
      "a.csv", [Answer("Weniger Lärm", id: "1", by: "r1", group: "schools")], into: "werkstatt")
    #expect(other.added == 1)
    #expect(other.respondents == 1)
    #expect(try city.archive.statement(1).text == "Mehr Bänke")
  }

  @Test("A file without a consultation gets one of its own, named after it")
  func ownConsultation() throws {
    func run(_ sha: UInt8, _ text: String) throws -> ImportSummary {
      try city.importFile("comments.csv", [Answer(text, id: "1")], into: nil, sha: sha)
    }
    #expect(try run(1, "Mehr Bänke").consultation == "comments")
    #expect(try run(2, "Mehr Licht").consultation == "comments-2")
    #expect(try run(3, "Mehr Ruhe").consultation == "comments-3")
    let again = try run(1, "Mehr Bänke")
    #expect(again.consultation == "comments")
    #expect(again.isEmpty)
  }

  @Test(
    "A consultation's name becomes its slug, and one without a letter is refused",
    arguments: [("Bürger Umfrage", "buerger-umfrage"), ("umfrage-2", "umfrage-2"), ("§$%", nil)]
      as [(String, String?)])
  func slugs(name: String, slug: String?) throws {
    if let slug {
      #expect(try city.importFile("a.csv", [Answer("Ja")], into: name).consultation == slug)
    } else {
      #expect(throws: StorageError.self) {
        try city.importFile("a.csv", [Answer("Ja")], into: name)
      }
    }
  }

  @Test("Ten thousand equal answers take no longer each than one", .timeLimit(.minutes(30)))
  func manyRepeats() throws {
    let summary = try city.importFile("a.csv", (1...10_000).map { _ in Answer("k. A.") })
    #expect(summary.added == 10_000)
    #expect(summary.duplicates == 9_999)
  }
}
