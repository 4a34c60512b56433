import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Somebody says more about a file than its columns' roles")
struct MappingOptionTests {
  @Test(
    "a value is told from a column, also where both hold colons",
    arguments: [
      ("Ort: wo?:Mitte: Nord=wohnen", 0, "Mitte: Nord"), ("Ort:a=b=wohnen", 1, "a=b"),
      ("#1:x=wohnen", 0, "x"), ("ort : wo?:x=wohnen", 1, "wo?:x"), ("Or:x=wohnen", nil, ""),
    ] as [(String, Int?, String)])
  func values(text: String, column: Int?, value: String) throws {
    var mapping = mapping([("Ort: wo?", .theme), ("Ort", .theme), ("Text", .statement)])
    guard let column else {
      #expect(throws: MappingFault.self) { try mapping.apply(.value(text)) }
      return
    }
    try mapping.apply(.value(text))
    #expect(mapping.columns[column].values == [value: "wohnen"])
  }

  @Test("what is said of a value later replaces what was said of it")
  func replacedValues() throws {
    var mapping = mapping([("T", .stance), ("Text", .statement)])
    try mapping.apply(.value("T:Ja=supports"))
    try mapping.apply(.value("T: JA =mixed"))
    try mapping.apply(.value("T:Nein="))
    #expect(mapping.columns[0].values == ["JA": "mixed", "Nein": ""])
  }

  @Test("an option that would do nothing is refused")
  func idle() throws {
    var mapping = mapping([("T", .ignore), ("Text", .statement)])
    #expect(throws: MappingFault.idleOption("--map", column: "T", .ignore)) {
      try mapping.apply(.value("T:Ja=supports"))
    }
    #expect(throws: MappingFault.idleOption("--choices", column: "T", .ignore)) {
      try mapping.apply(.splitting("T:a|b"))
    }
    #expect(throws: MappingFault.self) { try MappingEdit.value("T=x") }
    #expect(throws: MappingFault.self) { try MappingEdit.splitting("T") }
    #expect(throws: MappingFault.unknownOption("band", near: ["bands"])) {
      try MappingEdit.attribute("T:band=1")
    }
  }

  @Test(
    "a multiple choice with a column for each option is named at once",
    arguments: [
      ("Q4[*", ["Q4[a]", "Q4[b]", "Q4[other]"], ["a", "b"]),
      ("Wie? [*", ["Wie? [zu Fuß]", "Wie? [Rad]", "Wie? [Sonstiges]"], ["zu Fuß", "Rad"]),
      ("q4*", ["Q4[a]. Wie? [Rad]", "Q4[b]. Wie? [Bus]", "Q4[other]. Wie? [x]"], ["Rad", "Bus"]),
      ("Q4_*", ["Q4_a", "Q4_b", "Text [other]"], ["a", "b"]),
    ])
  func choiceColumns(name: String, headers: [String], options: [String]) throws {
    var mapping = mapping([("Text", .statement)] + headers.map { ($0, .ignore) })
    for edit in try MappingEdit.attribute("\(name):name=Wege") { try mapping.apply(edit) }
    #expect(mapping.columns.map(\.role) == [.statement, .attribute, .attribute, .ignore])
    #expect(try draft(mapping, Row("a", "Y", "ja", "Boot"))?.attributes == ["Wege": options])
    #expect(try draft(mapping, Row("a", "Nein", "N/A", ""))?.attributes == [:])
    #expect(throws: MappingFault.unknownColumn("Q5*", near: [])) {
      try mapping.apply(.setting("Q5*=attribute"))
    }
    try mapping.apply(.setting("\(name)=ignore"))
    #expect(mapping.columns.map(\.role) == [.statement, .ignore, .ignore, .ignore])
  }

  @Test("questions and files say what all their answers are about")
  func constants() throws {
    var mapping = mapping(
      [("Q1", .statement), ("Q2", .statement), ("Sprache", .language), ("Org", .organisation)],
      layout: .wide)
    try mapping.apply(
      .options("Q1:measure=radwege,stance=opposes,keyword=Lärm,keyword=Staub,text=Was, bitte?"))
    mapping.measures = ["strassenbahn"]
    mapping.stance = .supports
    mapping.keywords = ["Lärm", "Karte"]
    mapping.language = "DE"
    mapping.consent = "Veröffentlichung"
    mapping.organisation = "Radfreunde"
    mapping.document = "brief-7.pdf"
    let draft = try #require(try draft(mapping, Row("a", "b", "", "")))
    #expect(mapping.questions == ["Was, bitte?", "Q2"])
    #expect(
      draft.statements[0].tags == [
        TagDraft(target: .radwege, stance: .opposes),
        TagDraft(target: .strassenbahn, stance: .opposes),
      ])
    #expect(draft.statements[1].tags == [TagDraft(target: .strassenbahn, stance: .supports)])
    #expect(draft.statements.map(\.keywords) == [["Lärm", "Staub", "Karte"], ["Lärm", "Karte"]])
    #expect(draft.language == "de")
    #expect(draft.consent == "Veröffentlichung")
    #expect(draft.document == "brief-7.pdf")
    #expect(
      draft.respondent
        == RespondentDraft(
          sourceID: "Radfreunde", kind: .organisation, organisation: "Radfreunde"))
    let named = try ResonanzImportTests.draft(mapping, Row("a", "b", "EN", "Seeclub"))
    #expect(named?.language == "en")
    #expect(named?.respondent?.organisation == "Seeclub")
  }

  private func full() throws -> Mapping {
    var mapping = mapping(
      [("Q", .statement), ("Alter", .attribute), ("Weg", .attribute), ("x", .ignore)],
      layout: .wide)
    for edit in [
      try MappingEdit.options("Q:keyword=Lärm,stance=opposes"),
      try .options("Alter:name=Altersgruppe,birth-year=18/65,dates=day-first"),
      try .splitting("Weg:Bus, Bahn|Rad"), try .value("Weg:Rad="),
    ] {
      try mapping.apply(edit)
    }
    mapping.keywords = ["Karte: rot"]
    mapping.language = "de"
    mapping.consent = "ja"
    mapping.organisation = "Radfreunde"
    mapping.document = "brief-7.pdf"
    return mapping
  }

  @Test("all of it is in the profile, and comes back")
  func profile() throws {
    let mapping = try full()
    let yaml = """
      layout: wide
      keywords: ["Karte: rot"]
      language: de
      consent: ja
      organisation: Radfreunde
      document: brief-7.pdf
      columns:
        Q:
          role: statement
          keywords: [Lärm]
          stance: opposes
        Alter:
          role: attribute
          name: Altersgruppe
          birth-year: 18/65
          dates: day-first
        Weg:
          role: attribute
          options:
            - "Bus, Bahn"
            - Rad
          values:
            Rad: ""
        x: ignore

      """
    #expect(Profile(mapping).yaml == yaml)
    let read = try Profile(yaml: yaml, file: "a.yaml")
    #expect(try read.mapping(for: mapping.headers, samples: []) == mapping)
  }

  @Test("and in the JSON that the archive keeps, and nothing where nothing was said")
  func json() throws {
    #expect(
      try full().json == """
        {"columns":[{"header":"Q","keywords":["Lärm"],"number":1,"role":"statement",\
        "stance":"opposes"},{"coarsening":["birth-year","18/65"],"dates":"day-first",\
        "header":"Alter","name":"Altersgruppe","number":2,"role":"attribute"},\
        {"header":"Weg","number":3,"options":["Bus, Bahn","Rad"],"role":"attribute",\
        "values":{"Rad":""}}],"consent":"ja","document":"brief-7.pdf","headerRows":1,\
        "keywords":["Karte: rot"],"language":"de","layout":"wide","organisation":"Radfreunde"}
        """)
  }

  @Test("a rule or an option list that a profile gets wrong is refused with its line")
  func profileFaults() {
    func kind(_ yaml: String) -> ProfileFault? {
      do throws(ProfileFault) {
        _ = try Profile(yaml: yaml, file: "a.yaml")
        return nil
      } catch {
        return error
      }
    }
    #expect(
      kind("columns:\n  A:\n    bands: x")
        == ProfileFault(
          file: "a.yaml", line: 3,
          .unknownValue(key: "bands", value: "x", allowed: ["18/30/45/65"])))
    #expect(
      kind("columns:\n  A:\n    options: x")
        == ProfileFault(file: "a.yaml", line: 3, .wrongForm(key: "options", .list)))
  }

  @Test("the samples that are shown are what would be kept, of left out columns nothing")
  func samples() throws {
    var mapping = try full()
    mapping.received = CalendarDate(iso: "2016-12-06")
    let rows = [
      ["Ein  Text", "1980", "Rad, Bus, Bahn", "geheim"], ["b", "01.01.2010", "", ""],
      ["c", "?", "", ""],
      ["d", "", "", ""],
    ]
    func samples(_ column: Int) -> [String] { mapping.samples(of: column, in: rows) }
    #expect(samples(0) == ["Ein  Text", "b", "c"])
    #expect(samples(1) == ["18–64", "unter 18"])
    #expect(samples(2) == ["Bus, Bahn"])
    #expect(samples(3) == [])
    try mapping.apply(.only("x=geheim"))
    #expect(samples(0) == ["Ein  Text"])
  }
}
