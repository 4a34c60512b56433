import ArgumentParser
import ResonanzModel
import ResonanzStorage

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
    let archive = try archive.openToChange(isDryRun: statements.dryRun)
    let chosen = try statements.choose(in: archive, at: path, by: person)
    if statements.dryRun { return Self.sayDryRun(chosen) }
    guard chosen.isWanted else { return }
    let id = try person.person(in: path)
    let outcome = try explaining { try change(archive, chosen.selection, id) }
    try explaining { try archive.close() }
    guard let event = outcome.event else { return Terminal.sayUnchanged() }
    let about = counted(outcome.changed, ("Aussage", "Aussagen"), ("statement", "statements"))
    Terminal.say(line(about) + words(" (Ereignis \(event))", " (event \(event))"))
  }

  /// What it would have been about.
  static func sayDryRun(_ chosen: ChosenStatements) {
    Terminal.say(
      words("Das beträfe \(chosen.about).", "This would concern \(chosen.about)."))
    Terminal.sayDryRun()
  }
}
