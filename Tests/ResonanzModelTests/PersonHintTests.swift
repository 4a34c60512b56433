import ResonanzModel
import Testing

/// Invented people.
@Suite("A quote may tell who somebody is")
struct PersonHintTests {
  @Test(
    "by name, by address, by telephone",
    arguments: [
      ("Herr Öztürk vom Ortsteilrat hört nicht zu.", PersonHint.Kind.addressed, "Herr Öztürk"),
      ("Das sagte Frau Dr. Lena Voss auch.", .addressed, "Frau Dr. Lena Voss"),
      ("Mit Herrn Müller-Lüdenscheidt reden", .addressed, "Herrn Müller-Lüdenscheidt"),
      ("Meine Tochter Lena Voss fährt Rad.", .firstName, "Lena Voss"),
      ("Hans-Peter Voss weiß das.", .firstName, "Hans-Peter Voss"),
      ("Schreiben Sie an lena.voss@seedorf.example!", .email, "lena.voss@seedorf.example"),
      ("Rufen Sie an: 03641 / 12 34 56.", .telephone, "03641 / 12 34 56"),
      ("Rufen Sie an: +49 3641 123456", .telephone, "+49 3641 123456"),
      ("Ich wohne Lindenstraße 12 a im Hof.", .street, "Lindenstraße 12 a"),
      ("Ich wohne in der Rudolf Straße 7.", .street, "Rudolf Straße 7"),
      ("Am Weg: Seeweg 3!", .street, "Seeweg 3"),
      ("Die Familie Voss hat drei Kinder.", .addressed, "Familie Voss"),
      ("Das Grundstück der Familien Voss", .addressed, "Familien Voss"),
      ("Ich war bei Dr. Öztürk in Behandlung.", .addressed, "Dr. Öztürk"),
      ("Hr. V. aus dem dritten Stock", .addressed, "Hr. V."),
      ("Das weiß Pfarrer Voss am besten.", .addressed, "Pfarrer Voss"),
      ("Unsere Sportlehrerin Lena Voss", .addressed, "Sportlehrerin Lena Voss"),
      ("Nachbarn Voss stört das nicht.", .addressed, "Nachbarn Voss"),
      ("Lieber Jonas, bau uns einen Weg!", .greeting, "Lieber Jonas"),
      ("Mehr Bäume!\nMit freundlichen Grüßen\nL. Voss", .greeting, "Grüßen\nL. Voss"),
      ("So geht es nicht. gez. Voss", .greeting, "gez. Voss"),
      ("Ich heiße Mila und bin acht.", .greeting, "Ich heiße Mila"),
      ("Hallo, mein Name ist Voss.", .greeting, "mein Name ist Voss"),
      ("Lena V. aus der vierten Klasse", .firstName, "Lena V."),
      ("Schreibt an lena.voss (at) seedorf.example", .email, "lena.voss (at) seedorf.example"),
      ("Mehr dazu bei @lena_voss", .handle, " @lena_voss"),
      ("Tel. 12 34 56 abends", .telephone, "Tel. 12 34 56"),
      ("Handy: 0176-1234567", .telephone, "Handy: 0176-1234567"),
      ("Wir wohnen Am Markt 3.", .street, "Am Markt 3"),
      ("Der Hof An der Saale 5b ist laut.", .street, "An der Saale 5b"),
    ])
  func found(text: String, kind: PersonHint.Kind, words: String) throws {
    let hints = PersonHint.find(in: text)
    #expect(hints.map(\.kind) == [kind])
    #expect(hints.map(\.text) == [words])
    let hint = try #require(hints.first)
    #expect(SpannedText(text).covered(by: hint.span) == words)
  }

  @Test(
    "but mostly doesn't",
    arguments: [
      "Mehr Radwege, vor allem an der Straße nach Lobeda", "Die Frau Bürgermeisterin soll kommen.",
      "Tempo 30 in der ganzen Stadt, seit 2016 gefordert", "Max. 5 Minuten bis zum Bus",
      "Von 10 bis 12 Uhr in 07743 Jena", "", "Mann und Frau, Jung und Alt",
      "Linie 15 und 35 alle 20 Minuten", "Liebe Verwaltung, liebe Stadt!",
      "Sehr geehrte Damen und Herren", "In der Klasse 7 lernt man das",
      "Am Abend 30 Minuten warten",
      "Im Sommer 2016 war es heiß", "Zum Beispiel 5 Bäume", "Lehrer und Schüler", "Am Tag 3 Euro",
    ])
  func notFound(text: String) {
    #expect(PersonHint.find(in: text) == [])
  }

  @Test("and each of several is named once, in the order of the text, however letters are encoded")
  func several() {
    let text = "Jo\u{308}rg Beispiel und Frau Voss, Lindenweg 3"
    #expect(
      PersonHint.find(in: text).map(\.text) == ["Jörg Beispiel", "Frau Voss", "Lindenweg 3"])
  }
}
