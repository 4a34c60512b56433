import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A small process in which everything occurs: all three zeros, a retired measure, an emoji, a long
/// compound, characters that are markup elsewhere.
enum InventedProcess {
  static let feedback = FeedbackReport(of: measures, themes: themes)
  static let themeFeedback = FeedbackReport(of: themes)
  static let coverage = CoverageReport(
    measures: measures, themes: themes, keywordOnly: ["citizens": 3])

  static let filter = TallyFilter(
    receivedFrom: CalendarDate(iso: "2016-10-01"), receivedUntil: CalendarDate(iso: "2016-12-06"),
    consultation: "buergerumfrage")

  static let measures = tally(
    .measure,
    rows: [
      measure(
        "jena-digital-mobil", "Jena digital mobil 🚲", .key, ["stadt-mobil"],
        ["citizens": Figures(statements: 1204, respondents: 311, unattributed: 80)],
        [.supports: 1000, .opposes: 4, .unstated: 200]),
      measure(
        "verkehrsinfrastruktur",
        "Verkehrsinfrastrukturfinanzierungsgesellschaftsvorbereitungsgutachten für Fuß- und Radwege",
        .priority, ["stadt-mobil", "stadt-gruen"],
        [
          "citizens": Figures(statements: 17, respondents: 12, unattributed: 0),
          "experts": Figures(statements: 1, respondents: 1, unattributed: 0),
        ], [.mixed: 18]),
      measure("parken", "Parken | Laden <24/7>", .other, ["stadt-mobil"], [:], [:]),
      measure("baumpatenschaft", "Baumpatenschaft", .key, ["stadt-gruen"], [:], [:]),
      measure(
        "pavillon", "Gläserner Pavillon", .other, ["stadt-gruen"],
        ["experts": Figures(statements: 2, respondents: 0, unattributed: 2)], [.opposes: 2],
        isRetired: true),
    ],
    tagged: [
      "citizens": Figures(statements: 1215, respondents: 318, unattributed: 80),
      "experts": Figures(statements: 3, respondents: 1, unattributed: 2),
    ])

  static let themes = tally(
    .theme,
    rows: [
      theme(
        "stadt-mobil", "Stadt.Mobil",
        [
          "citizens": Figures(statements: 1214, respondents: 317, unattributed: 80),
          "experts": Figures(statements: 1, respondents: 1, unattributed: 0),
        ]),
      theme(
        "stadt-gruen", "Stadt.Grün",
        [
          "citizens": Figures(statements: 18, respondents: 13, unattributed: 0),
          "experts": Figures(statements: 3, respondents: 1, unattributed: 2),
        ]),
      theme("stadt-klang", "Stadt.Klang", [:]),
    ],
    tagged: [
      "citizens": Figures(statements: 1216, respondents: 318, unattributed: 80),
      "experts": Figures(statements: 3, respondents: 1, unattributed: 2),
    ])

  /// Citizens have open statements, experts and schools have none, politicians said nothing though
  /// asked, the administration was not asked, and nobody is without a group.
  static let base: [String: GroupBase] = [
    "citizens": GroupBase(
      figures: Figures(statements: 1420, respondents: 402, unattributed: 91),
      states: [
        .open: 2, .processed: 1219, .wholeProcess: 150, .noContent: 46, .newProposal: 3,
      ], isAsked: true),
    "experts": GroupBase(
      figures: Figures(statements: 4, respondents: 1, unattributed: 3),
      states: [.processed: 3, .newProposal: 1], isAsked: true),
    "politicians": GroupBase(isAsked: true),
    "schools": GroupBase(
      figures: Figures(statements: 1, respondents: 1, unattributed: 0),
      states: [.noContent: 1], isAsked: true),
    "administration": GroupBase(),
    "unknown": GroupBase(),
  ]

  static func tally(
    _ kind: TargetKind, rows: [TallyRow], tagged: [String: Figures] = [:],
    base: [String: GroupBase] = base, labels: Labels = Labels(theme: "Zukunftsthema"),
    asOf: EventStamp = EventStamp(number: 12, time: Instant(iso: "2016-12-06T13:30:00Z"))
  ) -> Tally {
    Tally(
      process: Process(slug: "isek-jena-2030", title: "ISEK Jena.2030", place: "Jena"),
      labels: labels, kind: kind, asOf: asOf, groups: SourceGroup.builtIn, base: base, rows: rows,
      tagged: tagged)
  }

  static func measure(
    _ slug: String, _ title: String, _ rank: MeasureRank, _ themes: [String],
    _ byGroup: [String: Figures], _ byStance: [Stance: Int], isRetired: Bool = false
  ) -> TallyRow {
    TallyRow(
      slug: slug, title: title, rank: rank, themes: themes, isRetired: isRetired,
      byGroup: byGroup, byStance: byStance)
  }

  static func theme(_ slug: String, _ title: String, _ byGroup: [String: Figures]) -> TallyRow {
    TallyRow(
      slug: slug, title: title, rank: nil, themes: [], isRetired: false, byGroup: byGroup,
      byStance: [:])
  }
}
