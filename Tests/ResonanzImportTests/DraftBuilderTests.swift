import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Rows become drafts")
struct DraftBuilderTests {
  @Test("a row of a survey: one submission, an answer to each question that was answered")
  func wide() throws {
    let mapping = mapping(
      [
        ("id", .respondentID), ("submitdate", .received), ("Q1", .statement), ("x", .ignore),
        ("Q2", .statement), ("Q3", .statement), ("lang", .language), ("ok", .consent),
        ("Alter", .attribute),
      ], layout: .wide)
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    let row = Row(
      " 17 ", "2016-09-14 18:22:07", " Mehr  Bäume\n", "", " \u{A0}", "k. A.", "DE", "ja", "30–44",
      number: 5)
    guard case .draft(let draft, let empty) = builder.draft(from: row) else {
      Issue.record("no draft")
      return
    }
    #expect(builder.questions == ["Q1", "Q2", "Q3"])
    #expect(empty == 1)
    #expect(draft.row == 5)
    #expect(draft.respondent == RespondentDraft(sourceID: "17"))
    #expect(draft.group == Vocabulary.group("unknown"))
    #expect(draft.received == "2016-09-14")
    #expect(draft.language == "de")
    #expect(draft.consent == "ja")
    #expect(draft.attributes == ["Alter": ["30–44"]])
    #expect(draft.statements.map(\.text) == [" Mehr  Bäume\n", "k. A."])
    #expect(draft.statements.map(\.question) == [0, 2])
    #expect(draft.statements.map(\.column) == [3, 6])
    #expect(draft.statements.map(\.sourceID) == [nil, nil])
  }

  @Test(
    "a consent that the file asks for and the row leaves empty is none; without a column nobody asked",
    arguments: [
      ("ja", true, nil, "ja"), ("  ", true, nil, ""), ("", true, "laut Bogen", ""),
      ("ja", false, nil, nil), ("ja", false, "laut Bogen", "laut Bogen"),
    ] as [(String, Bool, String?, String?)])
  func consent(cell: String, hasColumn: Bool, constant: String?, consent: String?) throws {
    var mapping = mapping([("Q1", .statement), ("ok", hasColumn ? .consent : .ignore)])
    mapping.consent = constant
    let draft = try #require(try draft(mapping, Row("Mehr Bänke", cell)))
    #expect(draft.consent == consent)
  }

  @Test(
    "a consent that a row takes back which is no statement, and no other",
    arguments: [
      ("nein", true), ("ja, nur mit Namen", true), ("ja", false), ("", false), (" ", false),
    ])
  func withdrawal(cell: String, isTaken: Bool) throws {
    let mapping = mapping([
      ("Nr", .statementID), ("von", .respondentID), ("Text", .statement), ("ok", .consent),
    ])
    let builder = try DraftBuilder(mapping, vocabulary: .sample)
    let withdrawal = ConsentWithdrawal(words: cell, statements: ["7"], respondent: "r")
    #expect(builder.withdrawal(from: Row(" 7", "r", "", cell)) == withdrawal)
    #expect((withdrawal != nil) == isTaken)
  }

  @Test("a row of a list: one statement, with its id, group and tags")
  func long() throws {
    let mapping = mapping([
      ("Nr", .statementID), ("Gruppe", .sourceGroup), ("Text", .statement), ("Thema", .theme),
      ("Maßnahme", .measure), ("Tendenz", .stance),
    ])
    let draft = try #require(
      try draft(
        mapping,
        Row("7", "Stadtrat", "Ja zur Bahn.", "stadt-mobil", "Straßenbahn nach Nord", "dafür")))
    #expect(draft.respondent == nil)
    #expect(draft.group == Vocabulary.group("politicians"))
    #expect(draft.statements[0].sourceID == "7")
    #expect(
      draft.statements[0].tags == [
        TagDraft(target: .mobil), TagDraft(target: .strassenbahn, stance: .supports),
      ])
  }

  @Test(
    "what is true of the whole file settles no statement; what the row itself says does",
    arguments: [("", nil), ("wohnen", nil), ("", "dafür")] as [(String, String?)])
  func settled(theme: String, stance: String?) throws {
    var mapping = mapping([("Text", .statement), ("Thema", .theme), ("Tendenz", .stance)])
    mapping.themes = ["stadt-mobil"]
    let draft = try #require(try draft(mapping, Row("Ja zur Bahn.", theme, stance ?? "")))
    #expect(draft.statements[0].tags.contains(TagDraft(target: .mobil)))
    let isOpen = theme.isEmpty && stance == nil
    #expect(draft.statements[0].state == (isOpen ? .open : nil))
  }

  @Test("a row without any answer is empty, even if its other cells are wrong")
  func empty() throws {
    var builder = try DraftBuilder(
      mapping([("Datum", .received), ("Q1", .statement), ("Q2", .statement)], layout: .wide),
      vocabulary: .sample)
    guard case .empty(let answers) = builder.draft(from: Row("31.02.2016", "", " ")) else {
      Issue.record("not empty")
      return
    }
    #expect(answers == 2)
  }

  @Test("rows that are filtered out, and further header rows, are told apart")
  func filters() throws {
    var mapping = mapping([("moderated", .ignore), ("Art", .ignore), ("Text", .statement)])
    mapping.headerRows = 3
    try mapping.apply(.only("moderated=1"))
    try mapping.apply(.only("Moderated=2"))
    try mapping.apply(.only("#2=Karte"))
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    func isTaken(_ row: Row) -> Bool {
      if case .draft = builder.draft(from: row) { true } else { false }
    }
    #expect(isTaken(Row("1", "Karte", "a", number: 4)))
    #expect(isTaken(Row(" 2 ", "KARTE", "a", number: 4)))
    #expect(!isTaken(Row("3", "Karte", "a", number: 4)))
    #expect(!isTaken(Row("1", "Brief", "a", number: 4)))
    guard case .filteredOut = builder.draft(from: Row("3", "Karte", "a", number: 4)),
      case .header = builder.draft(from: Row("1", "Karte", "a", number: 3))
    else {
      Issue.record("not told apart")
      return
    }
  }

  @Test(
    "rows that nobody sent off are left out and counted, unless they are asked for",
    arguments: [(false, ["2", "3"], 2), (true, ["1", "2", "3"], 1)])
  func unsubmitted(takesIncomplete: Bool, taken: [String], count: Int) throws {
    var mapping = mapping([("id", .respondentID), ("submitdate", .received), ("Q", .statement)])
    mapping.submission = 1
    mapping.takesIncomplete = takesIncomplete
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    let rows = [
      Row("1", "", "a"), Row("2", "2016-09-14 18:22:07", "a"), Row("3", "1980-01-01 00:00:00", "a"),
      Row("4", " ", ""),
    ]
    let found = rows.compactMap { row -> String? in
      guard case .draft(let draft, _) = builder.draft(from: row) else { return nil }
      return draft.respondent?.sourceID
    }
    #expect(found == taken)
    #expect(builder.unsubmitted == count)
  }

  @Test("the file's own group, date and tags stand where the row says nothing")
  func constants() throws {
    var mapping = mapping([
      ("Text", .statement), ("Gruppe", .sourceGroup), ("Datum", .received), ("Maßnahme", .measure),
    ])
    mapping.group = "schools"
    mapping.received = CalendarDate(iso: "2016-12-06")
    mapping.themes = ["wohnen"]
    mapping.measures = ["radwege"]
    mapping.stance = .mixed
    mapping.columns[0].theme = "stadt-mobil"
    mapping.columns[0].measure = "strassenbahn"
    let bare = try #require(try draft(mapping, Row("a", "", "", "")))
    #expect(bare.group == Vocabulary.group("schools"))
    #expect(bare.received == "2016-12-06")
    #expect(
      bare.statements[0].tags == [
        TagDraft(target: .mobil), TagDraft(target: .wohnen),
        TagDraft(target: .strassenbahn, stance: .mixed), TagDraft(target: .radwege, stance: .mixed),
      ])
    let full = try #require(try draft(mapping, Row("a", "Experte", "1.2.2016", "Radwege ausbauen")))
    #expect(full.group == Vocabulary.group("experts"))
    #expect(full.received == "2016-02-01")
    #expect(full.statements[0].tags.filter { $0.target == .radwege }.count == 1)
  }

  @Test("a row's stance is about its own measures, or else about those of the file")
  func stance() throws {
    var mapping = mapping([("Text", .statement), ("M", .measure), ("T", .stance)])
    mapping.measures = ["radwege"]
    #expect(
      try draft(mapping, Row("a", "", "-1"))?.statements[0].tags
        == [TagDraft(target: .radwege, stance: .opposes)])
    #expect(
      try draft(mapping, Row("a", "strassenbahn", "-1"))?.statements[0].tags
        == [TagDraft(target: .strassenbahn, stance: .opposes), TagDraft(target: .radwege)])
    #expect(
      try draft(mapping, Row("a", "radwege", "teils-teils"))?.statements[0].tags
        == [TagDraft(target: .radwege, stance: .mixed)])
  }

  @Test("an organisation is a respondent by its name, a nobody is none")
  func respondents() throws {
    let mapping = mapping([
      ("Text", .statement), ("Kürzel", .respondentID), ("Organisation", .organisation),
    ])
    func respondent(_ id: String, _ organisation: String) throws -> RespondentDraft? {
      try draft(mapping, Row("a", id, organisation))?.respondent
    }
    #expect(try respondent("B1", "") == RespondentDraft(sourceID: "B1"))
    #expect(
      try respondent("", " ADFC ")
        == RespondentDraft(sourceID: "ADFC", kind: .organisation, organisation: "ADFC"))
    #expect(
      try respondent("O3", "ADFC")
        == RespondentDraft(sourceID: "O3", kind: .organisation, organisation: "ADFC"))
    #expect(try respondent("", "k. A.") == nil)
    #expect(try respondent("anonym", "") == nil)
    #expect(try respondent("0", "") == RespondentDraft(sourceID: "0"))
  }

  @Test("each row of a list can name its question")
  func questions() throws {
    let mapping = mapping([("Frage", .question), ("Antwort", .statement)])
    var collector = try #require(try QuestionCollector(mapping))
    let rows = [
      Row("Frage", "Antwort", number: 1), Row("Was fehlt?", "a"), Row("Was bleibt?", "b"),
      Row("Was fehlt? ", "c"), Row("Und?", " "),
    ]
    for row in rows { try collector.add(row) }
    #expect(collector.questions == ["Was fehlt?", "Was bleibt?"])
    var builder = try DraftBuilder(mapping, vocabulary: .sample, questions: collector.questions)
    let found = rows.compactMap { row -> Int? in
      guard case .draft(let draft, _) = builder.draft(from: row) else { return nil }
      return draft.statements[0].question
    }
    #expect(found == [0, 1, 0])
    #expect(try problem(mapping, Row("Und?", "a")) == .unknownQuestion("Und?"))
  }

  @Test("a row with a title alone, or a translation alone, names its question too")
  func questionsOfTitles() throws {
    let mapping = mapping([
      ("Frage", .question), ("Titel", .title), ("Text/de", .statement), ("Text/en", .statement),
    ])
    var collector = try #require(try QuestionCollector(mapping))
    for row in [Row("A", "Bänke", "", ""), Row("B", "", "", "Benches"), Row("C", " ", "", "")] {
      try collector.add(row)
    }
    #expect(collector.questions == ["A", "B"])
  }

  @Test("a column with too many questions is something else")
  func tooManyQuestions() throws {
    let mapping = mapping([("Frage", .question), ("Antwort", .statement)])
    var collector = try #require(try QuestionCollector(mapping))
    #expect(throws: MappingFault.tooManyQuestions(column: "Frage", limit: 500)) {
      for number in 0...500 { try collector.add(Row("Frage \(number)", "a")) }
    }
  }

  @Test("a short row lacks the cells at its end")
  func ragged() throws {
    let mapping = mapping([("Text", .statement), ("Datum", .received), ("M", .measure)])
    #expect(try draft(mapping, Row("a"))?.statements.count == 1)
  }
}
