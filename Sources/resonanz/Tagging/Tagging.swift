import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What `tag` and `untag` have in common.
struct Tagging {
  let statements: StatementsArgument
  let options: ArchiveOptions
  let person: PersonOptions
  /// Numbers longer than this are no command to copy.
  private static let longestList = 60

  func run(_ change: (Vocabulary, Archive) throws -> TagChange) throws {
    let path = try options.path()
    let archive = try options.openToChange(isDryRun: statements.dryRun)
    let change = try explaining { try change(try archive.vocabulary(), archive) }
    let chosen = try statements.choose(in: archive, at: path, by: person) { selection in
      try foreseen(selection, change, archive, at: path).warning
    }
    if statements.dryRun {
      let foreseen = try foreseen(chosen.selection, change, archive, at: path)
      return say(foreseen, of: chosen)
    }
    guard chosen.isWanted else { return }
    let id = try person.person(in: path)
    // A query may mean others afterwards.
    let numbers = try explaining {
      chosen.count > StatementNumbers.most ? nil : try archive.numbers(chosen.selection)
    }
    let outcome = try explaining { try archive.tag(chosen.selection, change, by: id) }
    let themes = try explaining { try outcome.event.map(archive.offeredThemes) ?? [] }
    try explaining { try archive.close() }
    guard let event = outcome.event else { return Terminal.sayUnchanged() }
    let tags = TagFigures(outcome).done(in: language)
    Terminal.say(
      words(
        "\(chosen.about): \(tags), \(grouped(outcome.restated)) mit neuem Stand (Ereignis \(event)).",
        "\(chosen.about): \(tags), \(grouped(outcome.restated)) in a new state (event \(event))."
      ))
    if let warning = outcome.warning { Terminal.say(warning) }
    if !themes.isEmpty { offer(themes, to: numbers) }
  }

  /// A measure's theme is never implied, only offered.
  ///
  /// - Parameter numbers: nil where they are too many to be named.
  private func offer(_ themes: [String], to numbers: [Int]?) {
    let targets = themes.map { " --theme \($0)" }.joined()
    let followUp = options.followUp + person.followUp
    guard let list = numbers.map(StatementNumbers.text), list.count <= Self.longestList else {
      return Terminal.say(
        words(
          "Auch das Thema selbst gemeint? Dann „resonanz undo\(followUp)“, und dasselbe noch einmal mit\(targets)",
          "Is the theme itself meant too? Then “resonanz undo\(followUp)”, and the same again with\(targets)"
        ))
    }
    let command = "resonanz tag \(list)\(targets)\(followUp)"
    Terminal.say(
      words(
        "Auch das Thema selbst gemeint? \(command)", "Is the theme itself meant too? \(command)"))
  }

  private func foreseen(
    _ selection: StatementSelection, _ change: TagChange, _ archive: Archive, at path: String
  ) throws -> TagOutcome {
    let id = try person.person(in: path, isDryRun: true)
    return try explaining { try archive.tag(selection, change, by: id, isDryRun: true) }
  }

  private func say(_ outcome: TagOutcome, of chosen: ChosenStatements) {
    Terminal.say(outcome.foreseen(of: chosen.count, in: language))
    if let warning = outcome.warning { Terminal.say(warning) }
    Terminal.sayDryRun()
  }
}

extension TagOutcome {
  /// Nil where no stance that was given is another one.
  fileprivate var warning: String? { overruledText(in: language) }
}

extension Archive {
  fileprivate func numbers(_ selection: StatementSelection) throws -> [Int] {
    switch selection {
    case .numbers(let numbers): numbers
    case .query(let query): try statements(query)
    }
  }
}
