import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What stands behind the feedback on a theme or measure")
struct DetailTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer(
          "Der Radweg am See", id: "1", by: "r1", received: "2016-01-31",
          tags: ["radweg": .supports, "bus": .opposes]),
        Answer(
          "Radweg! RADWEG", id: "2", by: "r1", received: "2016-06-30T21:30:00Z",
          tags: ["radweg": .supports]),
        Answer("Ein Radweg", id: "3", received: nil, tags: ["radweg": .unstated]),
        Answer(
          "Der Bus", id: "4", by: "r2", group: "schools", received: "2016-10-01",
          tags: ["radweg": .opposes, "bus": .supports]),
        Answer("Nur der Bus", id: "5", by: "r3", group: "schools", received: "2016-12-31"),
      ])
    _ = try city.archive.tag(
      [1, 2, 5], TagChange(keywords: ["Licht"]), by: Invented.person)
  }

  @Test("Feedback is counted by the quarter in which it came in, each respondent once in each")
  func quarters() throws {
    let detail = try #require(city.archive.details(of: .measure, "radweg")["radweg"])
    #expect(
      detail.byQuarter == [
        try #require(Quarter(year: 2016, number: 1)): Figures(statements: 1, respondents: 1),
        try #require(Quarter(year: 2016, number: 2)): Figures(statements: 1, respondents: 1),
        try #require(Quarter(year: 2016, number: 4)): Figures(statements: 1, respondents: 1),
      ])
    #expect(detail.undated == Figures(statements: 1, unattributed: 1))
  }

  @Test("Stances of a measure are counted by group")
  func stances() throws {
    let detail = try #require(city.archive.details(of: .measure, "radweg")["radweg"])
    #expect(
      detail.stances == ["citizens": [.supports: 2, .unstated: 1], "schools": [.opposes: 1]])
    #expect(try city.archive.details(of: .theme, "mobil")["mobil"]?.stances == [:])
  }

  @Test("Keywords count where the statement has both; one's own stand there without statements")
  func keywords() throws {
    let measure = try #require(city.archive.details(of: .measure, "radweg")["radweg"])
    #expect(
      measure.keywords == [
        KeywordFigures(
          slug: "licht", title: "Licht", figures: Figures(statements: 2, respondents: 1))
      ])
    try city.archive.moveKeyword("Licht", below: city.target("seepark"), by: Invented.person)
    let park = try #require(city.archive.details(of: .measure, "seepark")["seepark"])
    #expect(
      park.keywords == [
        KeywordFigures(slug: "licht", title: "Licht", figures: .zero, elsewhere: 3)
      ])
    try city.tag([5], add: ["seepark": .supports])
    #expect(
      try city.archive.details(of: .measure, "seepark")["seepark"]?.keywords.first?.elsewhere == 2)
    #expect(try city.archive.details(of: .measure, "bus")["bus"]?.keywords.count == 1)
  }

  @Test(
    "Every figure is what a search with its filters finds",
    arguments: ["radweg", "bus", "seepark", "mobil", "gruen"])
  func search(slug: String) throws {
    let kind: TargetKind = ["mobil", "gruen"].contains(slug) ? .theme : .measure
    let detail = try #require(city.archive.details(of: kind)[slug])
    let start = "\(kind.rawValue):\(slug)"
    for (quarter, figures) in detail.byQuarter {
      let days = "\(quarter.firstDay.iso)..\(quarter.lastDay.iso)"
      #expect(try city.meant("\(start) received:\(days)").count == figures.statements)
    }
    #expect(try city.meant("\(start) received:none").count == detail.undated.statements)
    for keyword in detail.keywords {
      let found = try city.meant("\(start) keyword:\(keyword.slug)")
      #expect(found.count == keyword.figures.statements)
    }
    for (group, stances) in detail.stances {
      for (stance, count) in stances {
        let found = try city.meant("\(start) group:\(group) stance:\(stance.rawValue)")
        #expect(found.count == count)
      }
    }
  }

  @Test("A point in the past and a filter hold")
  func pointAndFilter() throws {
    try city.tag([5], add: ["radweg": .mixed])
    let then = try #require(
      city.archive.details(of: .measure, "radweg", asOf: .event(2))["radweg"])
    #expect(then.keywords == [])
    #expect(then.byQuarter.values.map(\.statements).reduce(0, +) == 3)
    let late = TallyFilter(receivedFrom: CalendarDate(iso: "2016-10-01"))
    let detail = try #require(
      city.archive.details(of: .measure, "radweg", filter: late)["radweg"])
    #expect(detail.byQuarter.values.map(\.statements) == [2])
    #expect(detail.undated == .zero)
    #expect(detail.keywords.map(\.figures) == [Figures(statements: 1, respondents: 1)])
    #expect(detail.stances == ["schools": [.opposes: 1, .mixed: 1]])
  }

  @Test("Consultations are counted with what is open, by the kept counts as by a count")
  func consultations() throws {
    try city.importFile(
      "b.csv", [Answer("Rad", id: "1", by: "r1", received: "2016-12-24")], into: "werkstatt")
    let kept = try city.archive.consultationBases()
    #expect(kept.map(\.slug) == ["umfrage", "werkstatt"])
    #expect(kept[0].base.figures == Figures(statements: 5, respondents: 3, unattributed: 1))
    #expect(kept[0].base.states == [.processed: 5])
    #expect(kept[1].base.states == [.open: 1])
    let all = TallyFilter(receivedUntil: CalendarDate(iso: "2100-01-01"))
    let counted = try city.archive.consultationBases(filter: all)
    #expect(counted[1] == kept[1])
    #expect(counted[0].base.figures == Figures(statements: 4, respondents: 3))
    let only = TallyFilter(consultation: "werkstatt")
    #expect(try city.archive.consultationBases(filter: only) == [kept[1]])
    let then = try city.archive.consultationBases(asOf: .event(2))
    #expect(then.map(\.base.figures) == [kept[0].base.figures])
    #expect(then[0].base.states == [.processed: 4, .open: 1])
  }

  @Test("A word counts once a statement, in any spelling, and shows its commonest")
  func words() throws {
    let tally = try #require(
      city.archive.wordTallies(onThemes: ["gruen", "mobil"], minimum: 2)["gruen"])
    #expect(tally.statements == 4)
    #expect(tally.others == 1)
    let radweg = try #require(tally.words.first { $0.spelling == "Radweg" })
    #expect(radweg.statements == 3)
    #expect(radweg.others == 0)
    // Not more frequent than elsewhere.
    #expect(!tally.words.contains { $0.spelling == "Bus" })
    for word in tally.words {
      let found = try city.meant("theme:gruen \"\(word.spelling)\"")
      #expect(found.count == word.statements, "\(word.spelling)")
    }
  }

  @Test("Words are those of the texts as they were then, of what counted then")
  func wordsThen() throws {
    try city.importFile(
      "a.csv",
      [Answer("Die Fähre", id: "1", by: "r1", received: "2016-01-31")], sha: 2,
      replacesTexts: true)
    let then = try #require(
      city.archive.wordTallies(onThemes: ["gruen"], minimum: 1, asOf: .event(2))["gruen"])
    #expect(then.words.first { $0.spelling == "Radweg" }?.statements == 3)
    #expect(!then.words.contains { $0.spelling == "Fähre" })
    let now = try #require(city.archive.wordTallies(onThemes: ["gruen"], minimum: 1)["gruen"])
    #expect(now.words.first { $0.spelling == "Radweg" }?.statements == 2)
    #expect(now.words.contains { $0.spelling == "Fähre" })
  }

  @Test("Quotes are those of that time")
  func quotes() throws {
    _ = try city.quote("Radweg", of: 1, for: "radweg")
    let before = try city.lastEvent() - 1
    #expect(try city.archive.quotes(asOf: .event(before)).isEmpty)
    #expect(try city.archive.quotes(asOf: .event(before + 1)).count == 1)
  }
}
