import ResonanzModel

/// Short catalogues for tests.
enum CatalogueYAML {
  /// One theme and one measure of everything that a catalogue can say.
  static let full = """
    # A comment.
    process: { slug: isek-jena-2030, title: "ISEK Jena.2030", place: Jena, timeZone: Europe/Vienna }
    labels: { theme: Zukunftsthema, key: Schlüsselmaßnahme }
    milestones:
      - { slug: lenkungsrunde-3, title: "3. Lenkungsrunde", date: 2016-12-06 }
    groups:
      - { slug: business, title: { de: Wirtschaft, en: Business } }
    themes:
      - slug: stadt-mobil
        title: Stadt.Mobil.Jena
        subtitle: Mobilitätsangebote neu denken
        goals: [ "Erstens: schneller", "Zweitens" ]
        note: "Teile sind im Scan nicht lesbar: […]"
        codebook: { belongs: "Rad, Bus", not: "Region", examples: ["„Mehr Radwege!“"] }
      - slug: digital
        title: Digital
    measures:
      - slug: jena-digital-mobil
        title: Jena digital mobil
        rank: key
        themes: [stadt-mobil, digital]
        status: under-way
        related: [radschnellweg]
        replaces: [alte-massnahme]
        fields: [ "Feld" ]
        tasks: [ "Aufgabe" ]
        examples: [ "Ansatz" ]
        keywords: [ WLAN, App ]
        note: Hinweis
        codebook: { belongs: "Apps", not: "Wege" }
      - slug: radschnellweg
        title: 2030
        rank: other
        themes: [stadt-mobil]

    """

  static let process = "process: { slug: jena, title: Jena, place: Jena }\n"

  /// What `jena.yaml` with this text is refused with, line by line; empty where it is read.
  static func refusal(of yaml: String, in language: Language = .german) -> [String] {
    do {
      _ = try Catalogue(yaml: yaml, name: "jena.yaml")
      return []
    } catch {
      return error.lines(in: language)
    }
  }
}
