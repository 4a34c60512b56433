import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: words(
      "Löscht für immer, was jemand gesagt hat.", "Erases for good what somebody said."),
    discussion: words(
      """
      Zuerst wird gezeigt, was verloren geht. Wortlaut, Angaben, Zitate, Notizen und Kennungen sind danach \
      nirgends mehr: nicht im Archiv, nicht in neuen Sicherungen, und kein Import bringt sie zurück. Ohne \
      Wortlaut bleibt die Aussage in dem, was vorher gezählt wurde. Auch Dateien, die Resonanz geschrieben \
      hat, werden gelöscht, und in Sicherungen wird ebenso gelöscht; --keep-copies lässt sie.
      """,
      """
      What will be lost is shown first. Text, attributes, quotes, notes and ids are nowhere any more then: \
      not in the archive, not in new backups, and no import brings them back. Without its text the \
      statement stays in what was counted before. Files that Resonanz wrote are deleted too, and the same \
      is erased in backups; --keep-copies leaves them.
      """))

  @OptionGroup(title: words("Was", "What")) var subject: ErasureOptions
  @Flag(
    help: ArgumentHelp(
      words(
        "Löscht nichts weiter, räumt aber auf, was von einer Löschung noch aussteht.",
        "Erases nothing more, but finishes what is still to be done of an erasure.")))
  var finish = false
  @Flag(
    help: ArgumentHelp(
      words(
        "Zeigt, was geschähe, und ändert nichts.", "Shows what would happen and changes nothing.")))
  var dryRun = false
  @Flag(help: ArgumentHelp(words("Fragt nicht nach.", "Does not ask.")))
  var yes = false
  @Flag(
    help: ArgumentHelp(
      words(
        "Lässt Dateien, die Resonanz geschrieben hat, und Sicherungen, wie sie sind.",
        "Leaves files that Resonanz wrote, and backups, as they are.")))
  var keepCopies = false
  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if finish == (try subject.scope() != nil) {
      throw ValidationError(
        words(
          "Sagen Sie, was gelöscht werden soll: --statement, --submission-of, oder --respondent mit --consultation.",
          "Say what is to be erased: --statement, --submission-of, or --respondent with --consultation."
        ))
    }
  }

  func run() throws {
    if finish, dryRun { return try sayOwed() }
    let path = try archive.path()
    let archive = try archive.openToChange(isDryRun: dryRun)
    let id = try person.person(in: path, isDryRun: dryRun)
    var eraser = Eraser(archive: archive, person: id, keepsCopies: keepCopies)
    guard let scope = try subject.scope() else {
      return try report(try clearing(archive) { try eraser.finish(progress: $0) })
    }
    let found = try explaining {
      try eraser.find(scope, try archive.erase(scope, by: id, isPreview: true))
    }
    if format == .table { try sayConsequences(of: scope, found, in: archive) }
    if dryRun { return sayDryRun(found) }
    guard try isConfirmed() else {
      Terminal.say(words("Es wurde nichts geändert.", "Nothing was changed."))
      return
    }
    try report(try clearing(archive) { try eraser.erase(scope, progress: $0) })
  }

  private func sayConsequences(
    of scope: ErasureScope, _ found: ErasureResult, in archive: Archive
  ) throws {
    let texts = try explaining { try archive.texts(toErase: scope) }
    let consultation = try explaining { try archive.consultation(of: scope) }
    let lines = ErasureText(found, in: language).consequences(
      texts, found.copies, in: consultation, followUp: self.archive.followUp)
    if let first = lines.first { Terminal.say(Terminal.bold(first)) }
    say(lines.dropFirst())
  }

  /// What is still to be done of earlier erasures. Whoever opens the archive for writing does it.
  private func sayOwed() throws {
    let archive = try archive.open(for: .reading)
    var eraser = Eraser(archive: archive, person: .nobody, keepsCopies: keepCopies)
    let owed = try explaining { try eraser.findOwed() }
    if format == .table {
      say(ErasureText(owed, in: language).owed(owed.copies)[...])
    }
    sayDryRun(owed)
  }

  private func sayDryRun(_ found: ErasureResult) {
    switch format {
    case .json: Terminal.print(found.json.text + "\n")
    case .table: Terminal.sayDryRun()
    }
  }

  private func isConfirmed() throws -> Bool {
    if yes { return true }
    guard format == .table, Terminal.isInput, Terminal.isOutput else {
      throw Failure(
        .usage,
        words(
          "Das lässt sich nicht zurücknehmen und wird deshalb nur am Terminal gefragt; sonst sagen Sie --yes. Geändert wurde nichts.",
          "This can't be undone and is therefore only asked at a terminal; else say --yes. Nothing was changed."
        ))
    }
    return Confirmation.ask(words("Für immer löschen?", "Erase for good?"))
  }

  private func clearing(
    _ archive: Archive, _ erase: (_ progress: (WipingStep) -> Void) throws -> ErasureResult
  ) throws -> ErasureResult {
    let bar = ProgressBar(words("Aufräumen", "Clearing"))
    defer { bar.finish() }
    return try explaining {
      let done = try erase { bar.show($0.title) }
      try archive.close()
      return done
    }
  }

  /// - Throws: where something is still to be done.
  private func report(_ done: ErasureResult) throws {
    switch format {
    case .json: Terminal.print(done.json.text + "\n")
    case .table:
      say(ErasureText(done, in: language).outcome(done.copies)[...])
    }
    if done.isWiped == false { throw Failure(.impossible, "") }
  }

  private func say(_ lines: ArraySlice<String>) {
    for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) { Terminal.say(line) }
  }
}

/// Whose words are to go.
struct ErasureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Eine Aussage.", "One statement."), valueName: words("nummer", "number")))
  var statement: Int?
  @Option(
    help: ArgumentHelp(
      words(
        "Alles, was mit dieser Aussage zusammen eingegangen ist.",
        "All that came in together with this statement."), valueName: words("nummer", "number")))
  var submissionOf: Int?
  @Option(
    help: ArgumentHelp(
      words(
        "Alles von diesem Absender im Beteiligungsformat, auch was noch käme.",
        "All of this respondent in the consultation, also what were still to come."),
      valueName: words("kennung", "id")))
  var respondent: String?
  @Option(
    help: ArgumentHelp(
      words("Beteiligungsformat des Absenders.", "Consultation of the respondent."),
      valueName: "slug"))
  var consultation: String?

  /// Nil where nothing is named.
  func scope() throws -> ErasureScope? {
    let named = [statement != nil, submissionOf != nil, respondent != nil].count { $0 }
    guard named < 2, (respondent == nil) == (consultation == nil) else {
      throw ValidationError(
        words(
          "Nennen Sie eines von --statement, --submission-of und --respondent; zu diesem gehört --consultation.",
          "Name one of --statement, --submission-of and --respondent; the last goes with --consultation."
        ))
    }
    if let statement { return .statement(statement) }
    if let submissionOf { return .submission(of: submissionOf) }
    guard let respondent, let consultation else { return nil }
    return .respondent(id: respondent, consultation: consultation)
  }
}

extension WipingStep {
  /// What people read.
  var title: String {
    switch self {
    case .index: words("Volltextindex", "full-text index")
    case .wordParts: words("Wörter", "words")
    case .file: words("Archiv wird neu geschrieben", "the archive is written anew")
    case .log: words("Protokoll", "log")
    }
  }
}
