import ResonanzModel
import ResonanzTables
import Testing

@testable import ResonanzReporting

@Suite("A report says what it was made from")
struct ReportStampTests {
  private let stamp = ReportStamp(
    version: "0.1.0", event: 412, hash: String(repeating: "9f", count: 32),
    question: ["crosstab", "attribute:Stadtteil {alt}", "group", "--minimum", "5+1:ß%"],
    digest: ReportDigest(figures: "0123456789abcdef", whole: "fedcba9876543210", quotes: 3),
    form: ReportForm(.english, "pptx", options: [.deck]), content: "00112233445566ff")

  @Test("and is understood wherever its text was broken, and between tags")
  func found() {
    #expect(ReportStamp(in: stamp.code) == stamp)
    let broken = stamp.code.enumerated().reduce(into: "Vorher {x} ") { text, sign in
      text += (sign.offset % 17 == 16 ? "\n   " : "") + String(sign.element)
    }
    #expect(ReportStamp(in: broken + " nachher") == stamp)
    let unknown = stamp.stamping(content: nil)
    #expect(ReportStamp(in: unknown.code) == unknown)
    #expect(unknown.code.count == stamp.code.count)
  }

  @Test(
    "or says nothing where it is none",
    arguments: [
      "", "{resonanz-stamp:}", "{resonanz-stamp:1:0.1.0:1:aa:b:c:0:measures}",
      "{resonanz-stamp:2:0.1.0:x:aa:b:c:0:de.html:d:measures}",
      "{resonanz-stamp:2:0.1.0:1:aa:b:c:0:xx.html:d:measures}",
      "{resonanz-stamp:2:0.1.0:1:aa:b:c:0:de.html.loud:d:measures}",
      "{resonanz-stamp:2:0.1.0:1:aa:b:c:0:de.html:d:measures",
    ])
  func none(text: String) {
    #expect(ReportStamp(in: text) == nil)
  }

  @Test("the same whoever reads it, but for its words: the digest is of the figures")
  func digest() {
    let digest = ReportDigest(of: InventedProcess.feedback)
    #expect(!digest.hasTexts)
    #expect(digest.figures != ReportDigest(of: InventedProcess.themeFeedback).figures)
    #expect(
      ReportDigest(of: StampedReport(InventedProcess.feedback, stamp)).figures != digest.figures)
  }

  @Test("and shows it to people, and to programs as the last member")
  func shown() {
    let report = StampedReport(InventedProcess.feedback, stamp)
    let lines = [
      "Frage: resonanz report crosstab 'attribute:Stadtteil {alt}' group --minimum '5+1:ß%'",
      "Archiv: Ereignis 412, Prüfsumme 9f9f9f9f9f9f9f9f… · Resonanz 0.1.0",
      "Ob das noch gilt, sagt „resonanz report check DATEI“.", stamp.code,
    ]
    #expect(report.document(in: .german).blocks.last == .lines(lines))
    #expect(ReportStamp(in: report.json.text) == stamp)
  }

  @Test("and what was changed in its file is found, piece by piece")
  func changes() {
    let written = pieces("Titel", "47 Nennungen", "aus 2 Formaten", "Ende")
    func changes(_ texts: String...) -> [FileChange] {
      FileChange.all(from: written, to: pieces(texts))
    }
    #expect(changes("Titel", "47 Nennungen", "aus 2 Formaten", "Ende") == [])
    #expect(
      changes("Titel", "48 Nennungen", "aus 2 Formaten", "Ende") == [
        FileChange(place: .line(2), written: "47 Nennungen", found: "48 Nennungen")
      ])
    #expect(
      changes("47 Nennungen", "aus 2 Formaten", "Ende") == [
        FileChange(place: .line(1), written: "Titel", found: nil)
      ])
    #expect(
      changes("Titel", "47 Nennungen", "von allen", "aus 2 Formaten", "Schluss") == [
        FileChange(place: .line(3), written: nil, found: "von allen"),
        FileChange(place: .line(5), written: "Ende", found: "Schluss"),
      ])
  }

  @Test("but for the stamp itself, however it was broken")
  func content() throws {
    let text = "Titel\n\(stamp.code.prefix(40))\n\(stamp.code.dropFirst(40))\nEnde\n"
    let file = try WrittenText(bytes: Array(text.utf8))
    #expect(file.content.map(\.text) == ["Titel", "Ende"])
    #expect(file.digest == (try WrittenText(bytes: Array("Titel\n\n Ende".utf8))).digest)
    #expect(file.digest != (try WrittenText(bytes: Array("Titel\nEnde!".utf8))).digest)
  }

  private func pieces(_ texts: String...) -> [WrittenPiece] { pieces(texts) }

  private func pieces(_ texts: [String]) -> [WrittenPiece] {
    texts.enumerated().map { WrittenPiece($0.element, at: .line($0.offset + 1)) }
  }
}
