import Testing

@testable import ResonanzModel

@Suite("Writing a catalogue")
struct CatalogueWritingTests {
  @Test("It is written in block style, with quotation marks where they are needed")
  func written() throws {
    let catalogue = try Catalogue(yaml: CatalogueYAML.full, name: "jena.yaml")
    #expect(
      catalogue.yaml == """
        process:
          slug: isek-jena-2030
          title: ISEK Jena.2030
          place: Jena
          timeZone: Europe/Vienna
        labels:
          theme: Zukunftsthema
          key: Schlüsselmaßnahme

        milestones:
          - slug: lenkungsrunde-3
            title: 3. Lenkungsrunde
            date: 2016-12-06

        groups:
          - slug: business
            title:
              de: Wirtschaft
              en: Business

        themes:
          - slug: stadt-mobil
            title: Stadt.Mobil.Jena
            subtitle: Mobilitätsangebote neu denken
            goals:
              - "Erstens: schneller"
              - Zweitens
            note: "Teile sind im Scan nicht lesbar: […]"
            codebook:
              belongs: Rad, Bus
              not: Region
              examples:
                - „Mehr Radwege!“
          - slug: digital
            title: Digital

        measures:
          - slug: jena-digital-mobil
            title: Jena digital mobil
            rank: key
            themes:
              - stadt-mobil
              - digital
            status: under-way
            related:
              - radschnellweg
            replaces:
              - alte-massnahme
            fields:
              - Feld
            tasks:
              - Aufgabe
            examples:
              - Ansatz
            keywords:
              - WLAN
              - App
            note: Hinweis
            codebook:
              belongs: Apps
              not: Wege
          - slug: radschnellweg
            title: "2030"
            rank: other
            themes:
              - stadt-mobil

        """)
  }

  @Test("A process alone is written without what is empty")
  func processAlone() {
    let catalogue = Catalogue(
      process: Process(slug: "jena", title: "Jena", place: "Jena"),
      labels: Labels(theme: " ", key: nil))
    #expect(
      catalogue.yaml
        == "process:\n  slug: jena\n  title: Jena\n  place: Jena\n  timeZone: Europe/Berlin\n")
  }

  @Test(
    "A text is written plain, as a block or in quotation marks",
    arguments: [
      ("Jena", "Jena"), ("Ärzte – überall", "Ärzte – überall"), ("R&D, 5 * 3", "R&D, 5 * 3"),
      ("gut 👍", "gut 👍"), ("a:b", "a:b"), ("a#b", "a#b"), ("3. Runde", "3. Runde"),
      ("a: b", "\"a: b\""), ("a:", "\"a:\""), ("a #b", "\"a #b\""), ("- a", "\"- a\""),
      ("[…]", "\"[…]\""), ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""),
      ("null", "\"null\""), ("True", "\"True\""), ("no", "\"no\""), ("~", "\"~\""),
      ("1.0", "\"1.0\""), ("2030", "\"2030\""), ("2016-12-06", "\"2016-12-06\""),
      ("12:30", "\"12:30\""), (".inf", "\".inf\""), ("+.inf", "\"+.inf\""), ("=", "\"=\""),
      ("Er sagte \"ja\"", "Er sagte \"ja\""), ("\"ja\"", "\"\\\"ja\\\"\""), ("a\\b", "a\\b"),
      ("a\tb", "\"a\\tb\""), ("a\r\nb", "\"a\\r\\nb\""), ("\u{FEFF}a", "\"\\uFEFFa\""),
      ("a\u{2028}b", "\"a\\u2028b\""), ("a\u{1}", "\"a\\x01\""), ("a\u{FFFF}", "\"a\\uFFFF\""),
      ("eins\nzwei", "|-\n    eins\n    zwei"), ("eins\n\nzwei\n", "|\n    eins\n\n    zwei"),
      ("eins\n\n", "\"eins\\n\\n\""), ("eins\n zwei", "\"eins\\n zwei\""), ("\na", "\"\\na\""),
      ("a:\u{301} b", "a:\u{301} b"), ("a: \u{301}b", "\"a: \u{301}b\""),
    ])
  func text(text: String, expected: String) {
    #expect(YAMLText(text: text).written(indent: 4).debugDescription == expected.debugDescription)
  }

  @Test("Reading again what was written gives the same, scalar by scalar")
  func roundTrip() throws {
    var catalogues = RandomCatalogue(seed: 11)
    for _ in 0..<1000 {
      let catalogue = catalogues.next()
      let yaml = catalogue.yaml
      let again = try Catalogue(yaml: yaml, name: "zufall.yaml")
      #expect(again == catalogue, "\(yaml)")
      // To Swift ä and a + ¨ are equal; to a city's text they are not.
      #expect(again.yaml.unicodeScalars.elementsEqual(yaml.unicodeScalars))
      #expect(scalars(again) == scalars(catalogue))
    }
  }

  private func scalars(_ catalogue: Catalogue) -> [[UInt32]] {
    let themes = catalogue.themes.flatMap {
      [$0.title, $0.subtitle ?? "", $0.note ?? ""] + $0.goals
    }
    let measures = catalogue.measures.flatMap {
      [$0.title, $0.note ?? ""] + $0.fields + $0.tasks + $0.examples + $0.keywords
    }
    return (themes + measures).map { $0.unicodeScalars.map(\.value) }
  }
}
