import ResonanzModel
import Testing

@Suite("The words about a change of the catalogue")
struct CatalogueChangeWordsTests {
  private static let day = CalendarDate(iso: "2016-12-06")!
  private static let milestone = Milestone(slug: "m", title: "Runde", date: day)
  private static let group = SourceGroup(
    slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))

  @Test(
    "Every change has its line in both languages",
    arguments: [
      (
        .processChanged(
          from: Process(slug: "jena", title: "A", place: "Jena"),
          to: Process(slug: "jena", title: "B", place: "Weimar", timeZone: "UTC")),
        "~ Beteiligungsprozess jena: Titel „A“ → „B“, Ort „Jena“ → „Weimar“, Zeitzone"
          + " „Europe/Berlin“ → „UTC“",
        "~ process jena: title “A” → “B”, place “Jena” → “Weimar”, time zone “Europe/Berlin” →"
          + " “UTC”"
      ),
      (
        .labelsChanged(from: Labels(theme: "Feld"), to: Labels(key: "Leuchtturm")),
        "~ Bezeichnungen: Thema „Feld“ → –, Schlüsselmaßnahme – → „Leuchtturm“",
        "~ labels: theme “Feld” → –, key measure – → “Leuchtturm”"
      ),
      (
        .groupAdded(group), "+ Akteursgruppe business „Wirtschaft“",
        "+ source group business “Business”"
      ),
      (
        .groupRetitled(
          slug: "business", from: group.title,
          to: Wording(german: "Gewerbe", english: "Trade")),
        "~ Akteursgruppe business: Titel de „Wirtschaft“ → „Gewerbe“, en „Business“ → „Trade“",
        "~ source group business: title de “Wirtschaft” → “Gewerbe”, en “Business” → “Trade”"
      ),
      (
        .milestoneAdded(milestone), "+ Meilenstein m „Runde“, 06.12.2016",
        "+ milestone m “Runde”, 2016-12-06"
      ),
      (
        .milestoneChanged(
          from: milestone,
          to: Milestone(slug: "m", title: "Treffen", date: CalendarDate(iso: "2017-01-02")!)),
        "~ Meilenstein m: Titel „Runde“ → „Treffen“, Tag 06.12.2016 → 02.01.2017",
        "~ milestone m: title “Runde” → “Treffen”, day 2016-12-06 → 2017-01-02"
      ),
      (.milestoneRemoved(milestone), "- Meilenstein m: entfällt", "- milestone m: removed"),
      (
        .themeAdded(slug: "mobil", title: "Stadt.Mobil"), "+ Thema mobil „Stadt.Mobil“",
        "+ theme mobil “Stadt.Mobil”"
      ),
      (
        .themeRetitled(slug: "mobil", from: "A", to: "B"), "~ Thema mobil: Titel „A“ → „B“",
        "~ theme mobil: title “A” → “B”"
      ),
      (
        .themeRetired(slug: "mobil", title: "A"),
        "- Thema mobil: stillgelegt; seine Nennungen bleiben",
        "- theme mobil: retired; its feedback stays"
      ),
      (
        .measureAdded(slug: "radschnellweg", title: "Radschnellweg"),
        "+ Maßnahme radschnellweg „Radschnellweg“", "+ measure radschnellweg “Radschnellweg”"
      ),
      (
        .measureRetired(slug: "x", title: "X"),
        "- Maßnahme x: stillgelegt; ihre Nennungen bleiben",
        "- measure x: retired; its feedback stays"
      ),
      (
        .measureRenamed(from: "a", to: "b"), "~ Maßnahme a: heißt jetzt b",
        "~ measure a: is now called b"
      ),
      (
        .measureMerged(from: ["a"], to: "b"), "~ Maßnahme a: geht in b auf",
        "~ measure a: is merged into b"
      ),
      (
        .measureMerged(from: ["a", "b", "c"], to: "d"), "~ Maßnahmen a, b und c: gehen in d auf",
        "~ measures a, b and c: are merged into d"
      ),
      (
        .measureSplit(from: "a", to: ["b", "c"]),
        "~ Maßnahme a: geteilt in b und c; ihre Aussagen werden neu durchgesehen",
        "~ measure a: split into b and c; its statements are looked at anew"
      ),
      (
        .measureRetitled(slug: "jena-digital-mobil", from: "A\nB", to: "C"),
        "~ Maßnahme jena-digital-mobil: Titel „A B“ → „C“",
        "~ measure jena-digital-mobil: title “A B” → “C”"
      ),
      (
        .measureRankChanged(slug: "x", from: .other, to: .key),
        "~ Maßnahme x: Rang weitere Maßnahme → Schlüsselmaßnahme",
        "~ measure x: rank other measure → key measure"
      ),
      (
        .measureThemesChanged(slug: "x", from: ["t"], to: ["u", "t"]),
        "~ Maßnahme x: Themen t → u, t", "~ measure x: themes t → u, t"
      ),
      (
        .measureStatusChanged(slug: "x", from: nil, to: .underWay),
        "~ Maßnahme x: Stand – → in Umsetzung", "~ measure x: status – → under way"
      ),
      (
        .contentChanged(.measure, slug: "x", [.fields, .tasks, .codebook]),
        "~ Maßnahme x: Handlungsfelder, Aufgaben und Zuordnungsleitfaden geändert",
        "~ measure x: fields, tasks and codebook changed"
      ),
      (
        .contentChanged(.theme, slug: "t", [.goals]), "~ Thema t: Ziele geändert",
        "~ theme t: goals changed"
      ),
      (.orderChanged(.group), "~ Akteursgruppen: neue Reihenfolge", "~ source groups: new order"),
      (.orderChanged(.milestone), "~ Meilensteine: neue Reihenfolge", "~ milestones: new order"),
      (.orderChanged(.theme), "~ Themen: neue Reihenfolge", "~ themes: new order"),
      (.orderChanged(.measure), "~ Maßnahmen: neue Reihenfolge", "~ measures: new order"),
    ] as [(CatalogueChange, String, String)])
  func line(change: CatalogueChange, german: String, english: String) {
    #expect(change.line(in: .german) == german)
    #expect(change.line(in: .english) == english)
  }

  @Test("Every content and every status has a name of its own in both languages")
  func titles() {
    for language in Language.allCases {
      let contents = CatalogueContent.allCases.map { $0.title(in: language) }
      let statuses = MeasureStatus.allCases.map { $0.title(in: language) }
      #expect(Set(contents).count == CatalogueContent.allCases.count)
      #expect(Set(statuses).count == MeasureStatus.allCases.count)
    }
  }
}
