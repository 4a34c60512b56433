import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("A sentence to be copied")
struct FeedbackSentenceTests {
  /// What was counted, with the exact words.
  struct Case: CustomTestStringConvertible, Sendable {
    let figures: Figures
    var stances: [Stance: Int] = [:]
    var groups: [Zero: [SourceGroup]] = [:]
    let german: String
    let english: String

    var testDescription: String { german }
  }

  static let cases: [Case] = numbers + stances + silence

  /// None, one and many, known and not.
  static let numbers: [Case] = [
    Case(
      figures: .zero, german: "Seepark: keine Nennung.", english: "Seepark: no mention."),
    Case(
      figures: Figures(statements: 1, respondents: 1),
      german: "Seepark: 1 Nennung von 1 Person.", english: "Seepark: 1 mention by 1 respondent."),
    Case(
      figures: Figures(statements: 1, unattributed: 1),
      german: "Seepark: 1 Nennung ohne Absender.", english: "Seepark: 1 mention, unattributed."),
    Case(
      figures: Figures(statements: 3, unattributed: 3),
      german: "Seepark: 3 Nennungen ohne Absender.", english: "Seepark: 3 mentions, unattributed."),
    Case(
      figures: Figures(statements: 2, respondents: 1),
      german: "Seepark: 2 Nennungen von 1 Person.", english: "Seepark: 2 mentions by 1 respondent."),
    Case(
      figures: Figures(statements: 2, respondents: 1, unattributed: 1),
      german: "Seepark: 2 Nennungen, davon 1 von 1 Person und 1 ohne Absender.",
      english: "Seepark: 2 mentions, 1 of them by 1 respondent and 1 unattributed."),
    Case(
      figures: Figures(statements: 1204, respondents: 311, unattributed: 80),
      german: "Seepark: 1.204 Nennungen, davon 1.124 von 311 Personen und 80 ohne Absender.",
      english: "Seepark: 1,204 mentions, 1,124 of them by 311 respondents and 80 unattributed."),
  ]

  static let stances: [Case] = [
    Case(
      figures: Figures(statements: 1, respondents: 1), stances: [.supports: 1],
      german: "Seepark: 1 Nennung von 1 Person, zustimmend.",
      english: "Seepark: 1 mention by 1 respondent, supporting."),
    Case(
      figures: Figures(statements: 2, unattributed: 2), stances: [.opposes: 2],
      german: "Seepark: 2 Nennungen ohne Absender, beide ablehnend.",
      english: "Seepark: 2 mentions, unattributed, both opposing."),
    Case(
      figures: Figures(statements: 3, respondents: 2), stances: [.mixed: 3],
      german: "Seepark: 3 Nennungen von 2 Personen, alle teils-teils.",
      english: "Seepark: 3 mentions by 2 respondents, all mixed."),
    Case(
      figures: Figures(statements: 9, respondents: 9), stances: [.unstated: 9],
      german: "Seepark: 9 Nennungen von 9 Personen.",
      english: "Seepark: 9 mentions by 9 respondents."),
    Case(
      figures: Figures(statements: 47, respondents: 41),
      stances: [.supports: 30, .opposes: 8, .unstated: 9],
      german: "Seepark: 47 Nennungen von 41 Personen, davon 30 zustimmend, 8 ablehnend und 9 ohne "
        + "bestimmte Tendenz.",
      english: "Seepark: 47 mentions by 41 respondents, of which 30 supporting, 8 opposing and 9 "
        + "without a stated stance."),
    Case(
      figures: Figures(statements: 50, respondents: 41, unattributed: 3),
      stances: [.supports: 30, .neutral: 20],
      german: "Seepark: 50 Nennungen, davon 47 von 41 Personen und 3 ohne Absender; insgesamt 30 "
        + "zustimmend und 20 neutral.",
      english: "Seepark: 50 mentions, 47 of them by 41 respondents and 3 unattributed; in all 30 "
        + "supporting and 20 neutral."),
    Case(
      figures: Figures(statements: 5, respondents: 4, unattributed: 1), stances: [.supports: 5],
      german: "Seepark: 5 Nennungen, davon 4 von 4 Personen und 1 ohne Absender; alle zustimmend.",
      english: "Seepark: 5 mentions, 4 of them by 4 respondents and 1 unattributed; all supporting."
    ),
  ]

  static let silence: [Case] = [
    Case(
      figures: Figures(statements: 3, respondents: 3), groups: [.silent: groups("schools")],
      german: "Seepark: 3 Nennungen von 3 Personen; keine aus: Schulen.",
      english: "Seepark: 3 mentions by 3 respondents; none from: Schools."),
    Case(
      figures: Figures(statements: 3, respondents: 3),
      groups: [
        .silent: groups("schools", "unknown"), .open: groups("politicians"),
        .notAsked: groups("experts", "administration"),
      ],
      german: "Seepark: 3 Nennungen von 3 Personen; keine aus: Schulen; noch offen: Politik; nicht "
        + "gefragt: Experten/Stakeholder, Verwaltung.",
      english: "Seepark: 3 mentions by 3 respondents; none from: Schools; still open: Politicians; "
        + "not asked: Experts, Administration."),
    Case(
      figures: .zero, groups: [.silent: groups("schools"), .notAsked: groups("experts")],
      german: "Seepark: keine Nennung; nicht gefragt: Experten/Stakeholder.",
      english: "Seepark: no mention; not asked: Experts."),
    Case(
      figures: .zero, groups: [.silent: groups("schools"), .open: groups("citizens")],
      german: "Seepark: noch keine Nennung; nichts gesagt: Schulen; noch offen: Bürger/Bewohner.",
      english: "Seepark: no mention yet; said nothing: Schools; still open: Citizens."),
    Case(
      figures: .zero, groups: [.notAsked: groups("citizens", "schools")],
      german: "Seepark: keine Nennung, gefragt wurde niemand.",
      english: "Seepark: no mention, nobody was asked."),
  ]

  private static func groups(_ slugs: String...) -> [SourceGroup] {
    SourceGroup.builtIn.filter { slugs.contains($0.slug) }
  }

  @Test("is right in grammar for none, one and many", arguments: cases)
  func words(sentence: Case) {
    let made = FeedbackSentence(
      title: "Seepark", figures: sentence.figures, stances: sentence.stances,
      groups: sentence.groups)
    #expect(made.text(in: .german) == sentence.german)
    #expect(made.text(in: .english) == sentence.english)
  }

  @Test("says what it holds for")
  func limits() {
    let made = FeedbackSentence(
      title: "Ein\nTitel", figures: Figures(statements: 1, respondents: 1),
      limits: Wording(german: "Stand: 06.12.2016", english: "as of 2016-12-06"))
    #expect(made.text(in: .german) == "Ein Titel: 1 Nennung von 1 Person (Stand: 06.12.2016).")
    #expect(made.text(in: .english) == "Ein Titel: 1 mention by 1 respondent (as of 2016-12-06).")
  }
}
