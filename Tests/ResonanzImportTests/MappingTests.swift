import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("What a file means")
struct MappingTests {
  private let headers = ["id", "Datum", "Was fehlt?", "Was bleibt?", "Datum der Änderung"]

  private func index(_ name: String, of headers: [String]) throws -> Int {
    try ColumnReference(name).index(in: headers)
  }

  @Test(
    "a column is named by its header, its number, or how it begins",
    arguments: [
      ("Datum", 1), ("datum", 1), ("#3", 2), (" was  bleibt? ", 3), ("Was f", 2), ("datum d", 4),
    ])
  func reference(name: String, expected: Int) throws {
    #expect(try index(name, of: headers) == expected)
  }

  @Test("a name that fits no column, or several, is refused")
  func references() {
    #expect(throws: MappingFault.unknownColumn("Datun", near: ["Datum"])) {
      try index("Datun", of: headers)
    }
    #expect(throws: MappingFault.unknownColumn("#9", near: [])) { try index("#9", of: headers) }
    let both = [
      NumberedColumn(number: 3, header: "Was fehlt?"),
      NumberedColumn(number: 4, header: "Was bleibt?"),
    ]
    #expect(throws: MappingFault.ambiguousColumn("was", columns: both)) {
      try index("was", of: headers)
    }
    #expect(throws: MappingFault.self) { try index("Text", of: ["Text", "Text"]) }
  }

  @Test("corrections as people write them")
  func edits() throws {
    #expect(
      try MappingEdit.setting("a=b=statement") == .role(ColumnReference("a=b"), .statement))
    #expect(
      try MappingEdit.options("Was? Wo: hier?:theme=wohnen,measure=radwege")
        == .options(ColumnReference("Was? Wo: hier?"), [.theme("wohnen"), .measure("radwege")]))
    #expect(
      try MappingEdit.options("#3:dates=day-first,text=Was, bitte, fehlt?")
        == .options(ColumnReference("#3"), [.dates(.dayFirst), .text("Was, bitte, fehlt?")]))
    #expect(
      try MappingEdit.only("moderated=1")
        == .only(RowFilter(column: ColumnReference("moderated"), value: "1")))
  }

  @Test("corrections that nobody can read are refused")
  func badEdits() {
    #expect(throws: MappingFault.unreadableEdit("Text", form: "COLUMN=ROLE")) {
      try MappingEdit.setting("Text")
    }
    #expect(throws: MappingFault.unknownRole("statment", near: ["statement"])) {
      try MappingEdit.setting("Text=statment")
    }
    #expect(throws: MappingFault.unknownOption("thema", near: ["theme"])) {
      try MappingEdit.options("Text:thema=wohnen")
    }
    #expect(
      throws: MappingFault.unknownOptionValue(
        option: "dates", value: "us", allowed: ["day-first", "month-first"])
    ) { try MappingEdit.options("Datum:dates=us") }
    #expect(throws: MappingFault.self) { try MappingEdit.options("Text") }
    #expect(throws: MappingFault.self) { try MappingEdit.only("=1") }
  }

  @Test("a correction takes the role from the column that had it")
  func roleMoves() throws {
    var mapping = mapping([("timestamp", .received), ("datetime", .ignore), ("Text", .statement)])
    try mapping.apply(.setting("datetime=received"))
    #expect(mapping.columns.map(\.role) == [.ignore, .received, .statement])
    try mapping.apply(.options("Text:theme=wohnen,measure=radwege"))
    try mapping.apply(.options("Text:text=Was fehlt?"))
    #expect(mapping.columns[2].theme == "wohnen")
    #expect(mapping.columns[2].measure == "radwege")
    #expect(mapping.questions == ["Was fehlt?"])
  }

  @Test("a file is wide where each respondent has one row")
  func layout() throws {
    func layout(_ headers: [String], _ rows: [[String]]) throws -> Layout {
      try Mapping(guessRoles(headers: headers, samples: rows), samples: rows).layout
    }
    let texts = ["Wir brauchen mehr sichere Radwege.", "Der Bus müsste am Sonntag fahren."]
    #expect(try layout(["id", "Was fehlt?"], [["1", texts[0]], ["2", texts[1]]]) == .wide)
    #expect(try layout(["Kürzel", "Text"], [["A", texts[0]], ["A", texts[1]]]) == .long)
    #expect(try layout(["Text"], [[texts[0]]]) == .long)
    #expect(try layout(["Was fehlt?", "Was stört?"], [[texts[0], texts[1]]]) == .wide)
    #expect(
      try layout(["author/id", "title/de", "body/de"], [["7", "Rad", "x"], ["7", "Bus", "y"]])
        == .long)
    #expect(
      try layout(["Frage", "Antwort"], [["Was?", texts[0]], ["Was?", texts[1]]]) == .long)
  }

  @Test("the questions are the headers, each once; a list that says only Text has none")
  func questions() {
    #expect(mapping([("Text", .statement)]).questions == [""])
    #expect(mapping([("comment-body", .statement)]).questions == [""])
    #expect(mapping([("Was fehlt?", .statement)]).questions == ["Was fehlt?"])
    #expect(
      mapping([("Text", .statement), ("Text", .statement)], layout: .wide).questions
        == ["Text", "Text (2)"])
    let rows = [["Ein Freitext."], ["{\"ImportId\":\"QID2_TEXT\"}"], ["Hallo"]]
    let guessed = try? Mapping(guessRoles(headers: ["Q2"], samples: rows), samples: rows)
    #expect(guessed?.questions == ["Ein Freitext."])
    #expect(guessed?.headerRows == 3)
  }

  @Test("what cannot be imported is refused")
  func check() {
    func fault(_ mapping: Mapping) -> MappingFault? {
      do throws(MappingFault) {
        _ = try DraftBuilder(mapping, vocabulary: .sample)
        return nil
      } catch {
        return error
      }
    }
    let id = NumberedColumn(number: 1, header: "id")
    #expect(fault(mapping([("id", .ignore)])) == .noStatementColumn([id]))
    // Which takes consents back, and is none where something else might be meant.
    let consents: [(String, ColumnRole)] = [("id", .respondentID), ("ok", .consent)]
    #expect(fault(mapping(consents)) == nil)
    #expect(fault(mapping([consents[1]])) != nil)
    #expect(fault(mapping(consents + [("Text", .ignore)])) != nil)
    let text = NumberedColumn(number: 2, header: "Text")
    #expect(
      fault(mapping([("id", .received), ("Text", .received), ("a", .statement)]))
        == .repeatedRole(.received, [id, text]))
    #expect(
      fault(mapping([("id", .question), ("Text", .statement)], layout: .wide))
        == .questionInWide(id))
    #expect(
      fault(mapping([("id", .question), ("Text", .statement), ("b", .statement)]))
        == .questionForSeveral(id, statements: [text, NumberedColumn(number: 3, header: "b")]))
    var constants = mapping([("Text", .statement)])
    constants.group = "citizen"
    #expect(
      fault(constants)
        == .unknownGroup("citizen", known: Vocabulary.sample.groups.map(\.group.slug)))
    constants.group = nil
    constants.themes = ["wohne"]
    #expect(fault(constants) == .unknownTarget(.theme, "wohne", near: ["wohnen"]))
    constants.themes = []
    constants.measures = ["alte-ampel"]
    #expect(fault(constants) == .retiredTarget(.measure, "alte-ampel"))
    constants.measures = []
    constants.only = [RowFilter(column: ColumnReference("x"), value: "1")]
    #expect(fault(constants) == .unknownColumn("x", near: []))
    var values = mapping([("Text", .statement), ("T", .stance)])
    values.columns[1].values = ["a": "yes"]
    #expect(
      fault(values)
        == .unknownOptionValue(
          option: "values", value: "yes",
          allowed: ["supports", "opposes", "mixed", "neutral", "unstated"]))
  }

  @Test("the same mapping has the same JSON, whatever has no effect")
  func json() throws {
    var first = mapping([("id", .statementID), ("Text", .statement), ("x", .ignore)])
    first.group = "citizens"
    try first.apply(.only("x=2"))
    try first.apply(.only("x=1"))
    first.columns[0].theme = "wohnen"
    first.columns[1].theme = "wohnen"
    first.columns[1].values = ["a": "b"]
    #expect(
      first.json == """
        {"columns":[{"header":"id","number":1,"role":"statement-id"},\
        {"header":"Text","number":2,"role":"statement","theme":"wohnen"}],\
        "group":"citizens","headerRows":1,"layout":"long","only":[["x","1"],["x","2"]]}
        """)
    var second = first
    second.only.reverse()
    second.columns[2].dates = .dayFirst
    #expect(second.json == first.json)
    second.layout = .wide
    #expect(second.json != first.json)
  }
}
