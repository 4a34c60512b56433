import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("The codebook and the report on the work are exactly the files beside the test")
struct CodebookAndProgressTests {
  static let codebook = CodebookReport(
    of: Catalogue(
      process: Process(slug: "seedorf-2030", title: "Seedorf 2030", place: "Seedorf"),
      labels: Labels(theme: "Zukunftsthema"),
      themes: [
        Theme(
          slug: "mobil", title: "Seedorf.Mobil", subtitle: "Unterwegs in *Seedorf*",
          codebook: Codebook(
            belongs: "Rad, Fuß, Bus", not: "Parken: seepark",
            examples: ["„Mehr Radwege!“", "- und Busse"])),
        Theme(slug: "gruen", title: "Seedorf.Grün"),
      ],
      measures: [
        Measure(
          slug: "radweg", title: "Radweg am See", rank: .key, themes: ["mobil", "gruen"],
          codebook: Codebook(belongs: "Alles, was am Ufer rollt 🚲"))
      ]))!

  static let progress = Progress(
    process: Process(slug: "seedorf-2030", title: "Seedorf 2030", place: "Seedorf"),
    asOf: EventStamp(number: 12, time: Instant(iso: "2016-12-06T13:30:00.000Z")),
    groups: SourceGroup.builtIn,
    consultations: [
      ConsultationProgress(
        slug: "umfrage", title: "Bürgerumfrage",
        byGroup: [
          "citizens": WorkDone(statements: 1204, processed: 1203),
          "schools": WorkDone(statements: 3, processed: 0),
        ]), ConsultationProgress(slug: "leer", title: "Leere Liste", byGroup: [:]),
    ],
    waiting: [
      WaitingStatement(
        number: 7, text: "Mehr Bänke\nam Ufer", consultation: "umfrage", group: "schools",
        received: "2016-09-14T18:22:07Z", imported: Instant(iso: "2016-12-05T23:30:00.000Z")!),
      WaitingStatement(
        number: 9, text: String(repeating: "👨‍👩‍👧‍👦", count: 90), consultation: "umfrage",
        group: "schools",
        received: nil, imported: Instant(iso: "2016-12-06T10:00:00.000Z")!),
    ], own: OwnProgress(today: 1, thisWeek: 12, inAll: 1203))

  @Test(
    "for people, in both languages", arguments: Language.allCases, [ReportFormat.table, .markdown])
  func forPeople(language: Language, format: ReportFormat) throws {
    let ending = "\(language.rawValue).\(format == .table ? "txt" : "md")"
    try expect(
      rendered(Self.codebook, as: format, in: language), matches: "codebook.\(ending)")
    try expect(
      rendered(ProgressReport(of: Self.progress, by: .received), as: format, in: language),
      matches: "progress.\(ending)")
  }

  @Test("for programs, the same in both languages", arguments: [ReportFormat.csv, .json])
  func forPrograms(format: ReportFormat) throws {
    let reports: [(String, any Report)] = [
      ("codebook", Self.codebook), ("progress", ProgressReport(of: Self.progress)),
    ]
    for (name, report) in reports {
      let german = rendered(report, as: format, in: .german)
      try expect(german, matches: "\(name).\(format.rawValue)")
      #expect(german == rendered(report, as: format, in: .english))
    }
  }

  @Test("of nothing, and of all that is done")
  func ends() {
    func text(_ consultations: [ConsultationProgress]) -> String {
      let progress = Progress(
        process: Self.progress.process, asOf: Self.progress.asOf, groups: SourceGroup.builtIn,
        consultations: consultations, waiting: [], own: nil)
      return rendered(ProgressReport(of: progress), as: .table, in: .german)
    }
    #expect(text([]).contains("Es gibt noch keine Aussagen."))
    let done = ConsultationProgress(
      slug: "a", title: "A", byGroup: ["citizens": WorkDone(statements: 2, processed: 2)])
    #expect(text([done]).contains("Alles ist bearbeitet."))
    #expect(CodebookReport(of: Catalogue(process: Self.progress.process), slug: "x") == nil)
  }
}
