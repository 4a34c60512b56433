import ResonanzModel

/// Catalogues of everything that the reader can give, with nasty texts.
struct RandomCatalogue {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func next() -> Catalogue {
    let themes = slugs(max: 3)
    let measures = themes.isEmpty ? [] : slugs(max: 4)
    return Catalogue(
      process: Process(slug: slug(), title: text(), place: text(), timeZone: "Europe/Berlin"),
      labels: Labels(theme: maybeText(), key: maybeText()),
      milestones: slugs(max: 2).map { slug in
        Milestone(slug: slug, title: text(), date: CalendarDate(iso: "2016-02-29")!)
      },
      groups: slugs(max: 2).map { slug in
        SourceGroup(slug: slug, title: Wording(german: text(), english: text()))
      },
      themes: themes.map { theme($0) },
      measures: measures.map { measure($0, of: themes, related: measures) })
  }

  private mutating func theme(_ slug: String) -> Theme {
    Theme(
      slug: slug, title: text(), subtitle: maybeText(), goals: texts(), note: maybeText(),
      codebook: codebook())
  }

  private mutating func measure(
    _ slug: String, of themes: [String], related: [String]
  ) -> Measure {
    Measure(
      slug: slug, title: text(), rank: MeasureRank.allCases.randomElement(using: &random)!,
      themes: Array(themes.shuffled(using: &random).prefix(count(1...3))),
      status: Bool.random(using: &random) ? nil : .underWay,
      related: Array(related.filter { $0 != slug }.prefix(count(0...2))),
      replaces: slugs(max: 2).map { "alt-\($0)" },
      fields: texts(), tasks: texts(), examples: texts(), keywords: texts(),
      codebook: codebook(), note: maybeText())
  }

  private mutating func codebook() -> Codebook? {
    let codebook = Codebook(belongs: maybeText(), not: maybeText(), examples: texts())
    return codebook == Codebook() ? nil : codebook
  }

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Without a byte order mark at its beginning, which Yams takes off every text.
  private mutating func text() -> String {
    let text = NastyText.visible(using: &random)
    return text.unicodeScalars.first == "\u{FEFF}" ? "x" + text : text
  }

  private mutating func maybeText() -> String? {
    Bool.random(using: &random) ? text() : nil
  }

  private mutating func texts() -> [String] { (0..<count(0...3)).map { _ in text() } }

  private mutating func slug() -> String {
    ["null", "true", "no", "2030", "1e3", "0x1f", "rad-weg", "a", "y"]
      .randomElement(using: &random)!
  }

  private mutating func slugs(max: Int) -> [String] {
    Array(Set((0..<count(0...max)).map { _ in slug() })).sorted()
  }
}
