import Foundation
import ResonanzModel
import Testing

@Suite("A passage when its text is revised")
struct SpanFollowingTests {
  /// What is covered afterwards of what the words covered at first.
  private func followed(_ words: String, _ old: String, _ new: String) throws -> String? {
    let (old, new) = (SpannedText(old), SpannedText(new))
    let span = try #require(old.spans(of: words).first)
    return SpanFollowing(from: old, to: new).span(span).flatMap { new.covered(by: $0) }
  }

  @Test(
    "stays where its words are, wherever they went",
    arguments: [
      ("Radwege", "Mehr Radwege", "Viel mehr Radwege, bitte", "Radwege"),
      ("Müll", "Viel Müll", "Viel Mu\u{308}ll!", "Mu\u{308}ll"),
      ("Mu\u{308}ll", "Viel Mu\u{308}ll", "Viel Müll!", "Müll"),
      ("das „Rad“", "Nur das „Rad“ hilft", "Nur das \"Rad\" hilft", "das \"Rad\""),
      ("Mehr Busse", "Mehr Busse, mehr Bahn", "Mehr\nBusse, mehr Bahn", "Mehr\nBusse"),
      ("👨‍👩‍👧‍👦 am See", "Wir 👨‍👩‍👧‍👦 am See", "Ja! Wir 👨‍👩‍👧‍👦 am See 🇩🇪", "👨‍👩‍👧‍👦 am See"),
      ("المزيد", "أريد المزيد من", "نعم أريد المزيد", "المزيد"),
    ])
  func stays(words: String, old: String, new: String, expected: String) throws {
    let found = try followed(words, old, new)
    #expect(found.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test("of several places with the same words takes the nearest")
  func nearest() {
    let (old, new) = (
      SpannedText("Rad, dann Bus, dann Rad"), SpannedText("Rad, dann Zug, dann Rad")
    )
    let following = SpanFollowing(from: old, to: new)
    #expect(following.span(TextSpan(start: 20, length: 3)) == TextSpan(start: 20, length: 3))
    #expect(following.span(TextSpan(start: 0, length: 3)) == TextSpan(start: 0, length: 3))
  }

  @Test(
    "follows words that were corrected, between those around them",
    arguments: [
      (
        "Mehr Radwgee", "Wir wollen Mehr Radwgee am Ufer", "Wir wollen Mehr Radwege am Ufer",
        "Mehr Radwege"
      ),
      ("Radwgee", "Mehr Radwgee am Ufer.", "Mehr Radwege am Ufer.", "Radwege"),
      ("Mehr Radwgee!", "Mehr Radwgee! Bald.", "Mehr Radwege! Bald.", "Mehr Radwege!"),
      (
        "Radwege am Ufer", "Mehr Radwege am Ufer.", "Mehr Radwege am schönen Ufer.",
        "Radwege am schönen Ufer"
      ),
      (
        "„Busee im Takt“", "Ja: „Busee im Takt“ bitte", "Ja: „Busse im Takt“ bitte",
        "„Busse im Takt“"
      ),
    ])
  func corrected(words: String, old: String, new: String, expected: String) throws {
    #expect(try followed(words, old, new) == expected)
  }

  @Test(
    "is lost where something else stands there, or nothing",
    arguments: [
      ("Radwege", "Mehr Radwege am Ufer", "Mehr Busse am Ufer"),
      ("Radwege", "Mehr Radwege am Ufer", "Mehr am Ufer"),
      ("Mehr Radwege", "Mehr Radwege", "Alles ganz anders"),
      ("Mehr Radwege", "Mehr Radwege", ""), ("!", "Halt!", "Halt."),
    ])
  func lost(words: String, old: String, new: String) throws {
    #expect(try followed(words, old, new) == nil)
  }

  @Test(
    "takes along what is left out, and never lets a word come to light",
    arguments: [
      (
        "Maier", "Frau Maier vom Markt sagt das", "Frau Meier vom Markt sagt das",
        "Frau […] vom Markt sagt das"
      ),
      ("Frau Maier", "Frau Maier sagt das", "Frau Dr. Eva Meier sagt das", "[…] sagt das"),
      (
        "Maier,", "Da war Maier, der sagte", "Da war Meier, der es sagte", "Da war […] der es sagte"
      ),
      ("Maier", "Sagt Maier", "Nun sagt er: Meier", nil),
      ("Maier", "Da sagt Maier viel", "Da sagt viel", nil),
    ] as [(String, String, String, String?)])
  func omissions(left: String, old: String, new: String, expected: String?) throws {
    let (old, new) = (SpannedText(old), SpannedText(new))
    let spans = try #require(old.spans(of: left).first)
    let followed = SpanFollowing(from: old, to: new).omissions([spans])
    #expect(try followed.map { try Omissions($0, of: new).applied(to: new) } == expected)
  }

  @Test(
    "random edits never make it anything but a piece of the text",
    arguments: 1...8 as ClosedRange<UInt64>)
  func randomEdits(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var found = 0
    for _ in 1...400 {
      var words = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.word(&random) }
      let old = SpannedText(words.joined())
      guard let span = Self.span(of: old, &random), let covered = old.covered(by: span) else {
        continue
      }
      for _ in 0...Int.random(in: 0...3, using: &random) { Self.edit(&words, &random) }
      let new = SpannedText(
        Bool.random(using: &random)
          ? words.joined() : words.joined().decomposedStringWithCanonicalMapping)
      let now = SpanFollowing(from: old, to: new).span(span)
      let text = now.flatMap { new.covered(by: $0) }
      #expect(now == nil || text != nil, "\(old.text) → \(new.text)")
      if let text {
        found += 1
        let pieces = Array(new.text.unicodeScalars)
        #expect(pieces.contains(Array(text.unicodeScalars)), "\(old.text) → \(new.text)")
      }
      // What is still there as it was is never lost.
      let isStillThere =
        !covered.allSatisfy(\.isWhitespace) && !new.spans(of: covered).isEmpty
        && covered.first?.isWhitespace == false && covered.last?.isWhitespace == false
      if isStillThere, new.text.contains(covered) {
        #expect(text == covered, "\(covered): \(old.text) → \(new.text)")
      }
    }
    #expect(found > 100)
  }

  private static func word(_ random: inout SeededRandom) -> String {
    [
      "Rad", "Bus", " ", " ", "\n", "👨‍👩‍👧‍👦", "e\u{301}", "ä", "🇩🇪", "👍🏽", "„", "“", ",", "السلام", "שלום",
      "Straße",
    ]
    .randomElement(using: &random)!
  }

  /// Between any two characters.
  private static func span(of text: SpannedText, _ random: inout SeededRandom) -> TextSpan? {
    var ends = [0]
    for character in text.text { ends.append(ends.last! + character.unicodeScalars.count) }
    guard ends.count > 1 else { return nil }
    let first = Int.random(in: 0..<ends.count - 1, using: &random)
    let last = Int.random(in: first + 1..<ends.count, using: &random)
    return TextSpan(start: ends[first], length: ends[last] - ends[first])
  }

  private static func edit(_ words: inout [String], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...words.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: words.insert(word(&random), at: place)
    case 1 where place < words.count: words.remove(at: place)
    default: if place < words.count { words[place] = word(&random) }
    }
  }
}
