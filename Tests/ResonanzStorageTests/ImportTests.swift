import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("An import")
struct ImportTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private let answers = [
    Answer("Mehr Radwege", id: "1", by: "r1", tags: ["radweg": .supports]),
    Answer("Mehr Radwege", id: "2", by: "r2", group: "schools", tags: ["mobil": .unstated]),
    Answer("Bus öfter", id: "3", tags: ["bus": .supports, "gruen": .unstated]),
  ]

  @Test("A dry run says what the real run says and changes nothing")
  func dryRun() throws {
    let before = try PlainSQLite.integer("SELECT count(*) FROM sqlite_schema", on: city.path)
    let event = try city.lastEvent()
    let dry = try city.importFile("a.csv", answers, isDryRun: true)
    #expect(try city.lastEvent() == event)
    #expect(try city.archive.imports() == [])
    #expect(try PlainSQLite.integer("SELECT count(*) FROM sqlite_schema", on: city.path) == before)
    var real = try city.importFile("a.csv", answers)
    #expect(real.number == 1)
    real.number = nil
    #expect(dry.examples.map(\.text) == real.examples.map(\.text))
    real.examples = dry.examples
    #expect(dry == real)
  }

  @Test("The newest are asked for page by page")
  func pages() throws {
    for number in 1...5 { try city.importFile("\(number).csv", [Answer("Text \(number)")]) }
    func numbers(before: Int, limit: Int) throws -> [Int] {
      try city.archive.imports(before: before, limit: limit).map(\.number)
    }
    #expect(try numbers(before: .max, limit: 2) == [5, 4])
    #expect(try numbers(before: 4, limit: 9) == [3, 2, 1])
    #expect(try numbers(before: 1, limit: 9) == [])
    #expect(try city.archive.imports(before: .max, limit: 9) == city.archive.imports().reversed())
  }

  @Test("What it said of itself is kept")
  func summary() throws {
    let summary = try city.importFile("a.csv", answers)
    #expect(summary.added == 3)
    #expect(summary.duplicates == 1)
    #expect(summary.tags == 4)
    #expect(summary.respondents == 2)
    let record = try city.archive.importRecord(1)
    var kept = summary
    kept.examples = []
    #expect(record.summary == kept)
    #expect(record.isInForce)
    #expect(record.person == Invented.person)
    #expect(record.file == "a.csv")
  }

  @Test("Duplicates are repeats of live current texts, of this and other consultations")
  func duplicates() throws {
    try city.importFile("a.csv", [Answer("Mehr Licht", id: "1"), Answer("Ruhe", id: "2")])
    func repeats(_ text: String, _ file: String) throws -> Int {
      try city.importFile("\(file).csv", [Answer(text)], into: file, isDryRun: true).duplicates
    }
    #expect(try repeats("Mehr  Licht", "b") == 1)
    #expect(try repeats("mehr licht", "b") == 0)
    try city.importFile("c.csv", [Answer("Mehr Grün", id: "1")], replacesTexts: true)
    #expect(try repeats("Mehr Licht", "d") == 0)
    #expect(try repeats("Mehr Grün", "d") == 1)
    try city.undo(1)
    try city.undo(2)
    #expect(try repeats("Ruhe", "e") == 0)
  }

  @Test("A target that a row names twice is one tag, and stances that differ are mixed")
  func repeatedTarget() throws {
    var row = try city.draft(Answer("Radwege, aber nicht so", id: "1"), row: 2)
    row.statements[0].tags = try [
      city.tag("radweg", .supports), city.tag("radweg", .opposes), city.tag("bus"),
      city.tag("bus", .neutral),
    ]
    let summary = try city.importRows("a.csv", [row]).summary
    #expect(summary.tags == 2)
    #expect(try city.row("radweg")?.byStance == [.mixed: 1])
    #expect(try city.row("bus")?.byStance == [.neutral: 1])
    #expect(try city.faults() == [])
  }

  @Test("A tag that another import brought too stays when it is undone, with that one's stance")
  func handedOver() throws {
    try city.importFile("a.csv", [Answer("Bus", id: "1", tags: ["bus": .supports])])
    try city.importFile(
      "b.csv", [Answer("Bus", id: "1", tags: ["bus": .opposes]), Answer("Neu", id: "2")])
    #expect(try city.archive.statement(1).tags.map(\.stance) == [.opposes])
    try city.undo(2)
    let tag = try #require(try city.archive.statement(1).tags.first)
    #expect(tag.stance == .supports)
    #expect(tag.importNumber == 1)
    #expect(try city.faults() == [])
  }

  @Test("A stance on a theme is not kept, since only measures have one")
  func themeStance() throws {
    try city.importFile(
      "a.csv", [Answer("Ja", id: "1", tags: ["mobil": .supports, "bus": .supports])])
    #expect(try city.row("mobil")?.total.statements == 1)
    #expect(try city.faults() == [])
    #expect(try city.archive.tallies() == Tallies(counting: city.archive))
  }

  @Test("Rows and columns in any order, twice the same place, and odd attributes are chained")
  func oddOrder() throws {
    var late = try city.draft(Answer("Spät", id: "9"), row: 9)
    late.statements.insert(
      StatementDraft(question: 0, column: 7, sourceID: "8", text: "Hinten zuerst"), at: 0)
    late.attributes = ["A\u{308}mter": ["1"], "Beruf": ["2"], "Zeit": ["3"]]
    var early = try city.draft(Answer("Früh", id: "1"), row: 2)
    early.statements.append(
      StatementDraft(question: 0, column: 1, sourceID: "2", text: "Am selben Ort"))
    try city.importRows("a.csv", [late, early])
    #expect(try city.faults() == [])
  }

  @Test(
    "Any text is kept word for word",
    arguments: [
      "\u{1}Mitte\u{2}", "Zeile\r\nZeile", "👩‍👩‍👧 Familie", "A\u{308}", "\u{FEFF}BOM",
      "'; DROP TABLE tag",
      "\u{202E}rückwärts", String(repeating: "lang ", count: 20_000),
    ])
  func anyText(text: String) throws {
    try city.importFile("a.csv", [Answer(text, id: "1")])
    let kept = try #require(try city.archive.statement(1).text)
    #expect(Array(kept.utf8) == Array(text.utf8))
    #expect(try city.faults() == [])
  }

  @Test("New answers of a known row join its submission")
  func joinedSubmission() throws {
    func row(_ texts: [String]) throws -> SubmissionDraft {
      var row = try city.draft(Answer(texts[0], id: "7", by: "r1"), row: 2)
      row.statements = texts.enumerated().map {
        StatementDraft(question: $0, column: $0 + 1, sourceID: "7", text: $1)
      }
      return row
    }
    let questions = ["Was fehlt?", "Was stört?"]
    try city.importRows("a.csv", [try row(["Bänke"])], questions: questions)
    let more = try city.importRows("b.csv", [try row(["Bänke", "Lärm"])], questions: questions)
    #expect(more.summary.added == 1)
    #expect(more.summary.respondents == 0)
    #expect(try city.archive.statement(2).siblings.map(\.number) == [1])
    #expect(try city.faults() == [])
  }
}
