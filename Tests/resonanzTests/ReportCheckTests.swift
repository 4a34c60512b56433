import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("A council member asks whether a report still holds")
struct ReportCheckTests {
  @Test("and the program makes it again and says so", arguments: Language.allCases)
  func job(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz report measures --sorted --received-until runde-1 -o heute.md",
      "resonanz report themes --as-of @3 -o damals.json",
      "resonanz report themes -o themen.json",
      "grep -c resonanz-stamp heute.md damals.json themen.json",
      "resonanz report check heute.md", "resonanz report check damals.json",
      "resonanz tag 2 --theme mobil && resonanz report check heute.md",
      "resonanz report check damals.json", "resonanz report check themen.json",
      "resonanz report check katalog.yaml", "resonanz report check gibtsnicht.md",
      "resonanz init anders.resonanz && resonanz report check heute.md --archive anders.resonanz",
      #"sed -E 's/:[0-9a-f]{16}:/:0000000000000000:/' themen.json > falsch.json"#,
      "resonanz report check falsch.json --archive seedorf.resonanz",
      #"sed -E 's/stamp:1:[0-9.]+:/stamp:1:9.9.9:/' falsch.json > neuer.json"#,
      "resonanz report check neuer.json --archive seedorf.resonanz")
    try expect(job.text, matches: "report-check.\(language.rawValue).txt")
  }
}
