import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

/// Statements that differ in everything that can be asked about.
struct AskedArchive {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importRows(
      "a.csv",
      [
        try row(1, "Ein Radweg am See", group: "citizens", "2016-09-14T18:22:07Z", "de"),
        try row(2, "Der Bus ist offen für alle", group: "schools", "2016-09-30", "de-AT"),
        try row(3, "Mehr Nahverkehr, weniger Auto", group: "citizens", "2016-12-06", "en"),
        try row(4, "Radwege: nein", group: "politicians", nil, nil),
      ])
    try city.importRows(
      "b.csv", [try row(1, "Parkplätze statt Radweg", group: "citizens", "2017-01-01", nil)],
      into: "werkstatt", sha: 2, questions: ["Was stört?"])
    try city.importRows(
      "c.csv", [try row(2, "Niemand soll das zählen", group: "experts", nil, nil)],
      into: "werkstatt", sha: 3, questions: ["Was stört?"])
    try city.tag([1], add: ["radweg": .supports, "bus": .opposes], by: Invented.anna)
    try city.tag([4], add: ["radweg": .opposes], by: Invented.ben)
    try city.tag([5], add: ["gruen": .unstated], by: Invented.anna)
    _ = try city.archive.tag([1, 5], TagChange(keywords: ["Sicher am See"]), by: Invented.person)
    try city.tag([2], state: .noContent)
    try city.archive.setFlag(.unclear, true, on: [2, 3], by: Invented.ben)
    try city.archive.setHidden(true, [6], by: Invented.ben)
  }

  private func row(
    _ row: Int, _ text: String, group: String, _ received: String?, _ language: String?
  ) throws -> SubmissionDraft {
    SubmissionDraft(
      row: row + 1, group: try city.group(group), received: received, language: language,
      statements: [StatementDraft(question: 0, column: 1, sourceID: "\(row)", text: text)])
  }
}

@Suite("A query as people type it")
struct StatementQueryTests {
  /// For what only asks: made once.
  private static let asked = Result { try AskedArchive().city }

  @Test(
    "finds by every filter, in German and English, by slug and title",
    arguments: [
      ("theme:mobil", [1, 4]), ("thema:Seedorf.Mobil", [1, 4]),
      ("THEMA:\"seedorf.gruen\"", [1, 4, 5]),
      ("theme:*", [1, 4, 5]), ("-thema:*", [2, 3]), ("von:*", [1, 4, 5]), ("von:*,ben", [1, 4, 5]),
      ("", [1, 2, 3, 4, 5]),
      ("measure:bus", [1]), ("maßnahme:\"Radweg am See\"", [1, 4]), ("massnahme:radweg", [1, 4]),
      ("Maßnahme:bus,radweg", [1, 4]), ("measure:seepark", []), ("measure:*", [1, 4]),
      ("keyword:\"sicher am see\"", [1, 5]), ("stichwort:sicher-am-see", [1, 5]),
      ("group:citizens", [1, 3, 5]), ("gruppe:Politik,schools", [2, 4]),
      ("gruppe:bürger", [1, 3, 5]),
      ("group:Buerger", [1, 3, 5]), ("-group:citizens", [2, 4]), ("consultation:werkstatt", [5]),
      ("format:umfrage", [1, 2, 3, 4]), ("tagged-by:Anna", [1, 5]), ("von:ben", [4]),
      ("zugeordnet-von:anna,Ben", [1, 4, 5]), ("von:ich", [1, 5]), ("-von:anna", [2, 3, 4]),
      ("open", [3]), ("offen", [3]), ("Offen", [3]), ("-open", [1, 2, 4, 5]),
      ("processed", [1, 2, 4, 5]), ("state:processed", [1, 4, 5]), ("stand:\"ohne inhalt\"", [2]),
      ("state:open,no-content", [2, 3]), ("untagged", [2, 3]), ("ohne-zuordnung", [2, 3]),
      ("-untagged", [1, 4, 5]), ("flag:unclear", [2, 3]), ("kennzeichen:unklar", [2, 3]),
      ("flag:*", [2, 3]), ("-flag:campaign", [1, 2, 3, 4, 5]), ("flag:unclear open", [3]),
      ("language:de", [1, 2]), ("sprache:de-at", [2]), ("language:EN,de", [1, 2, 3]),
      ("language:none", [4, 5]), ("-language:de", [3, 4, 5]), ("import:2", [5]),
      ("question:stört", [5]), ("frage:\"was fehlt?\"", [1, 2, 3, 4]),
      ("number:2..4,1", [1, 2, 3, 4]),
      ("nummer:3", [3]), ("nummer:1-3", [1, 2, 3]), ("stance:supports", [1]),
      ("tendenz:ablehnend", [1, 4]),
      ("measure:radweg stance:opposes", [4]), ("theme:gruen tendenz:opposes", [4]),
      ("hidden", [6]), ("ausgeblendet gruppe:experts", [6]), ("-hidden", [1, 2, 3, 4, 5]),
      ("hidden niemand", [6]), ("ausgeblendet zähl*", [6]), ("hidden \"das zählen\"", [6]),
      ("hidden radweg", []), ("hidden -auto", [6]), ("hidden -niemand", []),
      ("hidden niemand -zählen", []), ("niemand", []), ("hidden stand:open das", [6]),
    ])
  func filters(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes.filter(\.isMistake) == [])
  }

  @Test(
    "takes * for any value, which is to have one",
    arguments: [
      ("stance:*", [1, 4]), ("-tendenz:*", [2, 3, 5, 7]), ("tendenz:*,unbestimmt", [1, 4]),
      ("measure:bus stance:*", [1]), ("gruppe:*", [1, 2, 3, 4, 5]), ("-group:*", [7]),
      ("group:*,unknown", [1, 2, 3, 4, 5, 7]), ("keyword:*", [1, 5]),
      ("-stichwort:*", [2, 3, 4, 7]),
      ("flag:any", [2, 3]), ("theme:alle", [1, 4, 5]), ("language:*", [1, 2, 3]),
      ("-received:*", [4, 7]), ("absender:*", [7]), ("-respondent:*", [1, 2, 3, 4, 5]),
      ("absender:p9,*", [7]), ("absender:*,p9", [7]), ("format:*", [1, 2, 3, 4, 5, 7]),
      ("-consultation:*", []), ("format:umfrage,*", [1, 2, 3, 4, 5, 7]),
      ("frage:*", [1, 2, 3, 4, 5]), ("-question:*", [7]), ("stand:*", [1, 2, 3, 4, 5, 7]),
      ("-state:*", []), ("stand:* group:citizens", [1, 3, 5]), ("import:*", [1, 2, 3, 4, 5, 7]),
      ("import:2,*", [1, 2, 3, 4, 5, 7]), ("-import:*", []), ("nummer:*", [1, 2, 3, 4, 5, 7]),
      ("von:*", [1, 4, 5]), ("hidden gruppe:*", [6]), ("hidden -absender:*", [6]),
    ])
  func anyValue(query: String, expected: [Int]) throws {
    let city = try Self.askedOfSomebody.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes.filter(\.isMistake) == [])
    #expect(try city.archive.search(city.read(query).query).count == expected.count)
  }

  /// With a statement of a known respondent whose group and question nobody knows.
  private static let askedOfSomebody = Result {
    let city = try AskedArchive().city
    try city.importRows(
      "d.csv",
      [
        SubmissionDraft(
          row: 2, respondent: RespondentDraft(sourceID: "p1"), group: try city.group("unknown"),
          statements: [StatementDraft(question: 0, column: 1, text: "Mehr Bänke")])
      ], into: "karten", sha: 4, questions: [""])
    return city
  }

  @Test(
    "does not mean everything where nothing of it can be looked for, and is refused for a change",
    arguments: [
      ("🚲", []), ("\"", []), ("()", []), ("-", []), ("🚲 offen", [3]), ("theme: mobil", []),
      ("radweg AND bus", []), ("-radweg oder bus", []), ("offen oder bus", []),
      ("group:schools oder group:politicians", []), ("hidden grupe:x", []),
      ("von:,", []),
    ])
  func misunderstood(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(throws: StorageError.self) { try city.read(query).understood() }
  }

  @Test(
    "takes days, months, years, milestones and spans of them",
    arguments: [
      ("received:2016", [1, 2, 3]), ("received:2016-09", [1, 2]), ("eingang:09.2016", [1, 2]),
      ("eingang:14.09.2016", [1]), ("received:2016-09-14", [1]),
      ("received:2016-09..2016-12", [1, 2, 3]),
      ("received:2016-10..", [3, 5]), ("received:..2016-09-29", [1]),
      ("received:>=2016-12-06", [3, 5]),
      ("received:>2016-12-06", [5]), ("received:>2016", [5]), ("received:<2016-09-30", [1]),
      ("received:<=30.09.2016", [1, 2]), ("received:<2017", [1, 2, 3]), ("received:runde-1", [3]),
      ("eingang:\"1. Runde\"..", [3, 5]), ("received:none", [4]), ("-received:2016", [4, 5]),
      ("received:2016-09-14,2017", [1, 5]), ("received:*", [1, 2, 3, 5]),
    ])
  func received(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes == [])
  }

  @Test(
    "joins words and filters, and takes a filter in quotation marks for words",
    arguments: [
      ("radweg", [1, 4, 5]), ("group:citizens radweg", [1, 5]), ("radweg -gruppe:bürger", [4]),
      ("group:citizens untagged", [3]), ("rad* -open -\"parkplätze statt\"", [1, 4]),
      ("\"offen\"", [2]), ("offen*", [2]), ("-\"offen\" untagged", [3]), ("verkehr open", [3]),
      ("-auto group:citizens", [1, 5]), ("group:citizens,schools -rad*", [2, 3]),
    ])
  func joined(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
  }

  @Test(
    "takes oder between words for one of them being enough",
    arguments: [
      ("radweg oder bus", [1, 2, 4, 5]), ("bus OR auto", [2, 3]), ("Bus Oder auto", [2, 3]),
      ("\"ein radweg\" oder nah* oder bus", [1, 2, 3]), ("see radweg oder bus", [1]),
      ("radweg oder bus group:citizens", [1, 5]), ("radweg oder bus -see", [2, 4, 5]),
      ("radweg oder gibtesnicht", [1, 4, 5]), ("gibtesnicht oder niemals", []),
      ("radweg oder radweg", [1, 4, 5]), ("verkehr oder plätze", [3, 5]),
      // By itself, at an end or in quotation marks it is a word.
      ("oder", []), ("radweg oder", []), ("oder radweg", []), ("radweg \"oder\" bus", []),
    ])
  func alternatives(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes == [])
  }

  @Test(
    "takes what stands in parentheses together",
    arguments: [
      ("auto oder (radweg see)", [1, 3]), ("(radweg see) oder auto", [1, 3]),
      ("(radweg nein) oder (bus alle)", [2, 4]), ("(radweg oder bus) see", [1]),
      ("see (radweg oder bus)", [1]), ("radweg oder (bus oder auto)", [1, 2, 3, 4, 5]),
      ("auto oder (radweg (see oder nein))", [1, 3, 4]), ("((radweg)) see", [1]),
      ("-(radweg see)", [2, 3, 4, 5]), ("-(radweg oder bus)", [3]), ("-(radweg)", [2, 3]),
      ("radweg -(see oder nein)", [5]), ("auto oder (\"ein radweg\" am)", [1, 3]),
      ("auto oder (gibtesnicht radweg)", [3]), ("-(gibtesnicht radweg)", [1, 2, 3, 4, 5]),
      ("(radweg group:citizens)", [1, 5]), ("(radweg -see) group:citizens", [5]),
      ("(group:citizens,schools -thema:*) oder", []), ("Radweg(e)", []), ("(theme:mobil)", [1, 4]),
      ("hidden (niemand oder bus)", [6]), ("hidden -(niemand zählen)", []),
      ("hidden -(niemand radweg)", [6]),
    ])
  func groups(query: String, expected: [Int]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes.filter(\.isMistake) == [])
    #expect(try city.archive.search(city.read(query).query).count == expected.count)
  }

  @Test(
    "says where parentheses are not understood, and is refused for a change",
    arguments: [
      ("(radweg see", [1], [QueryNote.unpairedParenthesis("(radweg")]),
      ("radweg see)", [1], [.unpairedParenthesis("see)")]),
      ("radweg -(see open)", [1, 4, 5], [.mixedGroup("(see open)")]),
      ("-(see -radweg)", [], [.mixedGroup("(see -radweg)")]),
      ("bus oder (see open)", [], [.operatorWord("oder"), .bareFilter("open")]),
    ])
  func groupNotes(query: String, expected: [Int], notes: [QueryNote]) throws {
    let city = try Self.asked.get()
    #expect(try city.meant(query) == expected)
    #expect(try city.read(query).notes == notes)
    #expect(throws: StorageError.self) { try city.read(query).understood() }
  }

  @Test("says what it took for words, and what was probably meant")
  func notes() throws {
    let city = try Self.asked.get()
    let cases: [(String, [Int], [QueryNote])] = [
      ("grupe:citizens", [], [.unknownFilter("grupe", suggestion: "gruppe")]),
      ("xyzzy:see", [], [.unknownFilter("xyzzy", suggestion: nil)]),
      ("group:citizen", [], [.unknownValue("citizen", filter: "group", .nearest(["citizens"]))]),
      ("thema:radweg", [], [.unknownValue("radweg", filter: "thema", .all(["mobil", "gruen"]))]),
      (
        "-thema:radweg", [1, 2, 3, 4, 5],
        [.unknownValue("radweg", filter: "thema", .all(["mobil", "gruen"]))]
      ),
      (
        "measure:radwg,bus", [1], [.unknownValue("radwg", filter: "measure", .nearest(["radweg"]))]
      ),
      (
        "von:Bea", [],
        [.unknownValue("Bea", filter: "von", .nearest(["Ben"]))]
      ),
      (
        "von:xyzzy radweg", [],
        [.unknownValue("xyzzy", filter: "von", .all(["Anna", "Ben", "Clara"]))]
      ),
      ("received:2016-13", [], [.unknownValue("2016-13", filter: "received", .days)]),
      ("eingang:2017..2016", [], [.unknownValue("2017..2016", filter: "eingang", .days)]),
      ("offen", [3], [.bareFilter("offen")]), ("untagged", [2, 3], []),
      ("hidden niemand", [6], [.bareFilter("hidden")]),
      ("Nahverkehr: ja", [], []), ("12:30", [], []), ("http://see", [], []), ("a:b", [], []),
    ]
    for (query, expected, notes) in cases {
      #expect(try city.meant(query) == expected, "\(query)")
      #expect(try city.read(query).notes == notes, "\(query)")
    }
  }

  @Test(
    "is refused for a change where it was not understood", arguments: ["grupe:x", "flag:nix rad"])
  func refused(query: String) throws {
    let city = try Self.asked.get()
    let read = try city.read(query)
    #expect(throws: StorageError.self) { try read.understood() }
    #expect(try city.read("offen gruppe:schule,bürger \"offen\"").notes.count == 2)
  }

  @Test("is answered with what is wrong and what to do", arguments: Language.allCases)
  func wordsOfRefusal(language: Language) throws {
    let error = StorageError.unclearQuery([
      .unknownFilter("grupe", suggestion: "gruppe"),
      .unknownValue("nix", filter: "flag", .all(["unclear", "campaign"])),
      .unknownValue("xy", filter: "sprache", .tooMany),
    ])
    let explanation = error.explanation(in: language)
    switch language {
    case .german:
      #expect(
        explanation.reason
          == "Einen Filter „grupe:“ gibt es nicht. Meinten Sie „gruppe:“? „nix“ gibt es bei „flag:“ nicht. Es gibt „unclear“ und „campaign“. „xy“ gibt es bei „sprache:“ nicht. Als Wort findet es \"xy\" in Anführungszeichen. Bevor etwas geändert wird, muss klar sein, was gemeint ist."
      )
    case .english:
      #expect(
        explanation.reason
          == "There is no filter “grupe:”. Did you mean “gruppe:”? There is no “nix” for “flag:”. There is “unclear” and “campaign”. There is no “xy” for “sprache:”. \"xy\" in quotation marks finds it as a word. Before anything is changed it must be clear what is meant."
      )
    }
  }

  @Test("shows pages in every order without a gap or a repeat", arguments: StatementOrder.allCases)
  func pages(order: StatementOrder) throws {
    let city = try AskedArchive().city
    try city.importFile(
      "d.csv",
      (1...40).map {
        Answer(
          $0.isMultiple(of: 3) ? "Radwegenetz \($0)" : "Radweg \($0) und noch \($0) Wörter",
          received: $0.isMultiple(of: 5) ? nil : "2016-0\($0 % 9 + 1)-11")
      }, into: "viele", sha: 9)
    for query in ["radweg", "", "radweg format:viele", "-bus"] {
      let meant = try city.read(query).query
      let all = try city.archive.search(meant, order: order, limit: 1000)
      var paged: [Int] = []
      for page in 0..<8 {
        paged += try city.archive.search(meant, order: order, limit: 7, offset: page * 7).hits
          .map(\.statement)
      }
      #expect(paged == all.hits.map(\.statement))
      #expect(try paged.sorted() == city.archive.statements(meant))
      #expect(all.count == paged.count)
    }
  }

  @Test("shows the word itself before its compounds, and dates in their order")
  func orders() throws {
    let city = try AskedArchive().city
    let query = try city.read("verkehr").query
    try city.importFile(
      "d.csv",
      [
        Answer("Verkehr"), Answer("Die Verkehrsplanung"), Answer("Verkehre"),
        Answer("Viel Verkehr und noch mehr Verkehr"),
      ], into: "neu", sha: 9)
    let found = try city.archive.search(query)
    #expect(found.hits.map(\.statement) == [7, 10, 9, 8, 3])
    #expect(found.order == .relevance)
    let all = StatementQuery.all
    func numbers(_ order: StatementOrder) throws -> [Int] {
      try city.archive.search(all, order: order).hits.map(\.statement)
    }
    #expect(try numbers(.newest) == [5, 3, 10, 9, 8, 7, 2, 1, 4])
    #expect(try numbers(.oldest) == [1, 2, 7, 8, 9, 10, 3, 5, 4])
    #expect(try numbers(.number) == [1, 2, 3, 4, 5, 7, 8, 9, 10])
    #expect(try numbers(.latest) == [10, 9, 8, 7, 5, 4, 3, 2, 1])
    #expect(try city.archive.search(all).order == .latest)
  }

  @Test("a text of any letters is found, also of those that stand for nothing")
  func privateUse() throws {
    let city = try AskedArchive().city
    let words = (0..<100).map { "verkehr\($0)x" }.joined(separator: " ")
    try city.importFile("d.csv", [Answer("\u{E000}\u{E001} \(words)")], into: "neu", sha: 9)
    #expect(try city.meant("verkehr format:neu") == [7])
    #expect(try city.meant("nirgendwo") == [])
  }
}
