import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

extension InventedArchive {
  /// Picks words of a statement as a quote for a theme or measure.
  @discardableResult
  func quote(
    _ words: String, of statement: Int = 1, for slug: String = "radweg",
    without left: [String] = [],
    note: String? = nil, by person: PersonID = Invented.anna
  ) throws -> Int {
    let found = try archive.passage(words, of: statement)
    let covered = SpannedText(found.words)
    return try archive.addQuote(
      QuoteDraft(
        statement: statement, span: found.span, words: found.words, target: try target(slug),
        omissions: left.compactMap { covered.spans(of: $0).first }, note: note), by: person)
  }

  /// The words of all quotes, in their order.
  func quoteTexts(_ filter: QuoteFilter = QuoteFilter()) throws -> [String?] {
    try archive.quotes(filter).map(\.text)
  }
}

/// What kind of error a call ends with.
func quoteFault(_ body: () throws -> Void) -> QuoteFault? {
  do { try body() } catch StorageError.quote(let fault) { return fault } catch {}
  return nil
}

@Suite("Quotes, picked as evidence")
struct QuoteTests {
  let city: InventedArchive
  let anna = Invented.anna
  static let family = "👨‍👩‍👧‍👦"
  static let first = "Mehr Radwege \(family) am Mu\u{308}hlufer, sagt Frau M., bitte"

  init() throws {
    city = try InventedArchive()
    let rows = try [
      Answer(Self.first, id: "1", by: "r1"), Answer("Rad, Rad, Rad", id: "2", by: "r1"),
      Answer("أريد المزيد", id: "3"),
    ].enumerated().map { try city.draft($1, row: $0 + 2) }
    try city.importRows("a.csv", rows, questions: ["Was fehlt?", "Und sonst?"])
  }

  @Test("are verbatim, scalar for scalar, with their place, and in an order that can be changed")
  func order() throws {
    let first = try city.quote("radwege \(Self.family) am Mühlufer", note: "Sagen viele")
    let second = try city.quote("المزيد", of: 3)
    let third = try city.quote("Mehr", for: "mobil")
    let quotes = try city.archive.quotes()
    #expect(quotes.map(\.number) == [third, first, second])
    #expect(quotes.map(\.order) == [1, 1, 2])
    let text = try #require(quotes[1].text)
    #expect(
      Array(text.unicodeScalars)
        == Array("Radwege \(Self.family) am Mu\u{308}hlufer".unicodeScalars))
    #expect(quotes[1].place.words.german == "Aussage 1, umfrage, Frage 1")
    #expect(quotes[1].place.words.english == "Statement 1, umfrage, question 1")
    #expect(quotes[1].note == "Sagen viele")
    #expect(quotes[1].person == anna)
    #expect(try city.archive.moveQuote(second, to: 1, by: anna))
    #expect(
      try city.archive.quotes(QuoteFilter(target: city.target("radweg"))).map(\.number) == [
        second, first,
      ])
    #expect(try !city.archive.moveQuote(second, to: 1, by: anna))
    try city.archive.removeQuote(second, by: anna)
    #expect(try city.archive.quotes().map(\.number) == [third, first])
    #expect(try city.archive.statement(1).quotes.map(\.number) == [third, first])
    #expect(try city.faults() == [])
  }

  @Test("can be moved between any two others, however often")
  func manyMoves() throws {
    let words = ["Mehr", "Radwege", "am", "sagt", "bitte"]
    var order = try words.map { try city.quote($0) }
    var random = SeededGenerator(seed: 4)
    for _ in 1...80 {
      let place = Int.random(in: 0..<order.count, using: &random)
      // Mostly into the same gap, so that it closes.
      let next = Int.random(in: 0..<4, using: &random) == 0 ? order.count - 1 : 1
      let number = order.remove(at: place)
      order.insert(number, at: next)
      try city.archive.moveQuote(number, to: next + 1, by: anna)
      #expect(try city.archive.quotes().map(\.number) == order)
    }
    #expect(try city.faults() == [])
  }

  @Test("are refused where they are none")
  func refused() throws {
    let event = try city.lastEvent()
    func draft(_ statement: Int, _ start: Int, _ length: Int, _ slug: String = "radweg") throws
      -> QuoteDraft
    {
      QuoteDraft(
        statement: statement, span: TextSpan(start: start, length: length),
        target: try city.target(slug))
    }
    #expect(
      quoteFault { try city.archive.addQuote(draft(1, 13, 1), by: anna) } == .badSpan(statement: 1))
    #expect(
      quoteFault { try city.archive.addQuote(draft(2, 9, 5), by: anna) } == .badSpan(statement: 2))
    #expect(quoteFault { try city.archive.addQuote(draft(2, 0, 3, "nix"), by: anna) } == .badTarget)
    #expect(throws: StorageError.self) { try city.archive.addQuote(draft(9, 0, 1), by: anna) }
    #expect(
      quoteFault { _ = try city.archive.passage("Rad", of: 2) }
        == .several("Rad", statement: 2, count: 3))
    #expect(
      quoteFault { _ = try city.archive.passage("Rad", of: 2, occurrence: 4) }
        == .several("Rad", statement: 2, count: 3))
    #expect(
      quoteFault { _ = try city.archive.passage("Bus", of: 2) } == .notFound("Bus", statement: 2))
    #expect(try city.archive.passage("Rad", of: 2, occurrence: 2).span.start == 5)
    var changed = try draft(2, 0, 3)
    changed.words = "Bus"
    #expect(
      quoteFault { try city.archive.addQuote(changed, by: anna) } == .otherWords(statement: 2))
    #expect(quoteFault { try city.archive.removeQuote(1, by: anna) } == .unknown(1))
    #expect(quoteFault { try city.archive.moveQuote(1, to: 1, by: anna) } == .unknown(1))
    #expect(try city.lastEvent() == event)
    let number = try city.quote("Mehr")
    #expect(quoteFault { try city.quote("Mehr") } == .exists(number))
    #expect(
      quoteFault {
        try city.archive.changeQuote(
          number, QuoteChange(omissions: [TextSpan(start: 0, length: 4)]), by: anna)
      } == .omission(.nothingLeft))
    #expect(try city.archive.changeQuote(number, QuoteChange(note: " "), by: anna) == false)
  }

  @Test("leave out whole words in public, and only where that is allowed")
  func publicForm() throws {
    let number = try city.quote(
      "Radwege \(Self.family) am Mühlufer, sagt Frau M., bitte", without: ["sagt Frau M.,"])
    func bars() throws -> [QuoteBar] { try city.archive.quotes()[0].bars }
    #expect(try bars() == [.internal])
    #expect(try city.archive.quotes()[0].publicText == nil)
    #expect(try city.archive.setPublication(.quotable, of: "umfrage", by: anna))
    #expect(try !city.archive.setPublication(.quotable, of: "umfrage", by: anna))
    #expect(try city.archive.consultations().map(\.publication) == [.quotable])
    #expect(
      try city.archive.quotes()[0].publicText
        == "Radwege \(Self.family) am Mu\u{308}hlufer, […] bitte")
    try city.archive.changeQuote(number, QuoteChange(omissions: []), by: anna)
    #expect(
      try city.archive.quotes()[0].publicText
        == "Radwege \(Self.family) am Mu\u{308}hlufer, sagt Frau M., bitte")
    try city.archive.setFlag(.personalData, true, on: [1], by: anna)
    #expect(try bars() == [.personalData])
    #expect(try city.archive.quotes(QuoteFilter(isPublic: true)) == [])
    try city.archive.setFlag(.personalData, false, on: [1], by: anna)
    try city.archive.setHidden(true, [1], by: anna)
    #expect(try bars() == [.absent])
    #expect(try city.archive.quotes(QuoteFilter(isPublic: false)).count == 1)
    #expect(try city.faults() == [])
  }

  @Test("say when they were erased")
  func erased() throws {
    _ = try city.quote("Radwege", without: [])
    #expect(try city.archive.quotes()[0].erased == nil)
    let event = try city.archive.erase(.statement(1), by: anna).event ?? 0
    let quote = try city.archive.quotes()[0]
    #expect(quote.text == nil)
    #expect(quote.erased == (try city.archive.history(limit: 1).first?.event.time))
    #expect(try city.archive.history(limit: 1).first?.event.number == event)
  }

  @Test("need a consent where the consultation asked for one")
  func consent() throws {
    try city.archive.setPublication(.quotable, of: "umfrage", by: anna)
    var rows = try ["Bank", "Baum", "Bach"].enumerated().map {
      try city.draft(Answer($1, id: "b\($0)"), row: $0 + 2)
    }
    rows[0].consent = "Ja"
    rows[1].consent = "nein"
    try city.importRows("b.csv", rows)
    for (statement, word) in [(4, "Bank"), (5, "Baum"), (6, "Bach")] {
      try city.quote(word, of: statement)
    }
    #expect(try city.archive.quotes().map(\.bars) == [[], [.noConsent], [.noConsent]])
    #expect(try city.archive.consultations().map(\.asksForConsent) == [true])
  }

  @Test("of pupils need a consent, unless their consultation heard nobody else")
  func pupils() throws {
    for consultation in ["umfrage", "schulprojekt"] {
      var rows = try ["Bank", "Baum"].enumerated().map {
        try city.draft(
          Answer($1, id: "\(consultation)\($0)", group: "schools"), row: $0 + 2)
      }
      if consultation == "umfrage" { rows[1].consent = "ja" }
      try city.importRows("\(consultation)-b.csv", rows, into: consultation)
      try city.archive.setPublication(.quotable, of: consultation, by: anna)
    }
    let publications = try city.archive.publications(of: [1, 4, 5, 6, 7, 99])
    #expect(publications[1]?.bars == [.noConsent])
    #expect(publications[4]?.bars == [.noConsent, .pupils])
    #expect(publications[5]?.bars == [])
    #expect(publications[6]?.isPublic == true)
    #expect(publications[7]?.isPublic == true)
    #expect(publications[99] == nil)
    try city.quote("Bank", of: 4)
    #expect(try city.archive.quotes().map(\.bars) == [[.noConsent, .pupils]])
  }

  @Test("are attributed in public to group, consultation and year, and to nobody else")
  func attribution() throws {
    try city.quote("Mehr")
    let attribution = try #require(try city.archive.quotes().first?.attribution)
    #expect(attribution.text(groupTitle: "Bürger") == "Bürger, \(attribution.consultation), 2016")
    let named = PublicAttribution(group: "citizens", consultation: "Umfrage 2016", year: 2016)
    #expect(named.text(groupTitle: "Bürger") == "Bürger, Umfrage 2016")
    let undated = PublicAttribution(group: "citizens", consultation: "Post", year: nil)
    #expect(undated.text(groupTitle: "Bürger") == "Bürger, Post")
  }

  @Test("that may tell who somebody is say so, where they are public, and stay as they are")
  func hints() throws {
    try city.quote("sagt Frau M., bitte")
    #expect(try city.archive.quotes()[0].personHints.isEmpty)
    try city.archive.setPublication(.quotable, of: "umfrage", by: anna)
    let quote = try city.archive.quotes()[0]
    #expect(quote.personHints.map(\.text) == ["Frau M."])
    #expect(quote.publicText == "sagt Frau M., bitte")
  }

  @Test("whose words somebody changed in the file are never shown, and verify finds them")
  func broken() throws {
    let number = try city.quote("Rad, Rad", of: 2)
    try city.archive.close()
    try PlainSQLite.run("UPDATE quote SET start = 1", on: city.path)
    let archive = try Archive.open(at: city.path, for: .reading)
    #expect(quoteFault { _ = try archive.quotes() } == .broken(number))
    let texts = try #require(try archive.verify().first { $0.check == .texts })
    #expect(texts.faults == [.words(.quote, number: number)])
  }

  @Test("are told as of an earlier point with the note and the title that they had then")
  func earlier() throws {
    try city.quote("Mehr", note: "Nachfragen")
    let point = Point.event(try city.lastEvent())
    try city.archive.removeNote(1, by: anna)
    var catalogue = try city.archive.catalogue()
    catalogue.measures[0].title = "Radroute am See"
    try city.archive.updateCatalogue(to: catalogue, by: anna)
    let now = try #require(try city.archive.statement(1).quotes.first)
    #expect([now.note, now.title] == [nil, "Radroute am See"])
    let then = try #require(try city.archive.statement(1, asOf: point).quotes.first)
    #expect([then.note, then.title] == ["Nachfragen", "Radweg am See"])
  }

  @Test("go over with their measure when another one follows it, and stay where it is split")
  func succession() throws {
    let number = try city.quote("Mehr")
    var catalogue = try city.archive.catalogue()
    catalogue.measures[0].slug = "radroute"
    catalogue.measures[0].replaces = ["radweg"]
    try city.archive.updateCatalogue(to: catalogue, by: anna)
    #expect(try city.archive.quotes().map(\.slug) == ["radroute"])
    try city.archive.removeQuote(number, by: anna)
    try city.archive.undo(by: anna)
    #expect(try city.archive.quotes().map(\.slug) == ["radroute"])
    #expect(try city.faults() == [])
  }
}
