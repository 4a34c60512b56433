import ResonanzModel
import Testing

@Suite("A slug")
struct SlugTests {
  @Test(
    "Lower-case letters, digits and single hyphens between them are one",
    arguments: ["a", "7", "stadt-mobil", "isek-jena-2030", String(repeating: "a", count: 80)])
  func accepted(text: String) {
    #expect(isSlug(text))
  }

  @Test(
    "Everything else is none",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "ä", "a.b", "a/b", "a\n", "а",
      String(repeating: "a", count: 81),
    ])
  func refused(text: String) {
    #expect(!isSlug(text))
  }

  @Test(
    "One is made of any text, the German way",
    arguments: [
      ("Stadt & Straße", "stadt-strasse"),
      ("Grün", "gruen"), ("Gru\u{308}n", "gruen"),
      ("ÄÖÜ äöü ẞß", "aeoeue-aeoeue-ssss"),
      ("A\u{308}O\u{308}U\u{308}", "aeoeue"),
      ("Stadt.Mobil.Jena", "stadt-mobil-jena"),
      ("  --Rad--weg--  ", "rad-weg"),
      ("Zeile\r\nZeile", "zeile-zeile"),
      ("👍 gut", "gut"),
    ])
  func made(text: String, expected: String) {
    #expect(slug(from: text) == expected)
  }

  @Test("Of nothing that can stand in one, none is made", arguments: ["", " ", "…", "👍", "日本"])
  func none(text: String) {
    #expect(slug(from: text) == nil)
  }

  @Test("What is made is always a slug, however long or strange the text")
  func alwaysSlug() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2000 {
      let text = NastyText.any(using: &random) + NastyText.any(using: &random)
      if let made = slug(from: text) { #expect(isSlug(made), "\(text.debugDescription)") }
    }
    let long = Array(repeating: "abcdefg", count: 30).joined(separator: " ")
    #expect(slug(from: long).map(isSlug) == true)
  }
}
