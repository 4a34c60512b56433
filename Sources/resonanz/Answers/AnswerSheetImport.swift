import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Imports a sheet of answers that came back: it adds answers, in the name of the colleague who had it.
struct AnswerSheetImport {
  let file: AnswerSheetFile
  let isDryRun: Bool
  let showsSummary: Bool
  /// Rejected rows that are named one by one.
  private static let most = 50

  /// - Parameter namedOnTheCommandLine: whether somebody said there who acts, which goes before the name
  ///   in the sheet.
  func run(
    into archive: Archive, by person: PersonID, namedOnTheCommandLine: Bool, team: Team
  ) throws -> ImportOutcome {
    let content = try explaining { try file.read(for: archive) }
    var person = person
    var name: String?
    if !namedOnTheCommandLine, let colleague = file.colleague {
      person = try explaining { try team.person(named: colleague) }
      name = colleague
    }
    let outcome = try explaining {
      try archive.answer(content.drafts, by: person, isDryRun: isDryRun)
    }
    if showsSummary {
      let lines = [headline(outcome, name), figures(content, outcome)] + rejections(content)
      for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) {
        Terminal.print(line + "\n")
      }
    }
    return ImportOutcome(json: json(content, outcome), isBad: !content.rejections.isEmpty)
  }

  private func headline(_ outcome: AnswerSheetOutcome, _ name: String?) -> String {
    let of = name.map { words(" von \($0)", " of \($0)") } ?? ""
    let sheet = words("Abwägungsblatt\(of)", "Sheet of answers\(of)")
    if isDryRun {
      return Terminal.bold(
        words(
          "Probelauf: \(file.name), \(sheet). Geändert wurde nichts.",
          "Dry run: \(file.name), \(sheet). Nothing was changed."))
    }
    let event =
      outcome.event.map { words("Ereignis \($0)", "event \($0)") }
      ?? words("nichts Neues, nichts geschrieben", "nothing new, nothing written")
    return Terminal.bold("\(file.name), \(sheet): \(event)")
  }

  private func figures(_ content: AnswerSheetContent, _ outcome: AnswerSheetOutcome) -> String {
    let rejected = grouped(content.rejections.count)
    let (new, old) = (outcome.added, grouped(outcome.unchanged))
    return words(
      "  \(counted(content.rows, ("Zeile", "Zeilen"), ("", ""))): \(counted(new, ("neue Abwägung", "neue Abwägungen"), ("", ""))), \(old) gab es schon, \(grouped(content.untouched)) leer gelassen, \(rejected) abgewiesen",
      "  \(counted(content.rows, ("", ""), ("row", "rows"))): \(counted(new, ("", ""), ("new answer", "new answers"))), \(old) were there, \(grouped(content.untouched)) left empty, \(rejected) rejected"
    )
  }

  private func rejections(_ content: AnswerSheetContent) -> [String] {
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

  private func json(_ content: AnswerSheetContent, _ outcome: AnswerSheetOutcome) -> JSONValue {
    .object([
      .init("event", outcome.event.map { .number($0) } ?? .null),
      .init("rows", .number(content.rows)), .init("untouched", .number(content.untouched)),
      .init("rejected", .number(content.rejections.count)),
      .init("added", .number(outcome.added)), .init("unchanged", .number(outcome.unchanged)),
    ])
  }
}
