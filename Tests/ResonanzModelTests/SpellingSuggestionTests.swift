import Testing

@testable import ResonanzModel

@Suite("The word that was probably meant")
struct SpellingSuggestionTests {
  @Test(
    "It is the nearest, if any is near",
    arguments: [
      ("titel", "title"), ("titles", "title"), ("tile", "title"), ("TITLE", "title"),
      ("rnak", "rank"), ("thmes", "themes"), ("codebok", "codebook"), ("x", nil),
      ("ziele", nil), ("", nil), ("goal", "goals"), ("replases", "replaces"),
    ] as [(String, String?)])
  func nearest(written: String, meant: String?) {
    let keys = CatalogueSection.measure.keys + ["goals"]
    #expect(spellingSuggestion(for: written, among: keys) == meant)
  }

  @Test("Of several that are as near it is the first")
  func first() {
    #expect(spellingSuggestion(for: "rad", among: ["rat", "bad"]) == "rat")
  }
}
