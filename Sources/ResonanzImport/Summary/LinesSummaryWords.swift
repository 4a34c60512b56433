public import ResonanzModel
import ResonanzStorage

/// What an import of lines did, in words that a person can check against the file.
public struct LinesSummaryWords: Speaking, Sendable {
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

  /// What became of its submissions and statements.
  public var outcome: [String] {
    counts + notes.lines + byGroup
  }

  private var notes: ImportNotes {
    ImportNotes(summary: report.summary, titles: titles, language: language, door: door)
  }

  /// What should be looked at, in a dry run with a few statements of each kind.
  public var review: [String] {
    ImportReviewWords(
      summary: report.summary, report: report, isDryRun: isDryRun, language: language
    ).lines
  }

  /// Why the first of the lines that were not taken were not, and how many more there are.
  public var rejections: [String] {
    report.rejectionLines(each: Wording(german: "Zeile", english: "Line"), in: language)
  }

  /// What was imported where, or would be.
  public var headline: String {
    let target = "\(name) → \(titles.consultation(report.summary.consultation))"
    if isDryRun {
      return words(
        "Probelauf: \(target). Geändert wurde nichts.", "Dry run: \(target). Nothing was changed.")
    }
    guard let number = report.summary.number else {
      return words(
        "\(target): nichts Neues, nichts geschrieben.", "\(target): nothing new, nothing written.")
    }
    return "Import \(number): \(target)"
  }

  private var counts: [String] {
    let summary = report.summary
    let taken = read(report.rows - report.rejected, summary)
    let erased = self.erased(summary)
    let repeats =
      summary.duplicates == 0
      ? ""
      : words(
        " (davon \(grouped(summary.duplicates)) mit einem Wortlaut, den es schon gab)",
        " (\(grouped(summary.duplicates)) of them repeat a text that was there)")
    let statements = counted(
      summary.added + summary.changed + summary.unchanged + report.skipped, ("Aussage", "Aussagen"),
      ("statement", "statements"))
    let submissions = counted(report.rows, ("Eingang", "Eingänge"), ("submission", "submissions"))
    return [
      words(
        "  \(submissions): \(taken), \(grouped(report.rejected)) abgewiesen",
        "  \(submissions): \(taken), \(grouped(report.rejected)) rejected"
      ),
      words(
        "  \(statements): \(grouped(summary.added)) neu\(repeats), \(grouped(summary.changed)) geändert, \(grouped(summary.unchanged)) unverändert\(erased)",
        "  \(statements): \(grouped(summary.added)) added\(repeats), \(grouped(summary.changed)) changed, \(grouped(summary.unchanged)) unchanged\(erased)"
      ),
    ]
  }

  private var byGroup: [String] {
    guard !report.answersByGroup.isEmpty else { return [] }
    let groups = report.answersByGroup.map {
      "\(titles.group($0.group)) \(grouped($0.answers))"
    }
    return [words("  Je Akteursgruppe: ", "  By group: ") + groups.joined(separator: ", ")]
  }
}
