import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct FlagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag",
    abstract: words("Kennzeichnet Aussagen.", "Flags statements."),
    discussion: words(
      """
      personal-data: personenbezogen, wird öffentlich nicht zitiert, bis es erledigt ist. off-topic: \
      themenfremd. unclear: unklar. campaign: eine von vielen gleicher Hand. Gezählt wird trotzdem; was \
      nicht zählen soll, blendet „resonanz hide“ aus.
      """,
      """
      personal-data: not quoted in public until it is settled. off-topic. unclear. campaign: one of many \
      of the same hand. They count all the same; “resonanz hide” hides what should not count.
      """))

  @Argument(help: ArgumentHelp(words("Das Kennzeichen.", "The flag.")))
  var flag: StatementFlag
  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setFlag(flag, true, on: $1, by: $2)
    } words: {
      words("\($0) gekennzeichnet", "\($0) flagged") + ": \(flag.title(in: language))"
    }
  }
}

struct UnflagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unflag",
    abstract: words("Erledigt ein Kennzeichen.", "Settles a flag."))

  @Argument(help: ArgumentHelp(words("Das Kennzeichen.", "The flag.")))
  var flag: StatementFlag
  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setFlag(flag, false, on: $1, by: $2)
    } words: {
      words("\($0) ohne dieses Kennzeichen", "\($0) without this flag")
        + ": \(flag.title(in: language))"
    }
  }
}

/// What commands have in common that change statements and count how many.
struct StatementsChange: ParsableArguments {
  @OptionGroup var statements: StatementsArgument
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func run(
    _ change: (Archive, StatementSelection, PersonID) throws -> StatementsOutcome,
    words line: (_ statements: String) -> String
  ) throws {
    let path = try archive.path()
    let archive = try archive.open(for: .writing)
    let chosen = try statements.choose(in: archive, at: path, by: person)
    if statements.dryRun { return Self.sayDryRun(chosen) }
    guard chosen.isWanted else { return }
    let id = try person.person(in: path)
    let outcome = try explaining { try change(archive, chosen.selection, id) }
    try explaining { try archive.close() }
    guard let event = outcome.event else { return Self.sayNothingChanged() }
    let about = counted(outcome.changed, ("Aussage", "Aussagen"), ("statement", "statements"))
    Terminal.say(line(about) + words(" (Ereignis \(event))", " (event \(event))"))
  }

  /// What it would have been about.
  static func sayDryRun(_ chosen: ChosenStatements) {
    Terminal.say(
      words("Das beträfe \(chosen.about).", "This would concern \(chosen.about)."))
    Terminal.sayDryRun()
  }

  /// Where everything was so before.
  static func sayNothingChanged() {
    Terminal.say(words("Das war schon so; nichts geändert.", "It was so already; nothing changed."))
  }
}
