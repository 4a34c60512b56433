import ResonanzModel
import Testing

@Suite("A file that is no catalogue, or was made to do harm")
struct HostileFileTests {
  private func faults(_ yaml: String) -> [String] {
    CatalogueYAML.refusal(of: yaml).map { String($0.dropFirst("jena.yaml:".count)) }
  }

  @Test(
    "An empty file is refused as one",
    arguments: ["", "\n\n", "# nur ein Kommentar\n", "---\n", "--- ~\n", "null"])
  func empty(yaml: String) {
    #expect(faults(yaml) == ["1:1: Die Datei ist leer."])
  }

  @Test(
    "What is not YAML is refused with the line",
    arguments: [
      (
        "process: { slug: jena, title: Jena, place: Jena\nthemes: []",
        "2:7: Hier fehlt ein Komma oder eine schließende Klammer (did not find expected ',' or '}')."
      ),
      (
        "process:\n  title: ISEK: Jena\n",
        "2:14: Hier steht ein Doppelpunkt zu viel; ein Text mit „: “ braucht Anführungszeichen"
          + " (mapping values are not allowed in this context)."
      ),
      (
        "process:\n  title: \"Jena\n  place: Jena\n",
        "4:1: Ein Anführungszeichen wird nicht geschlossen (found unexpected end of stream)."
      ),
      (
        "process:\n  title: @Jena\n",
        "2:10: Mit diesem Zeichen kann kein Text beginnen; er braucht Anführungszeichen"
          + " (found character that cannot start any token)."
      ),
      (
        "process:\n  title: \"C:\\Jena\"\n",
        "2:13: Ein „\\“ in Anführungszeichen schreibt man „\\\\“ (found unknown escape character)."
      ),
      (
        "process:\n  title: Jena\n place: Jena\n",
        "3:2: Hier passt die Einrückung oder ein Anführungszeichen nicht (did not find expected"
          + " key)."
      ),
      (
        "# Größe 👍\nprocess: \u{1}\n",
        "2:10: Hier steht ein unsichtbares Steuerzeichen (control characters are not allowed)."
      ),
      (
        "process:\n\ttitle: Jena\n",
        "2:1: Hier steht ein Tabulator; YAML rückt mit Leerzeichen ein."
      ),
      (
        "process:\n  slug: jena\n  \ttitle: Jena\n",
        "3:3: Hier steht ein Tabulator; YAML rückt mit Leerzeichen ein."
      ),
      (
        CatalogueYAML.process + "---\n" + CatalogueYAML.process,
        "2:1: Hier beginnt ein zweites Dokument; eine Datei enthält genau einen Katalog."
      ),
      (
        "Nur ein Text",
        "1:1: „jena.yaml“ muss ein Eintrag mit Schlüsseln sein; hier steht ein Text."
      ),
      ("- eins", "1:1: „jena.yaml“ muss ein Eintrag mit Schlüsseln sein; hier steht eine Liste."),
    ])
  func syntax(yaml: String, fault: String) {
    #expect(faults(yaml) == [fault])
  }

  @Test(
    "The same key twice in an entry is refused, with both lines in block style",
    arguments: [
      (
        "process:\n  slug: a\n  title: A\n\n  \"slug\": b\n",
        "5:3: „slug“ steht in diesem Eintrag schon in Zeile 2."
      ),
      (
        "process: { slug: a, slug: b }\n", "1:12: „slug“ steht in diesem Eintrag mehrmals."
      ),
      (
        "themes:\n  - slug: a\n    title: A\n    slug: b\n",
        "4:5: „slug“ steht in diesem Eintrag schon in Zeile 2."
      ),
    ])
  func duplicateKey(yaml: String, fault: String) {
    #expect(faults(yaml) == [fault])
  }

  private static let alias =
    "Anker und Verweise (&name, *name) sind nicht zulässig. Schreiben Sie den Text aus, in"
    + " Anführungszeichen, wenn er mit & oder * beginnt."

  @Test(
    "Anchors and aliases are refused where they stand",
    arguments: [
      ("process: { slug: jena, title: &t Jena, place: Jena }", ["1:31"]),
      ("process: { slug: jena, title: &t Jena, place: *t }", ["1:31"]),
      ("process: { slug: jena, title: Jena, place: *t }", ["1:44"]),
      ("process: &p { slug: jena, title: Jena, place: Jena }", ["1:10"]),
      ("process: { &s slug: jena, title: Jena, place: Jena }", ["1:12"]),
      (CatalogueYAML.process + "themes: &t\n  - &u { slug: t, title: T }\n", ["2:9"]),
    ])
  func aliases(yaml: String, places: [String]) {
    #expect(faults(yaml) == places.map { "\($0): \(Self.alias)" })
  }

  @Test("A short file that stands for billions of nodes is refused at once, as value and as key")
  func aliasBomb() {
    let levels = (1...40).map { level in
      let aliases = repeatElement("*a\(level - 1)", count: 9).joined(separator: ",")
      return "a\(level): &a\(level) [\(aliases)]\n"
    }
    let bomb = "a0: &a0 [x]\n" + levels.joined()
    #expect(faults(bomb) == ["2:10: \(Self.alias)"])
    #expect(faults(bomb + "? *a40\n: 1\n") == ["2:10: \(Self.alias)"])
  }

  @Test("Keys within keys are refused at once, where comparing them would take minutes")
  func keysWithinKeys() {
    let yaml =
      String(repeating: "? [", count: 900) + String(repeating: "x,", count: 300_000)
      + String(repeating: "]", count: 900)
    #expect(faults(yaml) == ["1:1: Ein Schlüssel muss ein Text sein."])
  }

  @Test(
    "Texts with &, * and ? in them are no harm",
    arguments: [
      "R&D *innen", "Hans & Co", "Bürger*innen", "5 * 3", "'*alle* &alle *alle'",
      "Was? Wo ? Wer???",
    ])
  func harmlessSigns(title: String) {
    #expect(faults("process: { slug: jena, title: \(title), place: Jena }") == [])
  }

  @Test("A file that is larger than any catalogue is refused unread")
  func tooLarge() {
    let yaml = CatalogueYAML.process + "#" + String(repeating: "x", count: 1 << 20)
    #expect(faults(yaml) == ["1:1: Die Datei ist größer als 1024 KiB; so groß ist kein Katalog."])
  }

  @Test(
    "Deep nesting neither crashes nor takes long",
    arguments: [
      String(repeating: "[", count: 500_000), String(repeating: "{a: ", count: 250_000),
      String(repeating: "- ", count: 500_000), String(repeating: "? ", count: 500_000),
      "themes: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
      (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
  func deep(yaml: String) {
    #expect(faults(yaml).count >= 1)
  }

  @Test("A file full of faults is read to its end")
  func manyFaults() {
    let measures = (0..<5000).map {
      "  - { slug: m\($0), title: M, rank: key, themes: [x\($0)] }\n"
    }
    let themes = (0..<2000).map { "  - { slug: t\($0), title: T }\n" }
    let yaml =
      CatalogueYAML.process + "themes:\n" + themes.joined() + "measures:\n" + measures.joined()
    #expect(faults(yaml).count == 5000)
  }

  @Test("However a catalogue is damaged, it is read or refused, and never crashes")
  func damaged() {
    var random = SeededRandom(seed: 5)
    var refused = 0
    for _ in 0..<3000 {
      var scalars = Array(CatalogueYAML.full.unicodeScalars)
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let start = Int.random(in: 0..<scalars.count, using: &random)
        let end = min(scalars.count, start + Int.random(in: 0...5, using: &random))
        let piece = NastyText.pieces.randomElement(using: &random)!
        scalars.replaceSubrange(start..<end, with: piece.unicodeScalars)
      }
      var damaged = String.UnicodeScalarView()
      damaged.append(contentsOf: scalars)
      if !faults(String(damaged)).isEmpty { refused += 1 }
    }
    #expect(refused > 500)
  }
}
