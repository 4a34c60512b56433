import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct CrosstabCommand: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "crosstab",
      abstract: words(
        "Kreuztabelle: zwei Merkmale gegeneinander, mit Erwartung und Test.",
        "Two things against each other, with what is expected and a test."),
      discussion: words(
        """
        Zeilen und Spalten gehen auch auf Deutsch: thema, massnahme, stichwort, gruppe, format, \
        tendenz, stand, frage, monat, quartal, jahr, merkmal:NAME. Was niemand bearbeitet hat, und \
        wozu nichts bekannt ist, steht nicht in der Tabelle; wie viel das ist, steht darüber.
        """,
        """
        What nobody has processed, and of what nothing is known, is not in the table; how much that \
        is stands above it.
        """))
    @Argument(
      help: ArgumentHelp(
        words("Was in den Zeilen steht.", "What the rows are."), valueName: words("zeilen", "rows")
      ))
    var rows: TallyDimension
    @Argument(
      help: ArgumentHelp(
        words("Was in den Spalten steht.", "What the columns are."),
        valueName: words("spalten", "columns")))
    var columns: TallyDimension
    @OptionGroup var target: TallyTargetOptions
    @OptionGroup var publicOptions: PublicOptions
    @Flag(
      help: ArgumentHelp(
        words(
          "Mit --public: verdeckt kleine Zahlen auch in Tabellen ohne Merkmale von Personen.",
          "With --public: hides small counts in tables without person attributes, too.")))
    var suppressGroups = false
    @OptionGroup var question: ReportQuestion

    func validate() throws {
      if suppressGroups, !publicOptions.isPublic {
        throw ValidationError(
          words("--suppress-groups gehört zu --public.", "--suppress-groups belongs to --public."))
      }
    }

    func run() throws {
      guard isSuppressed, let path = question.output.output.path else {
        if !question.output.isTableOnScreen { noteWhatItIs() }
        return try question.run { try report(on: $0) }
      }
      try question.output.output.file?.check()
      try publish(to: path)
    }

    func report(on asked: AskedReport) throws -> CrosstabAnswer {
      guard isSuppressed, let profile = publicOptions.profile else {
        var report = try asked.crosstab(rows, by: columns, on: target.target)
        report.isPublic = publicOptions.isPublic
        return .staff(report)
      }
      let history = try ReleaseRegister(archive: asked.archive.path).history()
      return .published(try published(asked, profile, after: history))
    }

    /// Whether it is about people, or asked to be like that.
    private var isSuppressed: Bool {
      publicOptions.isPublic && (suppressGroups || PublicCrosstab.isOfPeople(rows, columns))
    }

    private func published(
      _ asked: AskedReport, _ profile: PublicProfile, after history: ReleaseHistory
    ) throws -> PublicCrosstab {
      let table = try asked.archive.crosstab(
        CrosstabRequest(
          rows: rows, columns: columns, filter: asked.filter, target: target.target,
          showsMissing: true), asOf: asked.point)
      return PublicCrosstab(
        of: table, basis: try asked.tally(.theme, asOf: table.asOf), as: profile, after: history)
    }

    /// Writes the table, and remembers it before.
    private func publish(to path: String) throws {
      guard let profile = publicOptions.profile else { return }
      let register = ReleaseRegister(archive: try question.archive.path())
      var write: () throws -> Void = {}
      try explaining {
        try register.publish(
          to: path, at: .now,
          { history in
            let answer = try question.answer { asked in
              var table = try published(asked, profile, after: history)
              table.isDraft = false
              return table
            }
            write = answer.write
            if let bar = answer.report.bar { throw Failure(bar(in: language)) }
            return answer.report.release
          }, then: { try write() })
      }
    }

    /// What the table says of itself, for who doesn't look into the file.
    private func noteWhatItIs() {
      guard isSuppressed else {
        if publicOptions.isPublic { Terminal.note(CrosstabReport.publicNote(in: language)) }
        return
      }
      Terminal.note(
        words(
          "Nur ein Entwurf: Als veröffentlicht vermerkt wird die Tabelle, wenn -o sie in eine Datei schreibt.",
          "A draft only: the table is remembered as published when -o writes it to a file."))
    }
  }
}

/// A table for the staff, or one for the public.
enum CrosstabAnswer: Report {
  case staff(CrosstabReport)
  case published(PublicCrosstab)

  private var report: any Report {
    switch self {
    case .staff(let report): report
    case .published(let report): report
    }
  }

  func document(in language: Language) -> Document { report.document(in: language) }
  var json: JSONValue { report.json }
  func write(to writer: inout some RowWriter) { report.write(to: &writer) }
}

/// The theme, measure or keyword that a report is limited to.
struct TallyTargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Nur, was zu diesem Thema gesagt wurde.", "Only what was said on this theme."),
      valueName: "slug"))
  var theme: String?
  @Option(
    help: ArgumentHelp(
      words("Nur, was zu dieser Maßnahme gesagt wurde.", "Only what was said on this measure."),
      valueName: "slug"))
  var measure: String?
  @Option(
    help: ArgumentHelp(
      words("Nur, was dieses Stichwort hat.", "Only what has this keyword."),
      valueName: words("wort", "word")))
  var keyword: String?

  func validate() throws {
    if [theme, measure, keyword].count(where: { $0 != nil }) > 1 {
      throw ValidationError(
        words(
          "Nennen Sie nur eines von --theme, --measure und --keyword.",
          "Name only one of --theme, --measure and --keyword."))
    }
  }

  var target: TallyTarget? {
    [(TargetKind.theme, theme), (.measure, measure), (.keyword, keyword)].compactMap { kind, slug in
      slug.map { TallyTarget(kind: kind, slug: $0) }
    }.first
  }
}
