import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A row that cannot be taken")
struct RejectedRowTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private func rows(_ answers: [Answer]) throws -> [SubmissionDraft] {
    try answers.enumerated().map { try city.draft($1, row: $0 + 2) }
  }

  @Test("An id that stands in an earlier row is rejected, with that row; the good rows are taken")
  func repeatedID() throws {
    let result = try city.importRows(
      "a.csv", try rows([Answer("Ja", id: "1"), Answer("Nein", id: "1"), Answer("Gut", id: "2")]))
    #expect(
      result.outcomes == [.accepted, .rejected(.repeatedID("1", row: 2)), .accepted])
    #expect(result.summary.added == 2)
    #expect(try city.faults() == [])
  }

  @Test("In a wide file a respondent's second row is rejected")
  func repeatedRespondent() throws {
    let result = try city.importRows(
      "a.csv", try rows([Answer("Ja", by: "r1"), Answer("Nein", by: "r1")]), isWide: true)
    #expect(result.outcomes == [.accepted, .rejected(.repeatedID("r1", row: 2))])
  }

  @Test("A respondent is of one group; a row that says another is rejected and leaves nothing")
  func otherGroup() throws {
    let result = try city.importRows(
      "a.csv",
      try rows([
        Answer("Ja", id: "1", by: "r1"), Answer("Nein", id: "2", by: "r1", group: "schools"),
      ]))
    #expect(
      result.outcomes == [
        .accepted,
        .rejected(.otherGroup(respondent: "r1", known: "citizens", named: "schools")),
      ])
    for table in ["statement", "submission", "revision", "assertion"] {
      #expect(try PlainSQLite.integer("SELECT count(*) FROM \(table)", on: city.path) == 1)
    }
    #expect(try PlainSQLite.integer("SELECT count(*) FROM respondent", on: city.path) == 2)
    #expect(try city.faults() == [])
  }

  @Test("A row with a retired measure is rejected, and leaves no respondent")
  func retiredMeasure() throws {
    let bus = try city.target("bus")
    var catalogue = Invented.catalogue
    catalogue.measures.removeAll { $0.slug == "bus" }
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    var row = try city.draft(Answer("Ja", by: "r1"), row: 2)
    row.statements[0].tags = [TagDraft(target: bus, stance: .supports)]
    let result = try city.importRows("a.csv", [row])
    #expect(result.outcomes == [.rejected(.retiredTarget("bus"))])
    #expect(result.summary.number == nil)
    #expect(try PlainSQLite.integer("SELECT count(*) FROM respondent", on: city.path) == 1)
    #expect(try PlainSQLite.integer("SELECT count(*) FROM consultation", on: city.path) == 0)
  }

  @Test("A row that gives one question two answers under one id is rejected, with itself")
  func twiceInOneRow() throws {
    var row = try city.draft(Answer("Ja", id: "1"), row: 2)
    row.statements.append(StatementDraft(question: 0, column: 2, sourceID: "1", text: "Nein"))
    let result = try city.importRows("a.csv", [row])
    #expect(result.outcomes == [.rejected(.repeatedID("1", row: 2))])
  }

  @Test("A row without ids may say the same twice")
  func sameTextTwiceInOneRow() throws {
    var row = try city.draft(Answer("Ja"), row: 2)
    row.statements.append(StatementDraft(question: 0, column: 2, text: "Ja"))
    #expect(try city.importRows("a.csv", [row]).summary.added == 2)
    #expect(try city.importRows("a.csv", [row]).summary.unchanged == 2)
    #expect(try city.faults() == [])
  }

  @Test("An error among the rows leaves nothing")
  func thrownError() throws {
    struct Broken: Error {}
    let event = try city.lastEvent()
    let row = try city.draft(Answer("Ja", by: "r1"), row: 2)
    let request = ImportRequest(
      consultation: "umfrage", file: "a.csv", sha256: [UInt8](repeating: 1, count: 32),
      mapping: "{}", questions: [""], isWide: false)
    #expect(throws: StorageError.self) {
      try city.archive.importSubmissions(request, by: Invented.person) { session in
        _ = try session.add(row)
        throw Broken()
      }
    }
    #expect(try city.lastEvent() == event)
    for table in ["statement", "submission", "consultation", "import", "word", "count_base"] {
      #expect(try PlainSQLite.integer("SELECT count(*) FROM \(table)", on: city.path) == 0)
    }
    #expect(try city.importRows("a.csv", [row]).summary.added == 1)
    #expect(try city.faults() == [])
  }
}
