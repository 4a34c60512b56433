import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Who asks for what one respondent said")
struct RespondentQueryTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Mehr Bänke", by: "p1"), Answer("Mehr Ruhe", by: "p2"), Answer("Mehr Licht"),
        Answer("Und Wasser", by: "p1"),
      ])
    try city.importRows(
      "b.csv",
      [
        SubmissionDraft(
          row: 2,
          respondent: RespondentDraft(
            sourceID: "v7", kind: .organisation, organisation: "Radverein Seedorf"),
          group: try city.group("experts"),
          statements: [StatementDraft(question: 0, column: 1, text: "Ein Radweg")])
      ], into: "verbaende", sha: 2)
  }

  @Test(
    "finds it by the source's id, or by the organisation's name",
    arguments: [
      ("absender:p1", [4, 1]), ("respondent:p1,p2", [4, 2, 1]), ("-absender:p1", [5, 3, 2]),
      ("absender:p1 bänke", [1]), ("absender:v7", [5]), ("absender:\"Radverein Seedorf\"", [5]),
      ("absender:p9", []),
    ])
  func found(query: String, expected: [Int]) throws {
    #expect(try city.meant(query).sorted() == expected.sorted())
  }

  @Test("and sees who it was beside a statement, until that is erased")
  func shown() throws {
    #expect(try city.archive.statement(1).respondent == "p1")
    #expect(try city.archive.statement(3).respondent == nil)
    try city.archive.erase(.statement(1), by: Invented.person)
    #expect(try city.archive.statement(1).respondent == nil)
  }
}
