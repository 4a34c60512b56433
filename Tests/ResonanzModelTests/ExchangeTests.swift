import ResonanzModel
import Testing

@Suite("A line of the exchange format")
struct ExchangeTests {
  /// One of everything that a line can say.
  static let full = ExchangeSubmission(
    consultation: ExchangeConsultation(
      slug: "umfrage", title: "Umfrage 2016", publication: .quotable,
      keptUntil: CalendarDate(year: 2026, month: 12, day: 31)),
    group: "schools", respondent: ExchangeRespondent(kind: .group, id: "7b", headcount: 24),
    received: "2016-09-14T16:22:07Z", language: "de", consent: "ja",
    attributes: ["Alter": ["10–14"], "Weg": ["Rad", "Bus"]], document: "plakat 3.jpg",
    isSheet: true,
    statements: [
      ExchangeStatement(
        question: "Was fehlt?", id: "a1", text: "Ein \"Skatepark\"\n\tam See \\ 🛹\u{7}", page: "2",
        state: .processed,
        tags: [
          ExchangeTag(kind: .theme, name: "mobil", title: "Seedorf.Mobil"),
          ExchangeTag(
            kind: .measure, name: "bus", title: "Bus", stance: .opposes, isRetired: true),
          ExchangeTag(kind: .keyword, name: "Skaten"),
        ], supporting: 12, opposing: 0),
      ExchangeStatement(text: "k. A.", state: .noContent),
    ])

  static let fullLine = """
    {"consultation":{"slug":"umfrage","title":"Umfrage 2016","publication":"quotable",\
    "keptUntil":"2026-12-31"},"group":"schools",\
    "respondent":{"kind":"group","id":"7b","headcount":24},"received":"2016-09-14T16:22:07Z",\
    "language":"de","consent":"ja","attributes":{"Alter":"10–14","Weg":["Rad","Bus"]},\
    "document":"plakat 3.jpg","sheet":true,"statements":[{"question":"Was fehlt?","id":"a1",\
    "text":"Ein \\"Skatepark\\"\\n\\tam See \\\\ 🛹\\u0007","page":"2","state":"processed",\
    "tags":[{"theme":"mobil","title":"Seedorf.Mobil"},\
    {"measure":"bus","title":"Bus","stance":"opposes","retired":true},{"keyword":"Skaten"}],\
    "votes":{"supporting":12,"opposing":0}},{"text":"k. A.","state":"no-content"}]}

    """

  private func line(_ submission: ExchangeSubmission) -> String {
    var bytes: [UInt8] = []
    submission.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ line: String) throws(ExchangeFault) -> ExchangeSubmission {
    try ExchangeSubmission(line: Array(line.utf8))
  }

  @Test("is written in the documented order, without what says nothing")
  func writing() {
    #expect(line(Self.full) == Self.fullLine)
    #expect(
      line(ExchangeSubmission(statements: [ExchangeStatement(text: "a")]))
        == "{\"statements\":[{\"text\":\"a\"}]}\n")
  }

  @Test("is read as it was written")
  func reading() throws {
    #expect(try read(Self.fullLine) == Self.full)
  }

  @Test(
    "may be as short as this",
    arguments: [
      ("{\"text\":\"a\"}", ExchangeStatement(text: "a")),
      (
        " { \"text\" : \"\\u00e4\\ud83d\\ude00\\/\" , \"id\" : 12 , \"page\" : 3.5 } ",
        ExchangeStatement(id: "12", text: "ä😀/", page: "3.5")
      ),
      (
        "{\"text\":\"a\",\"group\":null,\"question\":\"\",\"state\":\"open\"}",
        ExchangeStatement(text: "a", state: .open)
      ),
    ])
  func short(line: String, statement: ExchangeStatement) throws {
    #expect(try read(line) == ExchangeSubmission(statements: [statement]))
  }

  @Test("names a consultation by its name alone, and a respondent by what is known")
  func namedShortly() throws {
    let line = try read(
      "{\"consultation\":\"Umfrage 2016\",\"respondent\":{\"organisation\":\"ADFC\"},\"text\":\"a\"}"
    )
    #expect(line.consultation == ExchangeConsultation(slug: "Umfrage 2016"))
    #expect(line.respondent == ExchangeRespondent(kind: .organisation, organisation: "ADFC"))
    #expect(
      try read("{\"respondent\":{\"headcount\":3},\"text\":\"a\"}").respondent
        == ExchangeRespondent(kind: .group, headcount: 3))
    #expect(
      try read("{\"respondent\":{},\"text\":\"a\"}").respondent == ExchangeRespondent())
  }

  static let faults: [(line: String, fault: ExchangeFault, german: String)] = [
    (
      "{\"text\":\"a\"", .json(.ended, column: 12),
      "Das ist kein JSON: die Zeile endet, bevor es vollständig ist (Zeichen 12)."
    ),
    (
      "{\"text\":\"ä\" \"b\"}", .json(.unexpected, column: 13),
      "Das ist kein JSON: hier steht etwas, das hier nicht stehen kann (Zeichen 13)."
    ),
    (
      "{\"text\":\"a\",}", .json(.unexpected, column: 13),
      "Das ist kein JSON: hier steht etwas, das hier nicht stehen kann (Zeichen 13)."
    ),
    (
      "{\"text\":\"a\\q\"}", .json(.escape, column: 11),
      "Das ist kein JSON: was hinter \\ steht, bedeutet nichts (Zeichen 11)."
    ),
    (
      "{\"text\":\"a\\u0000\"}", .json(.escape, column: 11),
      "Das ist kein JSON: was hinter \\ steht, bedeutet nichts (Zeichen 11)."
    ),
    (
      "{\"text\":\"a\tb\"}", .json(.control, column: 11),
      "Das ist kein JSON: ein Tabulator oder anderes Steuerzeichen steht im Text (Zeichen 11)."
    ),
    (
      String(repeating: "[", count: 40), .json(.tooDeep, column: 17),
      "Das ist kein JSON: zu tief verschachtelt (Zeichen 17)."
    ),
    ("[]", .noObject, "Die Zeile ist kein JSON-Objekt; es stünde zwischen { und }."),
    (
      "{\"text\":\"a\",\"grop\":\"b\"}", .unknownKey("grop", in: .submission, near: "group"),
      "Den Schlüssel „grop“ gibt es in einer Zeile nicht. Gemeint ist vielleicht „group“."
    ),
    (
      "{\"text\":\"a\",\"text\":\"b\"}", .repeatedKey("text", in: .submission),
      "Der Schlüssel „text“ steht in einer Zeile zweimal."
    ),
    (
      "{\"group\":\"b\"}", .missingKey("text", in: .statement),
      "Es fehlt „text“ in einer Aussage."
    ),
    ("{\"text\":7}", .wrongValue(key: "text", .text), "„text“ muss ein Text sein."),
    ("{\"text\":\" \\n\"}", .blank(key: "text"), "„text“ ist leer."),
    (
      "{\"text\":\"a\",\"state\":\"done\"}",
      .wrongValue(key: "state", .choice(StatementState.allCases.map(\.rawValue))),
      "„state“ muss eines von open, processed, whole-process, no-content, new-proposal sein."
    ),
    (
      "{\"text\":\"a\",\"votes\":{\"supporting\":-1}}",
      .wrongValue(key: "supporting", .number(atLeast: 0)),
      "„supporting“ muss eine ganze Zahl ab 0 sein."
    ),
    ("{\"statements\":[],\"group\":\"a\"}", .noStatements, "Die Zeile hat keine Aussage."),
    (
      "{\"statements\":[{\"text\":\"a\"}],\"page\":\"1\"}", .outsideStatements(key: "page"),
      "„page“ gehört in eine der Aussagen unter „statements“."
    ),
    (
      "{\"text\":\"a\",\"tags\":[{\"stance\":\"supports\"}]}", .notOneTarget,
      "Eine Zuordnung nennt genau eines von theme, measure und keyword."
    ),
    (
      "{\"text\":\"a\",\"tags\":[{\"theme\":\"b\",\"stance\":\"supports\"}]}",
      .stanceWithoutMeasure, "Eine Tendenz gehört zu einer Maßnahme."
    ),
    (
      "{\"text\":\"a\",\"state\":\"processed\"}", .stateAgainstTags(.processed),
      "processed ist eine Aussage durch eine Zuordnung; ohne ist ein Grund nötig."
    ),
    (
      "{\"text\":\"a\",\"state\":\"no-content\",\"tags\":[{\"theme\":\"b\"}]}",
      .stateAgainstTags(.noContent),
      "no-content ist ein Grund, keine Zuordnung zu haben; hier stehen welche."
    ),
    (
      "{\"text\":\"a\",\"respondent\":{\"kind\":\"person\",\"headcount\":2}}",
      .otherKind(key: "headcount", .group),
      "„headcount“ hat nur ein Absender mit dem kind group."
    ),
    (
      "{\"text\":\"a\",\"consultation\":{\"slug\":\"b\",\"keptUntil\":\"2016-02-30\"}}",
      .wrongValue(key: "keptUntil", .date), "„keptUntil“ muss ein Datum wie 2016-09-14 sein."
    ),
    (
      "{\"text\":\"a\",\"attributes\":{\"b\":[1]}}", .wrongValue(key: "attributes", .facts),
      "„attributes“ muss ein Objekt aus Texten oder Listen von Texten sein."
    ),
  ]

  @Test("that is wrong says how", arguments: faults.indices)
  func fault(index: Int) {
    let (line, fault, german) = Self.faults[index]
    #expect(throws: fault) { try read(line) }
    #expect(fault.sentence(in: .german) == german)
  }

  @Test("that is no UTF-8 is none")
  func encoding() {
    #expect(throws: ExchangeFault.notUTF8) {
      try ExchangeSubmission(line: Array("{\"text\":\"a\"}".utf8) + [0xE4])
    }
  }

  @Test("speaks English too", arguments: faults.indices)
  func english(index: Int) {
    let words = Self.faults[index].fault.sentence(in: .english)
    #expect(words.hasSuffix(".") && !words.contains("„"))
  }
}
