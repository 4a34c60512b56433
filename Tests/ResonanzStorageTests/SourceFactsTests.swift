import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What a source knows beside the text")
struct SourceFactsTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private func row(
    _ text: String, id: String, keywords: [String] = [], votes: Votes? = nil,
    state: StatementState? = nil
  ) throws -> SubmissionDraft {
    var draft = try city.draft(Answer(text, id: id, by: "r\(id)"), row: (Int(id) ?? 0) + 1)
    draft.document = "wand.jpg"
    draft.statements[0].keywords = keywords
    draft.statements[0].votes = votes
    draft.statements[0].page = "3"
    draft.statements[0].state = state
    return draft
  }

  @Test("Keywords are made once, whatever their case, and count at once as a recount does")
  func keywords() throws {
    try city.importRows(
      "a.csv",
      [
        try row("Mehr Bänke", id: "1", keywords: ["Bänke", "bänke", "Schatten"]),
        try row("Noch eine Bank", id: "2", keywords: ["BÄNKE"]),
        try row("Nichts davon", id: "3"),
      ])
    let keywords = try city.archive.vocabulary().keywords
    #expect(keywords.map(\.slug) == ["baenke", "schatten"])
    #expect(keywords.map(\.title) == ["Bänke", "Schatten"])
    #expect(try city.archive.statement(1).tags.map(\.slug) == ["baenke", "schatten"])
    #expect(try city.archive.statement(1).state == .processed)
    #expect(try city.archive.statement(3).state == .open)
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("A keyword of a later file counts for the statements that were there")
  func laterKeywords() throws {
    try city.importRows("a.csv", [try row("Mehr Bänke", id: "1")])
    let later = try city.importRows(
      "b.csv", [try row("Mehr Bänke", id: "1", keywords: ["Bänke"])], sha: 2)
    #expect(later.summary.tags == 1)
    #expect(try city.archive.statement(1).tags.map(\.slug) == ["baenke"])
    try city.undo(2)
    #expect(try city.archive.statement(1).tags.isEmpty)
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test(
    "A reason for having no tag comes along, unless there are tags",
    arguments: [StatementState.noContent, .newProposal, .wholeProcess])
  func states(state: StatementState) throws {
    try city.importRows(
      "a.csv",
      [
        try row("k. A.", id: "1", state: state),
        try row("Mit Stichwort", id: "2", keywords: ["Bank"], state: state),
      ])
    #expect(try city.archive.statement(1).state == state)
    #expect(try city.archive.statement(2).state == .processed)
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("Votes are kept beside a statement; new ones are a change, the same ones are none")
  func votes() throws {
    func votes(_ supporting: Int?, _ opposing: Int?, sha: UInt8) throws -> ImportSummary {
      try city.importRows(
        "a.csv",
        [
          try row(
            "Mehr Bänke", id: "1", votes: Votes(supporting: supporting, opposing: opposing))
        ], sha: sha
      ).summary
    }
    #expect(try votes(3, 0, sha: 1).votesChanged == 0)
    #expect(try votes(3, 0, sha: 2).isEmpty)
    let more = try votes(5, nil, sha: 3)
    #expect(more.votesChanged == 1)
    #expect(more.number == 2)
    #expect(try city.archive.statement(1).votes == Votes(supporting: 5))
    try city.undo(2)
    #expect(try city.archive.statement(1).votes == Votes(supporting: 3, opposing: 0))
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("Document, page and several values of an attribute are there and covered by the chain")
  func places() throws {
    var draft = try row("Mehr Bänke", id: "1")
    draft.attributes = ["Wege": ["Bus", "Rad"], "Alter": ["30–44"]]
    try city.importRows("a.csv", [draft])
    let statement = try city.archive.statement(1)
    #expect(statement.document == "wand.jpg")
    #expect(statement.page == "3")
    #expect(statement.attributes == ["Alter": ["30–44"], "Wege": ["Bus", "Rad"]])
    #expect(try city.archive.verify().allSatisfy(\.isSound))
    try PlainSQLite.run("UPDATE statement SET page = '4'", on: city.path)
    #expect(try !city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("The first answers of each kind are shown, those of a dry run without a number")
  func examples() throws {
    try city.importFile("a.csv", (1...5).map { Answer("Text \($0)", id: "\($0)") })
    let answers = [
      Answer("Text 1", id: "1"), Answer("Text zwei", id: "2"), Answer("Text 3", id: "3"),
      Answer("Text 4", id: "4"), Answer("Text 5", id: "5"), Answer("Text 6", id: "6"),
      Answer("Text 1", id: "7"),
    ]
    let dry = try city.importFile("a.csv", answers, sha: 2, isDryRun: true)
    #expect(
      dry.examples.map { "\($0.kind) \($0.row) \($0.statement ?? 0) \($0.former ?? "")" } == [
        "unchanged 2 1 ", "changed 3 2 Text 2", "unchanged 4 3 ", "unchanged 5 4 ",
        "added 7 0 ", "duplicate 8 0 ",
      ])
    let real = try city.importFile("a.csv", answers, sha: 2)
    #expect(real.examples.compactMap(\.statement) == [1, 2, 3, 4, 6, 7])
  }
}
