import ResonanzModel
import Testing

@Suite("A catalogue with something wrong in it is refused with the line")
struct CatalogueFaultTests {
  /// The lines of a refusal without the name of the file.
  private func faults(_ yaml: String) -> [String] {
    CatalogueYAML.refusal(of: yaml).map { String($0.dropFirst("jena.yaml:".count)) }
  }

  @Test(
    "A key that is not there is refused, with the one that was meant",
    arguments: [
      ("thems: []", "2:1: „thems“ gibt es im Katalog nicht. Meinten Sie „themes“?"),
      ("Zeug: 1", "2:1: „Zeug“ gibt es im Katalog nicht."),
      (
        "timeZone: Europe/Vienna",
        "2:1: „timeZone“ gibt es im Katalog nicht, sondern unter „process“."
      ),
      ("? [a]\n: 1", "2:3: Ein Schlüssel muss ein Text sein."),
      ("<<: { themes: [] }", "2:1: „<<“ gibt es im Katalog nicht."),
      ("labels: { thema: T }", "2:11: „thema“ gibt es unter „labels“ nicht. Meinten Sie „theme“?"),
      (
        "themes:\n  - slug: t\n    titel: T\n    title: T",
        "4:5: „titel“ gibt es in einem Thema nicht. Meinten Sie „title“?"
      ),
      (
        "themes: [ { slug: t, title: T, codebook: { belong: x } } ]",
        "2:44: „belong“ gibt es in einem Zuordnungsleitfaden nicht. Meinten Sie „belongs“?"
      ),
    ])
  func unknownKey(rest: String, fault: String) {
    #expect(faults(CatalogueYAML.process + rest) == [fault])
  }

  @Test(
    "A key that is needed and missing is refused",
    arguments: [
      ("themes: []", ["1:1: Hier fehlt „process“; das ist im Katalog nötig."]),
      ("process:", ["1:1: Hier fehlt „process“; das ist im Katalog nötig."]),
      (
        "process: {}",
        [
          "1:10: Hier fehlt „slug“; das ist unter „process“ nötig.",
          "1:10: Hier fehlt „title“; das ist unter „process“ nötig.",
          "1:10: Hier fehlt „place“; das ist unter „process“ nötig.",
        ]
      ),
      (
        CatalogueYAML.process + "themes:\n  - slug:\n  - title: T",
        [
          "3:5: Hier fehlt „slug“; das ist in einem Thema nötig.",
          "3:5: Hier fehlt „title“; das ist in einem Thema nötig.",
          "4:5: Hier fehlt „slug“; das ist in einem Thema nötig.",
        ]
      ),
      (
        CatalogueYAML.process + "measures:\n  - slug: a\n    title: A",
        [
          "3:5: Hier fehlt „rank“; das ist in einer Maßnahme nötig.",
          "3:5: Hier fehlt „themes“; das ist in einer Maßnahme nötig.",
        ]
      ),
      (
        CatalogueYAML.process + "measures: [ { slug: a, title: A, rank: key, themes: [] } ]",
        ["2:13: Hier fehlt „themes“; das ist in einer Maßnahme nötig."]
      ),
      (
        CatalogueYAML.process + "groups:\n  - slug: g\n  - slug: h\n    title: { de: H }",
        [
          "3:5: Hier fehlt „title“; das ist in einer Akteursgruppe nötig.",
          "5:12: Hier fehlt „en“; das ist im Titel einer Akteursgruppe nötig.",
        ]
      ),
    ])
  func missingKey(yaml: String, expected: [String]) {
    #expect(faults(yaml) == expected)
  }

  @Test(
    "A text, a list or an entry in the place of another is refused",
    arguments: [
      ("themes: x", "2:9: „themes“ muss eine Liste sein; hier steht ein Text."),
      (
        "themes: { slug: t }",
        "2:9: „themes“ muss eine Liste sein; hier steht ein Eintrag mit Schlüsseln."
      ),
      ("themes: [x]", "2:10: „themes“ muss ein Eintrag mit Schlüsseln sein; hier steht ein Text."),
      (
        "themes: [ { slug: t, title: [a] } ]",
        "2:29: „title“ muss ein Text sein; hier steht eine Liste."
      ),
      (
        "themes: [ { slug: t, title: T, goals: eins } ]",
        "2:39: „goals“ muss eine Liste sein; hier steht ein Text."
      ),
      (
        "themes: [ { slug: t, title: T, goals: [a, [b]] } ]",
        "2:43: „goals“ muss ein Text sein; hier steht eine Liste."
      ),
      (
        "groups: [ { slug: g, title: G } ]",
        "2:29: „title“ muss ein Eintrag mit Schlüsseln sein; hier steht ein Text."
      ),
    ])
  func wrongShape(rest: String, fault: String) {
    #expect(faults(CatalogueYAML.process + rest) == [fault])
  }

  @Test(
    "An empty text is refused where one is needed",
    arguments: [
      ("themes: [ { slug: t, title: \"\" } ]", "2:29: „title“ ist leer."),
      ("themes: [ { slug: t, title: \"\u{A0} \" } ]", "2:29: „title“ ist leer."),
      ("themes: [ { slug: t, title: T, goals: [a, \"\"] } ]", "2:43: „goals“ ist leer."),
      ("themes:\n  - slug: t\n    title: T\n    goals:\n      -", "6:8: „goals“ ist leer."),
    ])
  func emptyText(rest: String, fault: String) {
    #expect(faults(CatalogueYAML.process + rest) == [fault])
  }

  @Test(
    "A value that is not possible is refused",
    arguments: [
      (
        "themes: [ { slug: Grüne Stadt, title: T } ]",
        "2:19: „Grüne Stadt“ ist kein Slug: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche"
          + " dazwischen, höchstens 80 Zeichen. Meinten Sie „gruene-stadt“?"
      ),
      (
        "milestones: [ { slug: m, title: M, date: 2016-02-30 } ]",
        "2:42: „2016-02-30“ ist kein Tag, den es gibt, geschrieben wie 2016-12-06."
      ),
      (
        "milestones: [ { slug: m, title: M, date: 6.12.2016 } ]",
        "2:42: „6.12.2016“ ist kein Tag, den es gibt, geschrieben wie 2016-12-06."
      ),
      (
        "milestones: [ { slug: jetzt, title: M, date: 2016-12-06 } ]",
        "2:23: „jetzt“ bedeutet schon einen anderen Zeitpunkt; nennen Sie den Meilenstein anders."
      ),
      (
        "milestones: [ { slug: 2016-12-06, title: M, date: 2016-12-06 } ]",
        "2:23: „2016-12-06“ bedeutet schon einen anderen Zeitpunkt; nennen Sie den Meilenstein"
          + " anders."
      ),
      (
        "groups: [ { slug: schools, title: { de: S, en: S } } ]",
        "2:19: Die Akteursgruppe „schools“ ist immer da und wird nicht aufgeführt."
      ),
      (
        "groups: [ { slug: unknown, title: { de: S, en: S } } ]",
        "2:19: Die Akteursgruppe „unknown“ ist immer da und wird nicht aufgeführt."
      ),
    ])
  func badValue(rest: String, fault: String) {
    #expect(faults(CatalogueYAML.process + rest) == [fault])
  }

  @Test(
    "A time zone that is not there is refused",
    arguments: [
      (
        "Europe/Berln",
        "1:57: Die Zeitzone „Europe/Berln“ gibt es nicht. Meinten Sie „Europe/Berlin“?"
      ),
      ("MEZ", "1:57: Die Zeitzone „MEZ“ gibt es nicht."),
      (
        "europe/berlin",
        "1:57: Die Zeitzone „europe/berlin“ gibt es nicht. Meinten Sie „Europe/Berlin“?"
      ),
      ("Mond/Krater", "1:57: Die Zeitzone „Mond/Krater“ gibt es nicht."),
      ("../localtime", "1:57: Die Zeitzone „../localtime“ gibt es nicht."),
      ("CET", "1:57: Die Zeitzone „CET“ gibt es nicht."),
    ])
  func timeZone(zone: String, fault: String) {
    let yaml = "process: { slug: jena, title: Jena, place: J, timeZone: \(zone) }"
    #expect(faults(yaml) == [fault])
  }

  @Test(
    "Time zones with and without summer time are taken",
    arguments: ["UTC", "GMT", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kolkata"])
  func knownTimeZone(zone: String) {
    let yaml = "process: { slug: jena, title: Jena, place: J, timeZone: \(zone) }"
    #expect(faults(yaml) == [])
  }

  /// A measure with this beside slug, title and a theme; it stands in line 3.
  private func faults(ofMeasure rest: String) -> [String] {
    faults(
      CatalogueYAML.process + """
        themes: [ { slug: stadt-mobil, title: T } ]
        measures: [ { slug: a, title: A, \(rest) }, { slug: rad, title: R, rank: key, themes: [stadt-mobil] } ]
        """)
  }

  @Test(
    "What a measure names must be there",
    arguments: [
      (
        "rank: key, themes: [stadt-mobl]",
        "3:54: Das Thema „stadt-mobl“ gibt es in dieser Datei nicht. Meinten Sie „stadt-mobil“?"
      ),
      (
        "rank: key, themes: [Wohnen]",
        "3:54: Das Thema „Wohnen“ gibt es in dieser Datei nicht."
      ),
      (
        "rank: key, themes: [stadt-mobil, stadt-mobil]",
        "3:67: „stadt-mobil“ steht unter „themes“ mehrmals."
      ),
      (
        "rank: key, themes: [stadt-mobil], related: [rat]",
        "3:78: Die Maßnahme „rat“ gibt es in dieser Datei nicht. Meinten Sie „rad“?"
      ),
      (
        "rank: key, themes: [stadt-mobil], related: [a]",
        "3:78: Die Maßnahme „a“ nennt unter „related“ sich selbst."
      ),
      (
        "rank: key, themes: [stadt-mobil], replaces: [a]",
        "3:79: Die Maßnahme „a“ nennt unter „replaces“ sich selbst."
      ),
      (
        "rank: key, themes: [stadt-mobil], replaces: [B]",
        "3:79: „B“ ist kein Slug: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche dazwischen,"
          + " höchstens 80 Zeichen."
      ),
      (
        "rank: wichtig, themes: [stadt-mobil]",
        "3:40: „wichtig“ ist als „rank“ nicht möglich; es gibt key, priority und other."
      ),
      (
        "rank: key, themes: [stadt-mobil], status: fertig",
        "3:76: „fertig“ ist als „status“ nicht möglich; es gibt proposed, decided, under-way, done"
          + " und dropped."
      ),
    ])
  func references(rest: String, fault: String) {
    #expect(faults(ofMeasure: rest) == [fault])
  }

  @Test("What a measure replaces need not be in the file")
  func replaces() {
    #expect(faults(ofMeasure: "rank: key, themes: [stadt-mobil], replaces: [b, rad]") == [])
  }

  @Test("A slug used twice is refused with the line of the first")
  func usedTwice() {
    let yaml =
      CatalogueYAML.process + """
        themes:
          - slug: t
            title: T
          - slug: t
            title: U
        measures:
          - { slug: a, title: A, rank: key, themes: [t] }
          - { slug: a, title: B, rank: key, themes: [t] }
        """
    #expect(
      faults(yaml) == [
        "5:11: Thema „t“ gibt es schon in Zeile 3.",
        "9:13: Maßnahme „a“ gibt es schon in Zeile 8.",
      ])
  }

  @Test("Everything that is wrong is named at once, in the order of the file")
  func allAtOnce() {
    let yaml = """
      process: { slug: Jena, title: Jena }
      milestone: []
      themes:
        - slug: t
          titel: T
      measures:
        - slug: a
          title: A
          rank: top
          themes: [s, t]
      """
    #expect(
      faults(yaml) == [
        "1:10: Hier fehlt „place“; das ist unter „process“ nötig.",
        "1:18: „Jena“ ist kein Slug: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche"
          + " dazwischen, höchstens 80 Zeichen. Meinten Sie „jena“?",
        "2:1: „milestone“ gibt es im Katalog nicht. Meinten Sie „milestones“?",
        "4:5: Hier fehlt „title“; das ist in einem Thema nötig.",
        "5:5: „titel“ gibt es in einem Thema nicht. Meinten Sie „title“?",
        "9:11: „top“ ist als „rank“ nicht möglich; es gibt key, priority und other.",
        "10:14: Das Thema „s“ gibt es in dieser Datei nicht. Meinten Sie „t“?",
      ])
  }
}
