import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What became of a sheet that was handed out and came back, and what an import of it says.
protocol HandedOutOutcome {
  /// What such a sheet is called.
  static var sheet: Wording { get }
  var event: Int? { get }
  var added: Int { get }
  var unchanged: Int { get }
  /// In lines.
  func figures<Draft, Fault>(of content: HandedOutContent<Draft, Fault>) -> [String]
  /// What it says to programs beyond what all such outcomes do.
  var ownJSON: [JSONValue.Member] { get }
}

/// Imports a sheet that was handed out and came back: it adds what was written into it, in the name of the
/// colleague who had it.
struct HandedOutImport {
  let file: HandedOutFile
  /// What the file is called.
  let name: String
  let archive: Archive
  let team: Team
  let person: PersonID
  /// Whether somebody said on the command line who acts, which goes before the name in the sheet.
  let isNamed: Bool
  let isDryRun: Bool
  let showsSummary: Bool
  /// Rejected rows that are named one by one.
  private static let most = 50

  /// Nil where the file is no such sheet.
  func run() throws -> ImportOutcome? {
    let tags = try explaining { try file.tags(for: archive) }
    if let tags {
      return try add(tags) { person throws(StorageError) in
        try archive.addTags(tags.drafts, by: person, isDryRun: isDryRun)
      }
    }
    let answers = try explaining { try file.answers(for: archive) }
    if let answers {
      return try add(answers) { person throws(StorageError) in
        try archive.answer(answers.drafts, by: person, isDryRun: isDryRun)
      }
    }
    return nil
  }

  private func add<Draft, Fault, Outcome: HandedOutOutcome>(
    _ content: HandedOutContent<Draft, Fault>,
    by adding: (PersonID) throws(StorageError) -> Outcome
  ) throws -> ImportOutcome {
    let colleague = isNamed ? nil : file.colleague
    let author = try explaining { try colleague.map(team.person(named:)) ?? person }
    let outcome = try explaining { try adding(author) }
    if showsSummary {
      let lines =
        [headline(outcome, colleague)] + outcome.figures(of: content) + rejections(content)
      for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) {
        Terminal.print(line + "\n")
      }
    }
    return ImportOutcome(json: json(content, outcome), isBad: !content.rejections.isEmpty)
  }

  private func headline<Outcome: HandedOutOutcome>(
    _ outcome: Outcome, _ colleague: String?
  ) -> String {
    let of = colleague.map { words(" von \($0)", " of \($0)") } ?? ""
    let sheet = Outcome.sheet(in: language) + of
    if isDryRun {
      return Terminal.bold(
        words(
          "Probelauf: \(name), \(sheet). Geändert wurde nichts.",
          "Dry run: \(name), \(sheet). Nothing was changed."))
    }
    let event =
      outcome.event.map { words("Ereignis \($0)", "event \($0)") }
      ?? words("nichts Neues, nichts geschrieben", "nothing new, nothing written")
    return Terminal.bold("\(name), \(sheet): \(event)")
  }

  private func rejections<Draft, Fault>(
    _ content: HandedOutContent<Draft, Fault>
  ) -> [String] {
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

  private func json<Draft, Fault>(
    _ content: HandedOutContent<Draft, Fault>, _ outcome: some HandedOutOutcome
  ) -> JSONValue {
    .object(
      [
        .init("event", outcome.event.map { .number($0) } ?? .null),
        .init("rows", .number(content.rows)), .init("untouched", .number(content.untouched)),
        .init("rejected", .number(content.rejections.count)),
        .init("added", .number(outcome.added)), .init("unchanged", .number(outcome.unchanged)),
      ] + outcome.ownJSON)
  }
}
