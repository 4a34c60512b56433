import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("How far the people of a round agree")
struct AgreementReportTests {
  static let catalogue = Catalogue(
    process: Process(slug: "seedorf-2030", title: "Seedorf 2030", place: "Seedorf"),
    themes: [
      Theme(slug: "mobil", title: "Seedorf.Mobil"), Theme(slug: "gruen", title: "Seedorf.Grün"),
      Theme(slug: "alt", title: "Altes Thema", isRetired: true),
    ],
    measures: [
      Measure(slug: "radweg", title: "Radweg", rank: .other, themes: ["mobil", "gruen"]),
      Measure(slug: "faehre", title: "Fähre", rank: .other, themes: ["mobil"], isRetired: true),
      Measure(slug: "bus", title: "Bus", rank: .other, themes: ["mobil"]),
      Measure(slug: "park", title: "Park", rank: .other, themes: ["gruen"]),
    ])

  static let vocabulary = Vocabulary(
    groups: [], themes: entries(catalogue.themes.map { ($0.slug, $0.title) }, from: 1),
    measures: entries(catalogue.measures.map { ($0.slug, $0.title) }, from: 11))

  /// Numbers: themes from 1, measures from 11.
  private static func entries(
    _ named: [(slug: String, title: String)], from number: Int64
  ) -> [Vocabulary.Entry] {
    named.enumerated().map { index, entry in
      Vocabulary.Entry(
        id: TargetID(number: number + Int64(index)), slug: entry.slug, title: entry.title,
        isRetired: false)
    }
  }

  /// What each of two people tagged each statement to; none where there is no answer.
  private func report(
    _ answers: [(first: [Int64]?, second: [Int64]?)], dropped: Int = 0,
    bootstrap: Bootstrap? = Bootstrap(resamples: 100)
  ) -> AgreementReport {
    let people = [PersonID(number: 1), PersonID(number: 2)]
    let statements = answers.enumerated().map { index, answer in
      var said: [PersonID: RoundDecision] = [:]
      for (person, targets) in zip(people, [answer.first, answer.second]) {
        let tags = targets?.map { TagDraft(target: TargetID(number: $0)) }
        said[person] = tags.flatMap {
          $0.isEmpty ? RoundDecision(reason: .noContent) : RoundDecision(tags: $0)
        }
      }
      return RoundStatement(statement: index + 1, answers: said)
    }
    let round = Round(
      number: 3, title: "Probe", people: people, opened: EventStamp(number: 4, time: nil),
      openedBy: people[0], closed: EventStamp(number: 9, time: nil), statements: answers.count,
      dropped: dropped, answeredByAll: statements.count { $0.answers.count == 2 }, settled: 0)
    return AgreementReport(
      of: RoundResult(round: round, statements: statements, dropped: Array(100..<100 + dropped)),
      catalogue: Self.catalogue, vocabulary: Self.vocabulary, bootstrap: bootstrap)
  }

  @Test("counts a theme as named by who names it or a measure that serves it, once")
  func theme() {
    let report = report([([1], [11]), ([11, 13], [14]), ([], [2])], bootstrap: nil)
    #expect(report.themes.map(\.slug) == ["mobil", "gruen"])
    // Mobil: 1 by both, 2 by the first alone, 3 by nobody.
    #expect(report.themes[0].said == 3)
    #expect(report.themes[0].figures.percent.outcome == .value(2.0 / 3))
    // Grün: 1 by the second, 2 by both, 3 by the second.
    #expect(report.themes[1].said == 4)
    #expect(report.themes[1].figures.percent.outcome == .value(1.0 / 3))
  }

  @Test("is over all the agreement of every theme's decisions together")
  func overall() {
    let report = report([([1], [11]), ([11, 13], [14]), ([], [2])], bootstrap: nil)
    let pooled = RatingTable(
      units: [[1, 1], [0, 1], [1, 0], [1, 1], [0, 0], [0, 1]], raters: 2, categories: 2)
    #expect(report.overall.units == 6)
    #expect(report.overall.alpha.outcome == pooled.outcome(KrippendorffAlpha.self))
    #expect(report.overall.cohen.outcome == pooled.outcome(CohenKappa.self))
    #expect(report.overall.alpha.interval == nil)
  }

  @Test("says so where what is retired is named, and leaves out what nobody names")
  func retired() {
    let report = report([([12], [12]), ([3], [13])], bootstrap: nil)
    #expect(report.themes.map(\.slug) == ["mobil", "gruen", "alt"])
    #expect(report.themes.map(\.isRetired) == [false, false, true])
    #expect(report.themes[0].said == 3)
    #expect(report.measures.map(\.slug) == ["bus", "faehre"])
    #expect(report.silentMeasures == 2)
  }

  @Test("of nothing answered has no figure")
  func nothing() {
    let report = report([(nil, nil), ([1], nil)])
    #expect(report.answeredByTwo == 0)
    #expect(report.overall.alpha.outcome == .undefined(.noPairs))
    #expect(report.measures == [])
    #expect(report.silentMeasures == 3)
  }

  @Test(
    "is exactly the file beside the test",
    arguments: Language.allCases, [ReportFormat.table, .markdown, .csv, .json])
  func whole(language: Language, format: ReportFormat) throws {
    var answers: [(first: [Int64]?, second: [Int64]?)] = []
    for number in 0..<12 {
      answers.append(([1], number % 3 == 0 ? [2] : [11]))
      answers.append(([2, 13], number % 4 == 0 ? [] : [2]))
    }
    answers += [([14], nil), ([12], [12])]
    let report = report(answers, dropped: 1)
    let ending =
      switch format {
      case .table: "\(language.rawValue).txt"
      case .markdown: "\(language.rawValue).md"
      case .html: "\(language.rawValue).html"
      case .csv, .json: format.rawValue
      }
    try expect(rendered(report, as: format, in: language), matches: "agreement.\(ending)")
  }

  @Test("says beside the figure over all how many themes nobody named, which only raise it")
  func unnamed() {
    let report = report([([1], [1]), ([13], []), ([], [])], bootstrap: nil)
    #expect(report.silentThemes == 1)
    let german = rendered(report, as: .table, in: .german)
    #expect(german.contains("Über alles (1 nie genannt)"))
    #expect(
      german.replacing("\n", with: " ").contains(
        "Verlassen Sie sich nicht auf „Über alles“: 1 von 2 Themen hat niemand genannt, und daran sind sich dort alle einig."
      ))
    let english = rendered(report, as: .table, in: .english).replacing("\n", with: " ")
    #expect(english.contains("Don’t rely on “Over all”: nobody named 1 of 2 themes"))
    let both = self.report([([1], [2])], bootstrap: nil)
    #expect(!rendered(both, as: .table, in: .german).contains("Verlassen"))
  }
}
