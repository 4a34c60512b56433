import ArgumentParser
import ResonanzModel
import ResonanzStorage

/// What commands have in common that change an archive in somebody's name.
struct ArchiveChange: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  /// What a command that follows this one has to say to be about the same archive, by the same person.
  var followUp: String { archive.followUp + person.followUp }

  /// - Parameter isDryRun: whether the change only says what it would do.
  /// - Returns: what the change returned; by then the archive is closed.
  func run<Outcome>(
    isDryRun: Bool = false, _ change: (Archive, PersonID) throws -> Outcome
  ) throws -> Outcome {
    let path = try archive.path()
    let archive = try archive.openToChange(isDryRun: isDryRun)
    let id = try person.person(in: path, isDryRun: isDryRun)
    let outcome = try explaining { try change(archive, id) }
    try explaining { try archive.close() }
    return outcome
  }
}
