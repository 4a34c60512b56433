import ResonanzModel
import Testing

@Suite("What a source calls the language of its texts")
struct LanguageTagTests {
  static let tags: [(stated: String, tag: String?)] = [
    ("de", "de"), ("DE", "DE"), ("en-GB", "en-GB"), ("pt_BR", "pt-BR"), ("zh-Hans", "zh-Hans"),
    ("de-informal", "de-informal"), ("ukr", "ukr"), ("Deutsch", "de"), ("german", "de"),
    ("Englisch", "en"), ("ENGLISH", "en"),
    ("", nil), ("d", nil), ("Ukrainisch", nil), ("1", nil), ("de-", nil), ("-de", nil),
    ("de\"", nil), ("e1", nil), ("en-GB\n", nil), ("dé", nil), ("de-unendlich", nil),
  ]

  @Test("is a tag, or the name of a language that Resonanz speaks, or nothing", arguments: tags)
  func reading(stated: String, tag: String?) {
    #expect(LanguageTag(stated: stated)?.text == tag)
  }

  static let marks: [(page: Language, stated: String?, mark: String?)] = [
    (.german, nil, nil), (.german, "de", nil), (.german, "DE-at", nil), (.german, "?", nil),
    (.german, "en", "en"), (.german, "en_GB", "en-GB"), (.german, "uk", "uk"),
    (.english, nil, "de"), (.english, "?", "de"), (.english, "Deutsch", "de"),
    (.english, "de-AT", "de-AT"), (.english, "en", nil), (.english, "en-US", nil),
    (.english, "fr", "fr"), (.english, "enm", "enm"),
  ]

  @Test(
    "is said of a text where it isn't the language of the words around it; of what nobody knows it is German",
    arguments: marks)
  func marking(page: Language, stated: String?, mark: String?) {
    #expect(page.mark(ofText: stated) == mark)
  }
}
