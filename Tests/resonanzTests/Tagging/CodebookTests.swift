import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody looks up what belongs where, and how far the work is")
struct CodebookTests {
  static let catalogue = Town.catalogue.replacing(
    "rank: other, themes: [gruen] }",
    with: """
      rank: other, themes: [gruen],
          codebook: { belongs: "Bänke, Bäume, Wege im Park", not: "Radwege: radweg", examples: ["„Mehr Bänke“"] } }
      """)

  @Test("and finds both", arguments: Language.allCases)
  func job(language: Language) throws {
    let town = try Town.surveyed(language)
    try town.write("neu.yaml", Self.catalogue)
    var job = Transcript(in: town)
    try job.type(
      "resonanz codebook seepark", "resonanz catalogue update neu.yaml --yes",
      "resonanz codebook seepark", "resonanz codebook gruen", "resonanz codebook",
      "resonanz codebook seepark --as-of @2", "resonanz codebook seeprak", "resonanz codebook xyz",
      "resonanz codebook seepark --format json",
      "resonanz codebook --format markdown -o leitfaden.md",
      "cat leitfaden.md", "resonanz codebook -o leitfaden.md", "resonanz codebook --format csv")
    try expect(job.text, matches: "codebook.\(language.rawValue).txt")
  }

  @Test("and what is left", arguments: Language.allCases)
  func progress(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz progress", "resonanz tag 1 2 --theme mobil",
      "resonanz tag 3 --theme gruen --by Berta",
      "resonanz progress --waiting 2",
      "RESONANZ_USER=Niemand resonanz progress --waiting 0 --consultation liste",
      "resonanz progress --by Berta",
      "resonanz progress --order received --waiting 3 --consultation umfrage --format markdown",
      "resonanz progress --format csv", "resonanz progress --waiting=-1",
      "resonanz progress --consultation nirgends")
    // Days in the archive, today and this week are those of the run.
    let days =
      /(im Archiv seit |in the archive since |Heute |in dieser Woche |this week|today)[0-9.\-]*/
    let masked = job.text.replacing(days) { "\($0.output.1)*" }
      .replacing(/\d+ (statements?) today\*, \d+/) { "* \($0.output.1) today, *" }
    try expect(masked, matches: "progress.\(language.rawValue).txt")
    let json = try town.json("progress")
    #expect(json["own"]["inAll"].number == 2)
    #expect(
      json["total"]["open"].number == (json["total"]["statements"].number ?? 0)
        - (json["total"]["processed"].number ?? 0))
    #expect(json["waiting"].items.count == json["total"]["open"].number)
  }
}
