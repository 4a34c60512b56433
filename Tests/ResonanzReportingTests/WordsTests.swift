import ResonanzModel
import ResonanzStorage
import Testing

@testable import ResonanzReporting

@Suite("The words are right for none, one and many, in both languages")
struct WordsTests {
  private let german = ReportWords(language: .german, labels: Labels())
  private let english = ReportWords(language: .english, labels: Labels())

  @Test(
    "a counted noun",
    arguments: [
      (0, "0 Aussagen", "0 statements"), (1, "1 Aussage", "1 statement"),
      (2, "2 Aussagen", "2 statements"), (1234, "1.234 Aussagen", "1,234 statements"),
    ])
  func counted(count: Int, german: String, english: String) {
    #expect(Plural.statement.counted(count, in: .german) == german)
    #expect(Plural.statement.counted(count, in: .english) == english)
  }

  @Test(
    "a part of a whole",
    arguments: [
      (TargetKind.measure, 0, 1, "0 von 1 Maßnahme", "0 of 1 measure"),
      (.measure, 1, 2, "1 von 2 Maßnahmen", "1 of 2 measures"),
      (.theme, 1, 1, "1 von 1 Thema", "1 of 1 theme"),
      (.theme, 3, 1000, "3 von 1.000 Themen", "3 of 1,000 themes"),
      (.keyword, 2, 5, "2 von 5 Stichwörtern", "2 of 5 keywords"),
    ])
  func shares(kind: TargetKind, part: Int, whole: Int, german: String, english: String) {
    #expect(self.german.share(part, of: whole, kind) == german)
    #expect(self.english.share(part, of: whole, kind) == english)
  }

  @Test(
    "what is still open",
    arguments: [
      (
        1, "Noch nicht endgültig: 1 Aussage ist noch nicht bearbeitet.",
        "Not final yet: 1 statement is not processed."
      ),
      (
        1812, "Noch nicht endgültig: 1.812 Aussagen sind noch nicht bearbeitet.",
        "Not final yet: 1,812 statements are not processed."
      ),
    ])
  func open(count: Int, german: String, english: String) {
    #expect(self.german.silenceIsOpen(count) == german)
    #expect(self.english.silenceIsOpen(count) == english)
  }

  @Test(
    "the sentence over the table",
    arguments: [
      (0, 0, 0, "Nennungen gibt es zu 0 von 1 Maßnahme.", "There are mentions of 0 of 1 measure."),
      (
        1, 1, 0,
        "Nennungen gibt es zu 1 von 1 Maßnahme: 1 Aussage, 1 Person, 0 Aussagen ohne Absender.",
        "There are mentions of 1 of 1 measure: 1 statement, 1 respondent, 0 statements unattributed."
      ),
      (
        2, 0, 2,
        "Nennungen gibt es zu 1 von 1 Maßnahme: 2 Aussagen, 0 Personen, 2 Aussagen ohne Absender.",
        "There are mentions of 1 of 1 measure: 2 statements, 0 respondents, 2 statements unattributed."
      ),
    ])
  func summary(
    statements: Int, respondents: Int, unattributed: Int, german: String, english: String
  ) {
    let said = [
      "citizens": Figures(
        statements: statements, respondents: respondents, unattributed: unattributed)
    ]
    let row = InventedProcess.measure("eins", "Eins", .other, ["t"], said, [:])
    let report = FeedbackReport(
      of: InventedProcess.tally(.measure, rows: [row], tagged: said))
    #expect(self.german.summary(of: report) == german)
    #expect(self.english.summary(of: report) == english)
  }

  @Test(
    "numbers have the separators of their language",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
      (1_234_567, "1.234.567", "1,234,567"), (-1000, "-1.000", "-1,000"),
    ])
  func numbers(number: Int, german: String, english: String) {
    #expect(number.grouped(in: .german) == german)
    #expect(number.grouped(in: .english) == english)
  }

  @Test(
    "a share is rounded half away from zero, and is 0 only of none and 100 only of all",
    arguments: partsInPercent)
  func percentages(part: Int, whole: Int, expected: Int) {
    #expect(Percent.whole(part, of: whole) == expected)
  }

  @Test("of every share of 200 the halves are rounded away from zero, but at the ends")
  func halves() {
    for part in stride(from: 3, to: 198, by: 2) {
      #expect(Percent.whole(part, of: 200) == part / 2 + 1, "\(part) of 200")
    }
  }

  @Test(
    "a computed share is all where it misses that by what computing leaves behind",
    arguments: computedShares)
  func computed(share: Double, expected: Int) { #expect(Percent.whole(share) == expected) }

  @Test("there is no share of nothing")
  func noShare() { #expect(Percent.whole(0, of: 0) == nil) }

  @Test(
    "the point is given by the clock of the process",
    arguments: [
      (
        "2016-12-06T13:30:00Z", "Europe/Berlin",
        "Wissensstand: Ereignis 12 vom 06.12.2016, 14:30 Uhr",
        "As of: event 12 of 2016-12-06, 14:30"
      ),
      (
        "2016-06-30T22:05:59.999Z", "Europe/Berlin",
        "Wissensstand: Ereignis 12 vom 01.07.2016, 00:05 Uhr",
        "As of: event 12 of 2016-07-01, 00:05"
      ),
      (
        "2016-12-06T13:30:00Z", "Asia/Kathmandu",
        "Wissensstand: Ereignis 12 vom 06.12.2016, 19:15 Uhr",
        "As of: event 12 of 2016-12-06, 19:15"
      ),
    ])
  func asOf(time: String, zone: String, german: String, english: String) {
    let stamp = EventStamp(number: 12, time: Instant(iso: time))
    #expect(self.german.asOf(stamp, zone: zone) == german)
    #expect(self.english.asOf(stamp, zone: zone) == english)
  }

  @Test("the range in which things came in")
  func received() {
    let from = CalendarDate(iso: "2016-10-01")
    let until = CalendarDate(iso: "2016-12-06")
    let cases: [(TallyFilter, String?, String?)] = [
      (TallyFilter(), nil, nil),
      (
        TallyFilter(receivedFrom: from), "Eingegangen: ab 01.10.2016", "Received: from 2016-10-01"
      ),
      (
        TallyFilter(receivedUntil: until), "Eingegangen: bis 06.12.2016",
        "Received: until 2016-12-06"
      ),
      (
        TallyFilter(receivedFrom: from, receivedUntil: until),
        "Eingegangen: 01.10.2016 bis 06.12.2016", "Received: 2016-10-01 to 2016-12-06"
      ),
    ]
    for (filter, german, english) in cases {
      #expect(self.german.received(filter) == german)
      #expect(self.english.received(filter) == english)
    }
  }

  @Test("the catalogue's own words stand where it has them")
  func labels() {
    let words = ReportWords(
      language: .german, labels: Labels(theme: "Zukunftsthema", key: "Leuchtturm"))
    #expect(words.name(of: TargetKind.theme) == "Zukunftsthema")
    #expect(words.name(of: MeasureRank.key) == "Leuchtturm")
    #expect(german.name(of: TargetKind.theme) == "Thema")
    #expect(german.name(of: MeasureRank.key) == "Schlüsselmaßnahme")
  }
}

private let partsInPercent: [(part: Int, whole: Int, percent: Int)] = [
  (0, 10, 0), (1, 1_000_000, 1), (1, 1000, 1), (4, 1000, 1), (1, 200, 1), (14, 1000, 1),
  (3, 200, 2), (1, 3, 33), (2, 3, 67), (49, 200, 25), (57, 200, 29), (113, 200, 57), (1, 8, 13),
  (284_999, 1_000_000, 28), (983, 1000, 98), (985, 1000, 99), (994, 1000, 99), (995, 1000, 99),
  (999, 1000, 99), (9996, 10_000, 99), (999_999, 1_000_000, 99), (10, 10, 100),
  (1_000_000, 1_000_000, 100),
]

private let computedShares: [(Double, Int)] = [
  (0.9999999999999999, 100), (1e-17, 0), (0.999, 99), (0.001, 1), (0.285, 29),
]
