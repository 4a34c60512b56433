import ResonanzModel
import Testing

@Suite("A passage of a text, as a person picks it")
struct SpannedTextTests {
  private static let family = "👨‍👩‍👧‍👦"

  /// What the text has at each place that was found.
  private func found(_ typed: String, in text: String) -> [String] {
    let text = SpannedText(text)
    return text.spans(of: typed).compactMap { text.covered(by: $0) }
  }

  /// Scalar for scalar.
  private func same(_ found: [String], _ expected: [String]) -> Bool {
    found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) }
  }

  @Test(
    "is found however it is encoded and typed, and comes out as it is written there",
    arguments: [
      ("Mehr Radwege, bitte", "Radwege", ["Radwege"]),
      ("Mu\u{308}ll und Müll", "Müll", ["Mu\u{308}ll", "Müll"]),
      ("Müll und Mu\u{308}ll", "Mu\u{308}ll", ["Müll", "Mu\u{308}ll"]),
      ("Das „Rad“ – so", "\"Rad\" - so", ["„Rad“ – so"]),
      ("geht’s noch", "geht's", ["geht’s"]),
      ("Mehr\n  Radwege", "Mehr Radwege", ["Mehr\n  Radwege"]),
      ("Rad\u{AD}weg am See", "Radweg", ["Rad\u{AD}weg"]),
      ("mehr radwege", "  Mehr Radwege ", ["mehr radwege"]),
      ("Straße STRASSE", "straße", ["Straße"]),
      ("aaaa", "aa", ["aa", "aa"]),
      ("أريد المزيد من الدراجات", "المزيد", ["المزيد"]),
      ("Nichts davon", "Bus", []), ("Bus", "", []), ("", "Bus", []), ("Bus", " ", []),
    ])
  func finds(text: String, typed: String, expected: [String]) {
    #expect(same(found(typed, in: text), expected))
  }

  @Test(
    "never begins or ends inside what people see as one character",
    arguments: [
      (family + " ja", "👨", []), (family + " ja", family, [family]),
      ("👍🏽", "👍", []), ("🇩🇪🇫🇷", "🇪🇫", []), ("🇩🇪🇫🇷", "🇫🇷", ["🇫🇷"]),
      ("e\u{301}a", "e", []), ("a\r\nb", "\n", []), ("ก็ดี", "ก", []), ("각", "ㄱ", []),
    ] as [(String, String, [String])])
  func wholeCharacters(text: String, typed: String, expected: [String]) {
    #expect(same(found(typed, in: text), expected))
  }

  @Test("given by numbers, is refused where it is empty, too long, or cuts a character")
  func numbers() {
    let text = SpannedText("a\(Self.family)e\u{301}")
    #expect(text.length == 10)
    #expect(text.covered(by: TextSpan(start: 1, length: 7)) == Self.family)
    #expect(text.covered(by: TextSpan(start: 8, length: 2)) == "e\u{301}")
    for (start, length) in [(0, 0), (0, 2), (2, 6), (8, 1), (9, 1), (8, 3), (99, 1), (1, .max)] {
      #expect(text.covered(by: TextSpan(start: start, length: length)) == nil)
    }
    #expect(TextSpan(start: -3, length: -1) == TextSpan(start: 0, length: 0))
  }
}

@Suite("What a public quote leaves out")
struct OmissionTests {
  /// The public form, the words that are left out being named.
  private func form(_ text: String, without words: [String]) throws(OmissionFault) -> String {
    let covered = SpannedText(text)
    var spans: [TextSpan] = []
    for word in words {
      spans.append(covered.spans(of: word).first ?? TextSpan(start: 0, length: 0))
    }
    return try Omissions(spans, of: covered).applied(to: covered)
  }

  @Test(
    "stands as […], and every other word as it was said",
    arguments: [
      ("Mehr Radwege, vor allem an der Straße", ["vor allem"], "Mehr Radwege, […] an der Straße"),
      ("Frau Maier sagt das auch", ["Frau Maier"], "[…] sagt das auch"),
      ("Sagt auch Maier.", ["Maier"], "Sagt auch […]."),
      ("eins zwei drei vier", ["zwei", "drei"], "eins […] vier"),
      ("eins zwei drei vier", ["zwei drei", "drei"], "eins […] vier"),
      ("eins zwei drei vier", ["vier", "eins"], "[…] zwei drei […]"),
      ("Ja 👨‍👩‍👧‍👦 gern", ["👨‍👩‍👧‍👦"], "Ja […] gern"),
      ("أريد المزيد من الدراجات", ["المزيد"], "أريد […] من الدراجات"),
      ("Alles bleibt", [], "Alles bleibt"),
    ])
  func form(text: String, words: [String], expected: String) throws {
    #expect(try form(text, without: words) == expected)
  }

  @Test(
    "is refused where it cuts a word, isn't there, or is all of it",
    arguments: [
      ("Das geht unmöglich", ["un"], .insideWord("un")),
      ("Rad-weg", ["weg"], .insideWord("weg")),
      ("Bürger*innen reden", ["Bürger"], .insideWord("Bürger")),
      ("Ja, gern", ["Bus"], .outside), ("Ja, gern!", ["Ja", "gern"], .nothingLeft),
    ] as [(String, [String], OmissionFault)])
  func refused(text: String, words: [String], fault: OmissionFault) {
    #expect(throws: fault) { try form(text, without: words) }
  }
}

@Suite("A consent in the words of its source")
struct ConsentTests {
  @Test(
    "is one",
    arguments: [
      "ja", "Ja", "JA.", "yes", "x", "1", "true", "✓", "Ja, darf im Internet veröffentlicht werden",
      "Ich bin einverstanden", "Ich stimme zu", "einverstanden, ohne Namen", "I agree", "anonym",
      "Einwilligung erteilt", "Ich stimme der Veröffentlichung zu",
      "Meine Worte dürfen zitiert werden",
      "Einwilligung liegt vor", "May be published", "Ich willige ein", "Ja, sehr gern!",
      "Ja, ohne meinen Namen", "Yes, without my name", "☑ Ja",
      "Ich bin damit einverstanden, dass meine Antworten anonymisiert veröffentlicht werden.",
    ])
  func given(words: String) {
    #expect(Consent.isGiven(words))
  }

  @Test(
    "is neither a plain yes nor a plain no, and so none",
    arguments: [
      "ja, nur mit Namen", "ja bis 2020", "Ja, aber erst nach der Wahl", "ja (Initiale)",
      "Ja, nicht wörtlich", "yes, until 2020", "Yes, but only offline", "x bis Mai",
      "Ja, ohne Bild", "Ja, wenn mein Name fehlt", "vielleicht", "?", "Einverstanden?",
      "Veröffentlichung", "Rücksprache", "☐ ja", "[ ] yes", "( ) ja", "ja ✗", "☒ ja", "Ja？", "ja 🤷",
    ])
  func unclear(words: String) {
    #expect(Consent.reading(words) == .unclear)
  }

  @Test(
    "is plainly none, or says nothing",
    arguments: [
      "nein", "Nein, danke", "no", "0", "", " ", "–", "k. A.", "keine Angabe", "Widerruf",
      "Ich stimme nicht zu", "nur intern",
    ])
  func refused(words: String) {
    #expect(Consent.reading(words) == .refused)
  }

  @Test(
    "is none, or isn't understood",
    arguments: [
      "nein", "Nein", "no", "0", "false", "", " ", "nicht veröffentlichen", "Ich stimme nicht zu",
      "keine Einwilligung", "Einwilligung widerrufen", "ohne Einwilligung", "nur intern",
      "I don't agree",
      "vielleicht", "?", "k. A.", "internal only", "Veröffentlichung verboten",
      "niemals veröffentlichen", "Bitte von einer Veröffentlichung absehen", "Veröffentlichung",
      "Ich bitte, mich zu zitieren oder auch nicht", "Ja, wenn mein Name fehlt", "Einverstanden?",
      "Consent to publication", "Zustimmung zurückgezogen", "Darf gelöscht werden", "not allowed",
      "Publication prohibited", "Ich verzichte auf eine Veröffentlichung",
    ])
  func notGiven(words: String) {
    #expect(!Consent.isGiven(words))
  }
}
