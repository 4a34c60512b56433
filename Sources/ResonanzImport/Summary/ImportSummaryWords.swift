public import ResonanzModel
import ResonanzStorage

/// What an import did, in words that a person can check against the file.
public struct ImportSummaryWords: Speaking, Sendable {
  /// What the file is called.
  private let name: String
  private let report: ImportReport
  private let isDryRun: Bool
  let language: Language
  private let door: Door
  private let titles: SummaryTitles

  /// - Parameters:
  ///   - name: what the file is called.
  ///   - titles: what else is called how.
  public init(
    name: String, report: ImportReport, isDryRun: Bool, language: Language, door: Door,
    titles: SummaryTitles = .slugs
  ) {
    self.name = name
    self.report = report
    self.isDryRun = isDryRun
    self.language = language
    self.door = door
    self.titles = titles
  }

  /// Whether the file has a row of data; else the headline says all.
  public var hasRows: Bool { report.rows > 0 }

  /// What became of rows and answers, and what somebody has to know of it.
  public var outcome: [String] { answers + notes }

  /// The figures that can be counted again in the file.
  public var figures: ImportFiguresWords {
    ImportFiguresWords(report: report, titles: titles, language: language, door: door)
  }

  /// What should be looked at, in a dry run with a few answers of each kind.
  public var review: [String] {
    ImportReviewWords(
      summary: report.summary, report: report, isDryRun: isDryRun, language: language
    ).lines
  }

  /// What was imported where, or would be.
  public var headline: String {
    let consultation = titles.consultation(report.summary.consultation)
    if report.rows == 0 {
      return words(
        "\(name): nur eine Kopfzeile, keine Daten; nichts geschrieben.",
        "\(name): only a header and no data; nothing written.")
    }
    if isDryRun {
      return words(
        "Probelauf: \(name) → \(consultation). Geändert wurde nichts.",
        "Dry run: \(name) → \(consultation). Nothing was changed.")
    }
    guard let number = report.summary.number else {
      return words(
        "\(name) → \(consultation): nichts Neues, nichts geschrieben.",
        "\(name) → \(consultation): nothing new, nothing written.")
    }
    return "Import \(number): \(name) → \(consultation)"
  }

  private var answers: [String] {
    let summary = report.summary
    let repeats =
      summary.duplicates == 0
      ? ""
      : words(
        " (davon \(grouped(summary.duplicates)) mit einem Wortlaut, den es schon gab)",
        " (\(grouped(summary.duplicates)) of them repeat a text that was there)")
    let taken = report.rows - report.rejected - report.leftOut - report.unsubmittedLeftOut
    let read = self.read(taken, summary)
    let erased = self.erased(summary)
    let cells = counted(
      summary.added + summary.changed + summary.unchanged + report.skipped,
      ("Antwortzelle", "Antwortzellen"), ("answer cell", "answer cells"))
    let rows = counted(report.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    let filter = (
      german: door.pick("--only", page: "den Zeilenfilter"),
      english: door.pick("--only", page: "the filter")
    )
    return [
      words(
        "  \(rows): \(read), \(grouped(report.rejected)) abgewiesen, \(grouped(report.leftOut)) durch \(filter.german) ausgelassen",
        "  \(rows): \(read), \(grouped(report.rejected)) rejected, \(grouped(report.leftOut)) left out by \(filter.english)"
      ),
      words(
        "  \(cells): \(grouped(summary.added)) neu\(repeats), \(grouped(summary.changed)) geändert, \(grouped(summary.unchanged)) unverändert, \(grouped(report.empty)) leer\(erased)",
        "  \(cells): \(grouped(summary.added)) added\(repeats), \(grouped(summary.changed)) changed, \(grouped(summary.unchanged)) unchanged, \(grouped(report.empty)) empty\(erased)"
      ),
    ]
  }

  private var notes: [String] {
    let summary = report.summary
    var notes =
      ImportHints(report: report, language: language, door: door).lines
      + ImportNotes(summary: summary, titles: titles, language: language, door: door).lines
    func note(
      _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
    ) {
      if count > 0 { notes.append("  " + counted(count, german, english)) }
    }
    if report.takesIncomplete {
      note(
        report.unsubmitted,
        ("nicht abgesendeter Bogen mit Antworten", "nicht abgesendete Bögen mit Antworten"),
        (
          "sheet with answers that was not submitted", "sheets with answers that were not submitted"
        ))
    } else {
      note(
        report.unsubmitted,
        (
          "nicht abgesendeter Bogen ausgelassen\(incomplete("nimmt ihn auf"))",
          "nicht abgesendete Bögen ausgelassen\(incomplete("nimmt sie auf"))"
        ),
        (
          "sheet left out that was not submitted\(incomplete("takes it"))",
          "sheets left out that were not submitted\(incomplete("takes them"))"
        ))
    }
    if !report.personalColumns.isEmpty {
      let columns = report.personalColumns.joined(separator: ", ")
      notes.append(
        words(
          "  Personenbezogen, darum nicht aufgenommen: \(columns)",
          "  Personal and therefore left out: \(columns)"))
    }
    return notes
  }

  /// `; --incomplete nimmt ihn auf`.
  private func incomplete(_ effect: String) -> String {
    // Without its name, the same file read another way would be another consultation's.
    let option =
      isDryRun ? "--incomplete" : "--incomplete --consultation \(report.summary.consultation)"
    return door.pick("; \(option) \(effect)", page: "")
  }

  /// Why the first of the rows that were not taken were not, and how many more there are.
  public var rejections: [String] {
    guard report.rejected > 0 else { return [] }
    var lines = report.rejectionLines(
      each: Wording(german: "Zeile", english: "Row"), in: language)
    if report.rejections.contains(where: \.isAboutGroup) {
      lines.append(
        words(
          "  Eine Akteursgruppe wechselt nicht. War sie beim ersten Mal falsch: den früheren Import\(door.pick(" mit „resonanz imports undo“", page: "")) zurücknehmen und die Datei mit einem anderen \(door.pick("--consultation", page: "Beteiligungsformat")) neu aufnehmen.",
          "  A source group does not change. If it was wrong the first time: take the earlier import back\(door.pick(" with “resonanz imports undo”", page: "")) and import the file anew under another \(door.pick("--consultation", page: "consultation"))."
        ))
    }
    return lines
  }
}

extension ImportReport {
  /// Why the first of what was rejected was, and how much more there is of it.
  ///
  /// - Parameter each: what one of them is called: `Zeile`.
  func rejectionLines(each: Wording, in language: Language) -> [String] {
    let lines = rejections.map { rejection in
      "  \(each(in: language)) \(rejection.row.grouped(in: language)): "
        + rejection.reason(in: language)
    }
    let more = (rejected - rejections.count).grouped(in: language)
    let others = Wording(german: "  … und \(more) weitere", english: "  … and \(more) more")
    return rejected > rejections.count ? lines + [others(in: language)] : lines
  }
}

extension RowRejection {
  /// Whether it was rejected for another group than was known.
  fileprivate var isAboutGroup: Bool {
    switch cause {
    case .fault(.otherGroup), .fault(.otherGroupOfStatement): true
    default: false
    }
  }
}
