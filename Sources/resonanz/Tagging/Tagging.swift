import ResonanzModel
import ResonanzStorage

/// What `tag` and `untag` have in common.
struct Tagging {
  let statements: StatementsArgument
  let options: ArchiveOptions
  let person: PersonOptions
  /// Numbers longer than this are no command to copy.
  private static let longestList = 60

  func run(_ change: (Vocabulary) throws -> TagChange) throws {
    let path = try options.path()
    let archive = try options.open(for: .writing)
    let change = try explaining { try change(try archive.vocabulary()) }
    let chosen = try statements.choose(in: archive, at: path, by: person)
    if statements.dryRun {
      return try foresee(chosen, change, archive, person.person(in: path))
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
    guard let event = outcome.event else { return StatementsChange.sayNothingChanged() }
    let added = counted(outcome.added, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
    Terminal.say(
      words(
        "\(chosen.about): \(added) dazu, \(grouped(outcome.removed)) weg, \(grouped(outcome.restated)) mit neuem Stand (Ereignis \(event)).",
        "\(chosen.about): \(added) added, \(grouped(outcome.removed)) removed, \(grouped(outcome.restated)) in a new state (event \(event))."
      ))
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

  private func foresee(
    _ chosen: ChosenStatements, _ change: TagChange, _ archive: Archive, _ person: PersonID
  ) throws {
    let outcome = try explaining {
      try archive.tag(chosen.selection, change, by: person, isDryRun: true)
    }
    let added = counted(outcome.added, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
    Terminal.say(
      words(
        "Das beträfe \(chosen.about): \(added) mehr, \(grouped(outcome.removed)) weniger, \(grouped(outcome.restated)) mit neuem Stand.",
        "This would concern \(chosen.about): \(added) more, \(grouped(outcome.removed)) fewer, \(grouped(outcome.restated)) in a new state."
      ))
    Terminal.sayDryRun()
  }
}

extension Archive {
  fileprivate func numbers(_ selection: StatementSelection) throws -> [Int] {
    switch selection {
    case .numbers(let numbers): numbers
    case .query(let query): try statements(query)
    }
  }
}
