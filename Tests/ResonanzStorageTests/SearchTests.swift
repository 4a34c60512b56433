import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Searching what people said")
struct SearchTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  @Test(
    "A word is found in every German spelling, form and compound",
    arguments: [
      ("strasse", "Die Straße ist laut"), ("Straße", "DIE STRASSE IST LAUT"),
      ("STRASSE", "Eine Hauptstraße"), ("Fuesse", "Kalte Füße"), ("Füße", "Kalte Fuesse"),
      ("fusse", "Kalte Fu\u{308}ße"), ("baum", "Mehr Bäume"), ("Bäume", "Ein Baum fehlt"),
      ("Baeume", "Mehr Bäume"), ("verkehr", "Der Nahverkehr"), ("nahverkehr", "NAHVERKEHR!"),
      ("oel", "Öl im See"), ("neue", "Neue Bänke"), ("neu", "Neue Bänke"),
      ("Quelle", "Die Quelle"), ("aktuell", "Aktuelle Pläne"), ("bauen", "Wir bauen"),
      ("Muehe", "Ohne Mühe"), ("café", "Ein Cafe"), ("cafe", "Ein Cafe\u{301}"),
      ("rad", "Der Fahrradweg und das Fahrrad"), ("rad", "Das Dreirad"), ("rad", "Radler"),
      ("rad", "Hochradwege, keine Radwege"), ("CO2", "Weniger CO₂"), ("co₂", "CO2-frei"),
      ("m2", "40 m² Wohnung"), ("CO2", "Mehr CO₂-Steuer"),
      ("2030", "Jena.2030"),
      ("ÄRZTE", "mehr ärzte"), ("stadt-umland", "Stadt-Umland-Bahn"),
      ("Stadt.Mobil", "stadt mobil"),
      ("e-scooter", "Der E-Scooter"), ("москва", "Привет, Москва"),
      ("öl", "Heizen mit ÖL"), ("OEL", "ohne Öl"), ("Ei", "Ein EI"),
      ("öl", "Ölheizungen, keine Heizungen"), ("oel", "Oelheizung und Heizung"),
      ("bahn", "Die Straßenbahn"), ("bahn", "Die Bahnhöfe"),
      ("bus", "Der Nachtbus"), ("bus", "Zwei Busse"), ("rad", "Ein Einrad"),
      ("preis", "Der Ölpreis und das Öl"),
      ("bus", "Die Fußbushaltestelle, zu Fuß zur Haltestelle"),
      ("bahn", "Eine Straßenbahnlinie, eine Linie, zwei Straßen"),
      ("bau", "Der Abbau"), ("tier", "Von Wildtieren, wild, mit tieren"),
      ("plan", "Die Nahverkehrsplanung, ohne Planung"), ("verkehr", "Nahverkehrsabgabe"),
    ])
  func found(query: String, text: String) throws {
    try city.importFile("a.csv", [Answer(text), Answer("Anderes")])
    #expect(try city.found(query) == [1])
  }

  @Test(
    "What only looks alike is not found",
    arguments: [
      ("neu", "Nu ist es gut"), ("bauen", "Der Baun"), ("quelle", "Die Qulle"), ("rad", "Die Rede"),
      ("eis", "Mehr Fleisch"), ("uni", "Kommunikation"), ("\"verkehr\"", "Nahverkehr"),
      ("stadt-umland", "Nur die Stadt"), ("ba", "Der Bus"), ("bhan", "Unabhängig"),
      ("eis", "Der Preis"), ("bus", "Der Globus"), ("bus", "Eine hohe Buße"),
      ("bhän", "Die Unabhängigkeit, abhängig"), ("schaf", "Die Gesellschafter, gesellig"),
      ("ampel", "Ein Trampelpfad und ein Pfad"), ("ab", "Abschaffen und schaffen"), ("öl", "Olaf"),
      ("\"bahn\"", "Straßenbahn"), ("bahn*", "Straßenbahn"),
    ])
  func notFound(query: String, text: String) throws {
    try city.importFile("a.csv", [Answer(text)])
    #expect(try city.found(query) == [])
  }

  @Test("What ends with a word by accident is not found, though the word occurs")
  func endings() throws {
    try city.importFile(
      "a.csv",
      [
        Answer("Ein Globus"), Answer("Der Bus"), Answer("Hohe Buße"), Answer("Zwei Busse"),
        Answer("Ein Preis"), Answer("Was für ein Reis"),
      ])
    #expect(try city.found("bus") == [4, 2])
    #expect(try city.found("reis") == [6])
  }

  @Test("An inflected part counts only behind something that is a word itself")
  func inflected() throws {
    try city.importFile(
      "a.csv",
      [Answer("Investieren"), Answer("Haltung von Tieren"), Answer("Massentieren, Massen")])
    #expect(try city.found("tier") == [3, 2])
  }

  @Test(
    "Phrases, prefixes and exclusions mean what they say",
    arguments: [
      ("\"mehr Bänke\"", [1]), ("„MEHR BAENKE“", [1]), ("»mehr bänke", [1]),
      ("\"bänke mehr\"", [2]),
      ("bänk*", [2, 1]), ("BÄN*", [2, 1]), ("park*", [3]), ("*park", [3]), ("bänke -mehr", []),
      ("bänke -\"mehr bänke\"", [2]), ("bänke -park*", [2, 1]), ("-bänke", [4, 3]),
      ("-bänke -parkbank", [4]), ("−bänke -bank", [4]), ("bänke nirgendwo", []),
      ("bänke -nirgendwo", [2, 1]), ("", [4, 3, 2, 1]), ("  ", [4, 3, 2, 1]), ("-", [4, 3, 2, 1]),
      ("laut bänke", []), ("\"", [4, 3, 2, 1]), ("\"\"", [4, 3, 2, 1]), ("\"mehr nirgendwo\"", []),
    ])
  func terms(query: String, expected: [Int]) throws {
    try city.importFile(
      "a.csv",
      [
        Answer("Mehr Bänke"), Answer("Bänke, mehr davon"), Answer("Eine Parkbank"),
        Answer("Zu laut"),
      ])
    #expect(try city.found(query) == expected)
  }

  @Test(
    "Nothing that a person types is an error",
    arguments: [
      "\"", "\"a", "a\"b", "'", "NEAR(", "NEAR(a b, 2)", "AND", "a AND", "OR NOT", "NOT", "*",
      "a*b", "**",
      ":", "text:a", "full_text:rad", "^", "^a", "a^", "(", ")", "((a)", "{", "a}", "-", "--",
      "---a",
      "-\"", "-*", "+", "a + b", "🚲", "👩‍👩‍👧*", "-🚲", "%", "_", "a%b", "\\", "\u{1}a\u{2}", "\u{7}",
      "\u{1B}[0m", "a\u{300}", "\u{300}", "\u{E000}\u{E001}", "ß", "ẞ*", "\u{FEFF}", "ﬁ", "İ",
      "; DROP TABLE tag",
      "\u{10FFFF}", "\u{200D}", "„“", "»«", "?1", ":match", "@a", "$b", "x'00'",
    ])
  func anything(query: String) throws {
    try city.importFile("a.csv", [Answer("Radwege AND NEAR(a b) text:a 🚲 ß x'00'"), Answer("b")])
    _ = try city.archive.search(SearchQuery(query))
    _ = try city.archive.search(SearchQuery("rad \(query)"))
    _ = try city.archive.search(SearchQuery("-\(query) rad"))
  }

  @Test(
    "Very long queries are answered", .timeLimit(.minutes(30)),
    arguments: [
      String(repeating: "a", count: 200_000), String(repeating: "rad ", count: 5_000),
      (1...5_000).map { "wort\($0)" }.joined(separator: " "),
      (1...5_000).map { "-wort\($0)" }.joined(separator: " "),
      (1...500).map { "\"wort\($0) wort\"" }.joined(separator: " "),
      (1...5_000).map { "w\($0)*" }.joined(separator: " "),
      (1...3_000).map(String.init).joined(separator: "-"), String(repeating: "\"a", count: 20_000),
    ])
  func longQuery(query: String) throws {
    try city.importFile(
      "a.csv", [Answer((1...5_000).map { "wort\($0)" }.joined(separator: " ")), Answer("rad")])
    _ = try city.archive.search(SearchQuery(query))
  }

  @Test("A word of twenty thousand compounds is found in all of them", .timeLimit(.minutes(30)))
  func manyCompounds() throws {
    let answers = (0..<200).map { text in
      Answer((0..<100).map { "verkehr\(text)x\($0)" }.joined(separator: " "), id: "\(text)")
    }
    try city.importFile("a.csv", answers)
    #expect(try city.archive.search(SearchQuery("verkehr")).count == 200)
    #expect(try city.archive.search(SearchQuery("-verkehr")).count == 0)
    #expect(try city.archive.search(SearchQuery("verk*")).count == 200)
  }

  @Test(
    "A word longer than the table of words takes is found as it is spelled",
    arguments: ["", "*", "\""])
  func longWord(quote: String) throws {
    let word = String(repeating: "Bürger", count: 20)
    try city.importFile("a.csv", [Answer("Das \(word)!"), Answer("Bürger")])
    #expect(try city.found(quote == "*" ? word + "*" : quote + word.uppercased() + quote) == [1])
    #expect(try city.faults() == [])
  }

  @Test("After an undo nothing is found, and after the redo all of it")
  func undone() throws {
    try city.importFile("a.csv", [Answer("Mehr Bänke"), Answer("Zu laut")])
    try city.undo(1)
    #expect(try city.found("bänke") == [])
    #expect(try city.found("") == [])
    try city.redo(1)
    #expect(try city.found("bänke") == [1])
  }

  @Test("Pages are newest first, and the count is of all pages")
  func pages() throws {
    try city.importFile("a.csv", (1...30).map { Answer("Radweg \($0)") })
    let page = try city.archive.search(SearchQuery("radweg"), limit: 10, offset: 10)
    #expect(page.count == 30)
    #expect(page.hits.map(\.statement) == Array((11...20).reversed()))
  }

  @Test("A text's own words find it, whatever the script", arguments: [1, 2, 3] as [UInt64])
  func ownWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let blocks: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0xC0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x5D0...0x5EA, 0x1E00...0x1EFF,
      0x300...0x36F, 0xFB00...0xFB06,
    ]
    let words = (0..<300).map { _ in
      var word = String.UnicodeScalarView()
      let block = blocks.randomElement(using: &random)!
      for _ in 0..<6 { word.append(Unicode.Scalar(UInt32.random(in: block, using: &random))!) }
      return String(word)
    }
    try city.importFile("a.csv", words.map { Answer("x\($0)x") })
    for (index, word) in words.enumerated() {
      let found = try city.found("x\(word)x")
      #expect(
        found.contains(index + 1), "\(word.unicodeScalars.map { String($0.value, radix: 16) })")
    }
    #expect(try city.faults() == [])
  }
}
