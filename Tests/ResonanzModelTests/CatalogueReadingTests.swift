import ResonanzModel
import Testing

@Suite("Reading a catalogue")
struct CatalogueReadingTests {
  @Test("Everything that a catalogue can say is read")
  func full() throws {
    let catalogue = try Catalogue(yaml: CatalogueYAML.full, name: "jena.yaml")
    let expected = Catalogue(
      process: Process(
        slug: "isek-jena-2030", title: "ISEK Jena.2030", place: "Jena", timeZone: "Europe/Vienna"),
      labels: Labels(theme: "Zukunftsthema", key: "Schlüsselmaßnahme"),
      milestones: [
        Milestone(
          slug: "lenkungsrunde-3", title: "3. Lenkungsrunde",
          date: CalendarDate(iso: "2016-12-06")!)
      ],
      groups: [
        SourceGroup(slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))
      ],
      themes: [Self.mobil, Theme(slug: "digital", title: "Digital")],
      measures: [
        Self.digitalMobil,
        Measure(slug: "radschnellweg", title: "2030", rank: .other, themes: ["stadt-mobil"]),
      ])
    #expect(catalogue == expected)
  }

  private static let mobil = Theme(
    slug: "stadt-mobil", title: "Stadt.Mobil.Jena", subtitle: "Mobilitätsangebote neu denken",
    goals: ["Erstens: schneller", "Zweitens"], note: "Teile sind im Scan nicht lesbar: […]",
    codebook: Codebook(belongs: "Rad, Bus", not: "Region", examples: ["„Mehr Radwege!“"]))

  private static let digitalMobil = Measure(
    slug: "jena-digital-mobil", title: "Jena digital mobil", rank: .key,
    themes: ["stadt-mobil", "digital"], status: .underWay, related: ["radschnellweg"],
    replaces: ["alte-massnahme"], fields: ["Feld"], tasks: ["Aufgabe"], examples: ["Ansatz"],
    keywords: ["WLAN", "App"], codebook: Codebook(belongs: "Apps", not: "Wege"), note: "Hinweis")

  @Test("A process alone is a catalogue, and its time zone is Berlin's")
  func processAlone() throws {
    let catalogue = try Catalogue(yaml: CatalogueYAML.process, name: "jena.yaml")
    #expect(catalogue == Catalogue(process: Process(slug: "jena", title: "Jena", place: "Jena")))
    #expect(catalogue.process.timeZone == "Europe/Berlin")
  }

  @Test(
    "A plain number, truth value or date is the text that stands there",
    arguments: [
      "2030", "1.0", "true", "no", "0x1F", "2016-12-06", "12:30", "1e3", "null und nichtig",
    ])
  func plainText(title: String) throws {
    let yaml = "process: { slug: jena, title: \(title), place: Jena }"
    #expect(try Catalogue(yaml: yaml, name: "jena.yaml").process.title == title)
  }

  @Test("What is written as null in quotation marks is a text")
  func quotedNull() throws {
    let yaml = "process: { slug: 'null', title: 'null', place: \"~\" }"
    let process = try Catalogue(yaml: yaml, name: "jena.yaml").process
    #expect([process.slug, process.title, process.place] == ["null", "null", "~"])
  }

  @Test(
    "A key that need not be there may have nothing after it",
    arguments: [
      "labels:", "milestones: []", "groups: ~", "themes: null\nmeasures:",
      "labels: { theme: , key: \"  \" }", "labels: {}",
    ])
  func nothing(rest: String) throws {
    let catalogue = try Catalogue(yaml: CatalogueYAML.process + rest, name: "jena.yaml")
    #expect(catalogue == Catalogue(process: Process(slug: "jena", title: "Jena", place: "Jena")))
  }

  @Test(
    "The file may begin with a mark of its encoding or its document, and end its lines either way",
    arguments: [
      "\u{FEFF}" + CatalogueYAML.full, "---\n" + CatalogueYAML.full,
      CatalogueYAML.full.replacing("\n", with: "\r\n"), CatalogueYAML.full + "...\n",
      "%YAML 1.2\n---\n" + CatalogueYAML.full,
    ])
  func forms(yaml: String) throws {
    let plain = try Catalogue(yaml: CatalogueYAML.full, name: "jena.yaml")
    #expect(try Catalogue(yaml: yaml, name: "jena.yaml") == plain)
  }

  @Test("A measure may stand before its theme")
  func order() {
    let yaml =
      CatalogueYAML.process
      + "measures: [ { slug: a, title: A, rank: key, themes: [t] } ]\nthemes: [ { slug: t, title: T } ]"
    #expect(CatalogueYAML.refusal(of: yaml) == [])
  }

  @Test("A theme, a measure, a group and a milestone may share a slug")
  func sharedSlug() {
    let yaml =
      CatalogueYAML.process + """
        milestones: [ { slug: rad, title: Rad, date: 2016-12-06 } ]
        groups: [ { slug: rad, title: { de: Rad, en: Bike } } ]
        themes: [ { slug: rad, title: Rad } ]
        measures: [ { slug: rad, title: Rad, rank: key, themes: [rad] } ]
        """
    #expect(CatalogueYAML.refusal(of: yaml) == [])
  }
}
