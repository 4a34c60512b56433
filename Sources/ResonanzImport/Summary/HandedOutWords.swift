public import ResonanzModel
import ResonanzStorage

/// Says what became of a sheet that was handed out and came back.
public struct HandedOutWords: Speaking, Sendable {
  private let name: String
  private let report: HandedOutReport
  private let isDryRun: Bool
  let language: Language
  /// Rejected rows that are named one by one.
  private static let most = 50

  /// - Parameter name: what the file is called.
  public init(name: String, report: HandedOutReport, isDryRun: Bool, language: Language) {
    self.name = name
    self.report = report
    self.isDryRun = isDryRun
    self.language = language
  }

  /// What was imported, or would be.
  public var headline: String {
    let of = report.colleague.map { words(" von \($0)", " of \($0)") } ?? ""
    let sheet = kind + of
    if isDryRun {
      return words(
        "Probelauf: \(name), \(sheet). Geändert wurde nichts.",
        "Dry run: \(name), \(sheet). Nothing was changed.")
    }
    let event =
      report.event.map { words("Ereignis \($0)", "event \($0)") }
      ?? words("nichts Neues, nichts geschrieben", "nothing new, nothing written")
    return "\(name), \(sheet): \(event)"
  }

  private var kind: String {
    switch report.content {
    case .tags: words("Zuordnungsblatt", "Tagging sheet")
    case .answers: words("Abwägungsblatt", "Sheet of answers")
    }
  }

  /// What became of its rows.
  public var outcome: [String] {
    switch report.content {
    case .tags(let content, let outcome): tags(content, outcome)
    case .answers(let content, let outcome): [answers(content, outcome)]
    }
  }

  /// Why rows were not taken, and what to do about it.
  public var rejections: [String] {
    switch report.content {
    case .tags(let content, _): rejections(content)
    case .answers(let content, _): rejections(content)
    }
  }

  private func tags(_ content: TaggingSheetContent, _ outcome: TagSheetOutcome) -> [String] {
    let rows = counted(content.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    let (filled, empty) = (grouped(content.drafts.count), grouped(content.untouched))
    let rejected = grouped(content.rejections.count)
    let new = counted(
      outcome.added, ("neue Zuordnung", "neue Zuordnungen"), ("new tag", "new tags"))
    let old = grouped(outcome.unchanged)
    let stances =
      outcome.restanced > 0
      ? words(
        ", \(grouped(outcome.restanced)) haben jetzt eine Tendenz",
        ", \(grouped(outcome.restanced)) have a stance now") : ""
    let changed = counted(outcome.restated, ("Aussage", "Aussagen"), ("statement", "statements"))
    return [
      words(
        "  \(rows): \(filled) ausgefüllt, \(empty) leer gelassen, \(rejected) abgewiesen",
        "  \(rows): \(filled) filled in, \(empty) left empty, \(rejected) rejected"),
      words(
        "  \(new), \(old) gab es schon\(stances); \(changed) mit neuem Stand",
        "  \(new), \(old) were there\(stances); \(changed) with a new state"),
    ] + otherStances(outcome)
  }

  private func otherStances(_ outcome: TagSheetOutcome) -> [String] {
    if outcome.differing.isEmpty { return [] }
    let numbers = outcome.differing.prefix(20).map(String.init).joined(separator: ", ")
    return [
      words(
        "  Andere Tendenz als im Archiv, die dortige bleibt: Aussage \(numbers)",
        "  Another stance than in the archive, whose stays: statement \(numbers)")
    ]
  }

  private func answers(_ content: AnswerSheetContent, _ outcome: AnswerSheetOutcome) -> String {
    let rows = counted(content.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    let new = counted(
      outcome.added, ("neue Abwägung", "neue Abwägungen"), ("new answer", "new answers"))
    let (old, empty) = (grouped(outcome.unchanged), grouped(content.untouched))
    let rejected = grouped(content.rejections.count)
    return words(
      "  \(rows): \(new), \(old) gab es schon, \(empty) leer gelassen, \(rejected) abgewiesen",
      "  \(rows): \(new), \(old) were there, \(empty) left empty, \(rejected) rejected")
  }

  private func rejections<Draft, Fault>(_ content: HandedOutContent<Draft, Fault>) -> [String] {
    if content.rejections.isEmpty { return [] }
    let lines = content.rejections.prefix(Self.most).map { rejection in
      words("  Zeile \(grouped(rejection.row)): ", "  Row \(grouped(rejection.row)): ")
        + rejection.fault.sentence(in: language)
    }
    let more = content.rejections.count - lines.count
    return lines
      + (more > 0
        ? [words("  … und \(grouped(more)) weitere", "  … and \(grouped(more)) more")] : [])
      + [
        words(
          "  Berichtigen Sie das Blatt, und importieren Sie es noch einmal: Was schon da ist, schadet nicht.",
          "  Correct the sheet and import it again: what is there already does no harm.")
      ]
  }
}
