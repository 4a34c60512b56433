import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Imports a tagging sheet that came back: it adds tags, in the name of the colleague who had it.
struct TaggingSheetImport {
  let file: TaggingSheetFile
  let isDryRun: Bool
  let showsSummary: Bool
  /// Rejected rows that are named one by one.
  private static let most = 10

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
      try archive.addTags(content.tags, by: person, isDryRun: isDryRun)
    }
    if showsSummary {
      for line in lines(content, outcome, name).flatMap({ paragraph($0, width: Terminal.width) }) {
        Terminal.print(line + "\n")
      }
    }
    return ImportOutcome(json: json(content, outcome), isBad: !content.rejections.isEmpty)
  }

  private func lines(
    _ content: TaggingSheetContent, _ outcome: TagSheetOutcome, _ name: String?
  ) -> [String] {
    [headline(outcome, name)] + figures(content, outcome) + differing(outcome) + rejections(content)
  }

  private func headline(_ outcome: TagSheetOutcome, _ name: String?) -> String {
    let of = name.map { words(" von \($0)", " of \($0)") } ?? ""
    let sheet = words("Zuordnungsblatt\(of)", "Tagging sheet\(of)")
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

  private func figures(_ content: TaggingSheetContent, _ outcome: TagSheetOutcome) -> [String] {
    let taken = content.tags.count
    return [
      words(
        "  \(counted(content.rows, ("Zeile", "Zeilen"), ("", ""))): \(grouped(taken)) ausgefüllt, \(grouped(content.untouched)) leer gelassen, \(grouped(content.rejections.count)) abgewiesen",
        "  \(counted(content.rows, ("", ""), ("row", "rows"))): \(grouped(taken)) filled in, \(grouped(content.untouched)) left empty, \(grouped(content.rejections.count)) rejected"
      ),
      words(
        "  \(counted(outcome.added, ("neue Zuordnung", "neue Zuordnungen"), ("", ""))), \(grouped(outcome.unchanged)) gab es schon; \(counted(outcome.restated, ("Aussage", "Aussagen"), ("", ""))) mit neuem Stand",
        "  \(counted(outcome.added, ("", ""), ("new tag", "new tags"))), \(grouped(outcome.unchanged)) were there; \(counted(outcome.restated, ("", ""), ("statement", "statements"))) with a new state"
      ),
    ]
  }

  private func differing(_ outcome: TagSheetOutcome) -> [String] {
    if outcome.differing.isEmpty { return [] }
    let numbers = outcome.differing.prefix(20).map(String.init).joined(separator: ", ")
    return [
      words(
        "  Andere Tendenz als im Archiv, die dortige bleibt: Aussage \(numbers)",
        "  Another stance than in the archive, whose stays: statement \(numbers)")
    ]
  }

  private func rejections(_ content: TaggingSheetContent) -> [String] {
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

  private func json(_ content: TaggingSheetContent, _ outcome: TagSheetOutcome) -> JSONValue {
    .object([
      .init("event", outcome.event.map { .number($0) } ?? .null),
      .init("rows", .number(content.rows)), .init("untouched", .number(content.untouched)),
      .init("rejected", .number(content.rejections.count)),
      .init("added", .number(outcome.added)), .init("unchanged", .number(outcome.unchanged)),
      .init("differing", .array(outcome.differing.map { .number($0) })),
      .init("restated", .number(outcome.restated)),
    ])
  }
}
