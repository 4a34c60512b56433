import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("An archive is handed on")
struct ExportTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Ein Radweg", id: "1", by: "r1", tags: ["radweg": .supports]),
        Answer("Ein Bus", id: "2", group: "schools"), Answer("k. A.", id: "3"),
      ])
    try city.importFile("b.csv", [Answer("Ein Radweg", by: "r1")], into: "dialog", sha: 2)
  }

  private func export(_ filter: SearchFilter = SearchFilter()) throws -> [ExportedSubmission] {
    var all: [ExportedSubmission] = []
    try city.archive.exportSubmissions(filter) { all.append($0) }
    return all
  }

  @Test("submission by submission, with all that is known of each")
  func everything() throws {
    let group = try city.group("citizens")
    var draft = SubmissionDraft(
      row: 2,
      respondent: RespondentDraft(sourceID: "ADFC", kind: .organisation, organisation: "ADFC"),
      group: group, received: "2016-11-02", language: "de", consent: "ja",
      attributes: ["Weg": ["Rad", "Bus"]], document: "brief.pdf",
      statements: [
        StatementDraft(
          question: 0, column: 1, sourceID: "9", text: "Mehr Bänke", tags: [try city.tag("bus")],
          keywords: ["Bank"], votes: Votes(supporting: 3), page: "4"),
        StatementDraft(question: 1, column: 2, sourceID: "9", text: "Alles", state: .wholeProcess),
      ])
    draft.statements[0].tags.append(try city.tag("mobil"))
    try city.importRows(
      "c.csv", [draft], into: "briefe", sha: 3, questions: ["Was fehlt?", "Was bleibt?"])
    let exported = try #require(try export(SearchFilter(consultation: "briefe")).first)
    #expect(exported.number == 5)
    #expect(exported.statements == [5, 6])
    #expect(
      exported.content
        == ExchangeSubmission(
          consultation: ExchangeConsultation(
            slug: "briefe", title: "briefe", publication: .internal),
          group: "citizens",
          respondent: ExchangeRespondent(kind: .organisation, id: "ADFC", organisation: "ADFC"),
          received: "2016-11-02", language: "de", consent: "ja",
          attributes: ["Weg": ["Bus", "Rad"]], document: "brief.pdf",
          statements: [
            ExchangeStatement(
              question: "Was fehlt?", id: "9", text: "Mehr Bänke", page: "4", state: .processed,
              tags: [
                ExchangeTag(kind: .theme, name: "mobil", title: "Seedorf.Mobil"),
                ExchangeTag(kind: .measure, name: "bus", title: "Bus im Takt"),
                ExchangeTag(kind: .keyword, name: "Bank"),
              ], supporting: 3),
            ExchangeStatement(
              question: "Was bleibt?", id: "9", text: "Alles", state: .wholeProcess),
          ]))
  }

  @Test("as it stands now: without what is undone, in the newest text, with the newest votes")
  func now() throws {
    try city.undo(2)
    try city.tag([1], add: ["radweg": .opposes, "mobil": .unstated])
    let texts = try export().flatMap { $0.content.statements.map(\.text) }
    #expect(texts == ["Ein Radweg", "Ein Bus", "k. A."])
    try city.importFile(
      "d.csv", [Answer("Zwei Busse", id: "2", group: "schools")], sha: 4, replacesTexts: true)
    let now = try export().map { $0.content.statements[0] }
    #expect(now.map(\.text) == ["Ein Radweg", "Zwei Busse", "k. A."])
    #expect(now[0].tags.map(\.stance) == [.unstated, .opposes])
    #expect(try export().map(\.respondent) == [1, nil, nil])
  }

  @Test("in part, where a filter says so; a name that is not there is an error")
  func filters() throws {
    func found(_ filter: SearchFilter) throws -> [[Int]] { try export(filter).map(\.statements) }
    #expect(try found(SearchFilter(measure: "radweg")) == [[1]])
    #expect(try found(SearchFilter(group: "schools")) == [[2]])
    #expect(try found(SearchFilter(consultation: "dialog")) == [[4]])
    #expect(try found(SearchFilter(isUntagged: true)) == [[2], [3], [4]])
    #expect(throws: StorageError.self) { try found(SearchFilter(consultation: "dilaog")) }
    #expect(throws: StorageError.self) { try found(SearchFilter(theme: "x")) }
    #expect(try city.archive.exportOutline(SearchFilter(isUntagged: true)).statements == 3)
  }

  @Test("and a sheet that is known by its respondent says so")
  func sheets() throws {
    try city.importFile("e.csv", [Answer("Ja", by: "x")], into: "bogen", sha: 5, isWide: true)
    #expect(try export().map(\.content.isSheet) == [false, false, false, false, true])
  }

  @Test("while no table that grows with the statements is sorted")
  func plan() throws {
    let conditions = try city.archive.reading { database in
      var sql = ConditionSQL(isAskedOfFew: true)
      return sql.all(try SearchFilter(isOpen: true).conditions(in: database))
    }
    let plan = try city.archive.reading { database in
      let statement = try database.makeStatement(
        sql: "EXPLAIN QUERY PLAN " + SubmissionExport.sql(conditions))
      statement.setUncheckedArguments([])
      return try Row.fetchAll(statement).map { $0["detail"] as String }
    }
    #expect(!plan.joined().contains("TEMP B-TREE"), "\(plan)")
    #expect(plan.first == "SCAN submission")
    #expect(plan.contains("SEARCH statement USING INDEX statement_submission (submission=?)"))
  }

  @Test("Whatever ends it, says why")
  func stopped() throws {
    struct Full: ExplainedError {
      func explanation(in language: Language) -> Explanation {
        Explanation(attempt: "Export", reason: "Voll.")
      }
    }
    #expect {
      try city.archive.exportSubmissions { _ in throw Full() }
    } throws: { error in
      guard case .source(let source) = error as? StorageError else { return false }
      return source is Full
    }
  }
}
