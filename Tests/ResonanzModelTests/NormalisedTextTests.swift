import Testing

@testable import ResonanzModel

@Suite("A text in the form in which texts are compared")
struct NormalisedTextTests {
  @Test(
    "White space and composition differ no longer, nothing else changes",
    arguments: [
      ("", ""), (" ", ""), ("\u{A0}\r\n\t", ""),
      ("Mehr Radwege!", "Mehr Radwege!"),
      ("  Mehr   Radwege ", "Mehr Radwege"),
      ("Mehr\u{A0}Radwege", "Mehr Radwege"),
      ("Mehr\r\nRadwege\r\n", "Mehr Radwege"),
      ("Mehr\u{2028}\u{3000}\u{85}Radwege", "Mehr Radwege"),
      ("\u{301}x", "\u{301}x"),
      ("Gru\u{308}n", "Gr\u{FC}n"), ("Grün", "Gr\u{FC}n"),
      ("\u{212B}", "\u{C5}"),
      ("GROSS bleibt groß", "GROSS bleibt groß"),
      ("„ja“ – so … ‚ja‘", "„ja“ – so … ‚ja‘"),
      ("gut 👍  sehr", "gut 👍 sehr"),
      ("👩‍👩‍👧", "👩\u{200D}👩\u{200D}👧"),
      ("a\u{200B}b", "a\u{200B}b"),
      ("\u{FB01}", "\u{FB01}"),
    ])
  func normalised(verbatim: String, expected: String) {
    #expect(scalars(NormalisedText(verbatim).text) == scalars(expected))
  }

  @Test("A composed and a decomposed text are the same")
  func equal() {
    #expect(NormalisedText("Stra\u{DF}enba\u{308}ume") == NormalisedText(" Straßenbäume\n"))
    #expect(
      NormalisedText("ä").hashValue == NormalisedText("a\u{308}").hashValue)
  }

  @Test("The fast paths say what the slow path says")
  func pathsAgree() {
    var random = SeededRandom(seed: 1)
    var forms: [NormalisedText.Form: Int] = [:]
    for _ in 0..<50_000 {
      let text = RandomLetters.text(using: &random)
      forms[NormalisedText.form(of: text), default: 0] += 1
      let slow = NormalisedText.normalised(text)
      #expect(scalars(NormalisedText(text).text) == scalars(slow), "\(scalars(text))")
    }
    #expect(forms[.normal, default: 0] > 5000)
    #expect(forms[.spaced, default: 0] > 500)
  }

  @Test("Each single scalar is normalised by the fast paths as by the slow one")
  func everyScalar() {
    let wrong = (0...0x10FFFF).compactMap(Unicode.Scalar.init).map { String($0) }.filter { text in
      ["a\(text)", "a\(text)b", text].contains {
        NormalisedText.form(of: $0) != .unknown
          && scalars(NormalisedText($0).text) != scalars(NormalisedText.normalised($0))
      }
    }
    #expect(wrong == [])
  }

  @Test("Normalising twice changes nothing more")
  func idempotent() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<20_000 {
      let once = NormalisedText(NastyText.any(using: &random)).text
      #expect(scalars(NormalisedText(once).text) == scalars(once), "\(scalars(once))")
    }
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

/// Texts mostly of letters and single spaces, so that many are plain.
private enum RandomLetters {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7F, 0x20...0x7F, 0x61...0x7A, 0x80...0xFF, 0x100...0x2FF, 0x2000...0x2030,
    0x300...0x370,
  ]

  static func text(using random: inout SeededRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let range = ranges.randomElement(using: &random)!
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
