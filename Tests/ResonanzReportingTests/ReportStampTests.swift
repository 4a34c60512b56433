import ResonanzModel
import ResonanzReporting
import Testing

@Suite("A report says what it was made from")
struct ReportStampTests {
  private let stamp = ReportStamp(
    version: "0.1.0", event: 412, hash: String(repeating: "9f", count: 32),
    question: ["crosstab", "attribute:Stadtteil {alt}", "group", "--minimum", "5+1:ß%"],
    digest: ReportDigest(figures: "0123456789abcdef", whole: "fedcba9876543210", quotes: 3))

  @Test("and is understood wherever its text was broken, and between tags")
  func found() {
    #expect(ReportStamp(in: stamp.code) == stamp)
    let broken = stamp.code.enumerated().reduce(into: "Vorher {x} ") { text, sign in
      text += (sign.offset % 17 == 16 ? "\n   " : "") + String(sign.element)
    }
    #expect(ReportStamp(in: broken + " nachher") == stamp)
  }

  @Test(
    "or says nothing where it is none",
    arguments: [
      "", "{resonanz-stamp:}", "{resonanz-stamp:2:0.1.0:1:aa:b:c:0:measures}",
      "{resonanz-stamp:1:0.1.0:x:aa:b:c:0:measures}", "{resonanz-stamp:1:0.1.0:1:aa:b:c:0:measures",
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
}
