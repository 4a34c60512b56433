import ResonanzModel
import Testing

@Suite("A stance as people write it")
struct StanceTests {
  @Test(
    "is known by its name, its titles and the words that people use, in any case",
    arguments: spellings)
  func named(text: String, stance: Stance) { #expect(Stance(named: text) == stance) }

  @Test("and by nothing else", arguments: ["", " ", "laut", "support s", "1"])
  func unknown(text: String) { #expect(Stance(named: text) == nil) }

  @Test("No word stands for two of them, and each is as it is compared")
  func unambiguous() {
    let words = Stance.allCases.flatMap { Set($0.words) }
    #expect(Set(words).count == words.count)
    for word in words { #expect(word == NormalisedText(word).text.lowercased()) }
  }

  @Test("What is proposed to be typed is one word, and understood", arguments: Language.allCases)
  func typed(language: Language) {
    for stance in Stance.allCases {
      #expect(!stance.typed(in: language).contains(" "))
      #expect(Stance(named: stance.typed(in: language)) == stance)
    }
  }
}

private let spellings: [(String, Stance)] = [
  ("supports", .supports), ("zustimmend", .supports), ("Dafür", .supports),
  ("dafu\u{308}r", .supports), ("unterstützt", .supports), ("FOR", .supports),
  ("opposes", .opposes), ("ablehnend", .opposes), ("dagegen", .opposes),
  ("lehnt  ab", .opposes), ("against", .opposes), ("mixed", .mixed), ("teils-teils", .mixed),
  ("neutral", .neutral), ("unstated", .unstated), ("nicht bestimmt", .unstated),
  ("unbestimmt", .unstated),
]
