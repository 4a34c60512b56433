import ResonanzImport
import ResonanzModel
import Testing

@Suite("What is said of options and kept profiles that cannot be")
struct OptionWordsTests {
  private static let cases: [(MappingFault, String, String)] = [
    (
      .unlikeImport(3, missing: ["a", "b"]),
      "Import 3 wurde anders gelesen, als es mit dieser Datei ginge; ihr fehlen: „a“, „b“. Wählen Sie "
        + "einen anderen Import oder lassen Sie --like weg.",
      "Import 3 was read in a way that does not fit this file; it lacks: “a”, “b”. Choose another "
        + "import, or go without --like."
    ),
    (
      .profilesTie(["a", "b"]),
      "Mehrere Importvorlagen passen gleich gut: a, b. Nennen Sie eine mit --profile, oder lesen Sie mit "
        + "--no-profile ohne.",
      "Several profiles fit equally well: a, b. Name one with --profile, or go without: --no-profile."
    ),
    (
      .idleOption("--map", column: "Alter", .ignore),
      "--map bewirkt nichts in der Spalte „Alter“ (nicht übernehmen). Sagen Sie zuerst, was sie bedeutet, "
        + "z. B. --set SPALTE=attribute.",
      "--map has no effect in the column “Alter” (left out). Say first what it means, e.g. "
        + "--set COLUMN=attribute."
    ),
    (
      .personalAttribute(column: "PLZ", .address),
      "„PLZ“ ist persönlich (Anschrift) und wird nicht im Wortlaut behalten. Vergröbern Sie die Werte, "
        + "z. B. --attribute \"SPALTE:prefix=3\", birth-year=18/30/45/65 oder date=year.",
      "“PLZ” is personal (postal address) and is not kept word for word. Make its values less exact, "
        + "e.g. --attribute \"COLUMN:prefix=3\", birth-year=18/30/45/65 or date=year."
    ),
    (
      .noChoices(column: "Q"),
      "In „Q“ wiederholt sich nichts; die Antwortmöglichkeiten lassen sich nicht ablesen. Zählen Sie sie "
        + "auf: --choices \"SPALTE:A|B\".",
      "Nothing in “Q” occurs twice, so its options can't be learned. Name them: "
        + "--choices \"COLUMN:A|B\"."
    ),
  ]

  @Test("each fault of an option, word for word", arguments: cases)
  func mapping(fault: MappingFault, german: String, english: String) {
    #expect(fault.explanation(in: .german).line == "Spalten festlegen: " + german)
    #expect(fault.explanation(in: .english).line == "mapping the columns: " + english)
  }

  private static let profiles: [(ProfileFault.Kind, String, String)] = [
    (
      .missing(near: ["buerger"]),
      "Eine solche Importvorlage gibt es bei diesem Archiv nicht. Meinten Sie „buerger“?",
      "This archive has no such profile. Did you mean “buerger”?"
    ),
    (
      .missing(near: []),
      "Eine solche Importvorlage gibt es bei diesem Archiv nicht. Alle nennt „resonanz profiles list“.",
      "This archive has no such profile. “resonanz profiles list” names all."
    ),
    (
      .unreadable, "Die Datei lässt sich nicht lesen. Prüfen Sie ihre Rechte.",
      "The file can't be read. Check its permissions."
    ),
    (
      .unwritable, "Die Datei lässt sich nicht schreiben. Prüfen Sie die Rechte des Ordners.",
      "The file can't be written. Check the folder's permissions."
    ),
    (
      .badName,
      "So kann keine Importvorlage heißen. Nehmen Sie einen Namen aus Buchstaben und Ziffern.",
      "No profile can have this name. Take one of letters and digits."
    ),
    (
      .exists,
      "Diese Importvorlage gibt es schon, mit anderem Inhalt. Wählen Sie einen anderen Namen, oder "
        + "entfernen Sie sie mit „resonanz profiles remove“.",
      "This profile is there already and says something else. Choose another name, or remove it with "
        + "“resonanz profiles remove”."
    ),
  ]

  @Test("each fault of a kept profile, word for word", arguments: profiles)
  func profile(kind: ProfileFault.Kind, german: String, english: String) {
    let fault = ProfileFault(file: "buerger", line: nil, kind)
    #expect(fault.explanation(in: .german).line == "Importvorlage: buerger: " + german)
    #expect(fault.explanation(in: .english).line == "profile: buerger: " + english)
  }
}
