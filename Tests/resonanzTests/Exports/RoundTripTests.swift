import Foundation
import TestSupport
import Testing

@Suite("An archive goes into another one, by its exchange format")
struct RoundTripTests {
  let rich: RichArchive
  let program: Program

  init() throws {
    rich = try RichArchive()
    program = Program(in: rich.city.folder)
    let outcome = try program.shell(
      """
      export RESONANZ_ARCHIVE=seedorf.resonanz
      resonanz export statements -o alles.jsonl && resonanz catalogue show > katalog.yaml
      resonanz init neu.resonanz --catalogue katalog.yaml
      resonanz import alles.jsonl --archive neu.resonanz
      """)
    try #require(outcome.code == 0, "\(outcome.output)\(outcome.error)")
  }

  private func output(_ line: String, of archive: String) throws -> String {
    let outcome = try program.shell("resonanz \(line) --archive \(archive).resonanz")
    #expect(outcome.code == 0, "\(outcome.error)")
    return outcome.output
  }

  @Test("which then hands on the same lines")
  func lines() throws {
    let original = try output("export statements --format jsonl", of: "seedorf")
    #expect(original.split(separator: "\n").count == 12)
    #expect(!original.contains("kommt nicht mit"))
    #expect(original.contains("\"retired\":true"))
    #expect(try output("export statements --format jsonl", of: "neu") == original)
  }

  @Test(
    "whose reports say the same, but for when",
    arguments: ["measures", "themes", "coverage"], ["json", "table", "markdown", "csv"])
  func reports(report: String, format: String) throws {
    let whole = try ["seedorf", "neu"].map { archive in
      try output("report \(report) --format \(format)", of: archive)
        .replacing(/Ereignis \d+ vom .*/, with: "Ereignis")
        .replacing(/"asOf": \{[^}]*\}/, with: "asOf")
        .replacing(/"stamp": \{[^}]*\}/, with: "stamp")
        .replacing(/Archiv: Ereignis .*/, with: "Archiv")
        .replacing(/\{resonanz-stamp:[^}]*\}/, with: "stamp")
    }
    #expect(whole[0] == whole[1])
    #expect(whole[0].count > 100)
  }

  @Test(
    "and so for each consultation by itself", arguments: ["umfrage", "werkstatt", "dialog"])
  func consultations(slug: String) throws {
    let whole = try ["seedorf", "neu"].map { archive in
      try output("report measures --format csv --consultation \(slug)", of: archive)
        + output("report coverage --format csv --consultation \(slug)", of: archive)
        + output("export statements --format jsonl --consultation \(slug)", of: archive)
    }
    #expect(whole[0] == whole[1])
  }

  @Test("and which is sound, has the same catalogue, and takes nothing twice")
  func soundness() throws {
    _ = try output("verify", of: "neu")
    #expect(
      try output("catalogue show", of: "neu") == output("catalogue show", of: "seedorf"))
    let check = try output("catalogue check katalog.yaml", of: "seedorf")
    #expect(check.hasSuffix("Gegenüber dem Archiv ändert sich nichts.\n"))
    for archive in ["neu", "seedorf"] {
      let again = try JSON(output("import alles.jsonl --format json", of: archive))
      #expect(again.items.count == 3)
      for part in again.items {
        #expect(part["import"].isNull, "\(archive): \(part)")
        #expect(part["unchanged"].number ?? 0 > 0)
      }
    }
  }
}
