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
      "Linie 15 und 35 alle 20 Minuten",
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
