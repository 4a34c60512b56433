import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: words(
      "Ordnet Aussagen Themen und Maßnahmen zu.", "Tags statements to themes and measures."),
    discussion: words(
      "Was wozu gehört und was nicht, sagt „resonanz codebook“, auch „resonanz codebook SLUG“.",
      "“resonanz codebook” says what belongs to what and what does not, also “resonanz codebook SLUG”."
    ))

  @OptionGroup var statements: StatementsArgument

  @OptionGroup var targets: TargetOptions

  @Option(
    help: ArgumentHelp(
      words(
        "Was die Aussagen von den genannten Maßnahmen halten.",
        "What the statements think of the measures named."),
      valueName: words("tendenz", "stance")))
  var stance: Stance?

  @Option(
    help: ArgumentHelp(
      words(
        "Bearbeitet, aber ohne Zuordnung: whole-process (meint das Ganze), no-content (sagt nichts, „k. A.“), new-proposal (gehört noch zu keiner Maßnahme). Mit open wieder offen.",
        "Processed, but without a tag: whole-process (on the concept as a whole), no-content (says nothing, “n/a”), new-proposal (belongs to no measure yet). With open, open again."
      ),
      valueName: words("grund", "reason")))
  var processed: StatementState?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  private static let reasons = StatementState.allCases.filter(\.isReason).map(\.rawValue)
    .joined(separator: ", ")

  func validate() throws {
    if targets.isEmpty, processed == nil {
      throw ValidationError(
        words(
          "Nennen Sie --theme, --measure, --keyword oder --processed.",
          "Name --theme, --measure, --keyword or --processed."))
    }
    if targets.keyword.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(words("Ein Stichwort ist leer.", "A keyword is empty."))
    }
    if stance != nil, targets.measure.isEmpty {
      throw ValidationError(
        words("Eine Tendenz gehört zu einer --measure.", "A stance belongs to a --measure."))
    }
    if processed == .processed {
      throw ValidationError(
        words(
          "--processed verlangt einen Grund: \(Self.reasons).",
          "--processed takes a reason: \(Self.reasons)."))
    }
  }

  func run() throws {
    try Tagging.run(statements, archive, person) { vocabulary in
      TagChange(
        added: try vocabulary.tags(
          themes: targets.theme, measures: targets.measure.map { ($0, stance ?? .unstated) }),
        keywords: targets.keyword,
        keywordsBelow: try vocabulary.target(
          theme: targets.theme.first, measure: targets.measure.first),
        resetsStance: stance == .unstated, state: processed)
    }
  }
}

struct UntagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag",
    abstract: words("Nimmt Zuordnungen weg.", "Removes tags."))

  @OptionGroup var statements: StatementsArgument

  @OptionGroup var targets: TargetOptions

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if targets.isEmpty {
      throw ValidationError(
        words(
          "Nennen Sie --theme, --measure oder --keyword.", "Name --theme, --measure or --keyword."))
    }
  }

  func run() throws {
    try Tagging.run(statements, archive, person) { vocabulary in
      TagChange(
        removed: try targets.theme.map(vocabulary.theme)
          + targets.measure.map(vocabulary.measure) + targets.keyword.map(vocabulary.keyword))
    }
  }
}

/// What `tag` and `untag` have in common.
enum Tagging {
  static func run(
    _ argument: StatementsArgument, _ options: ArchiveOptions, _ person: PersonOptions,
    change: (Vocabulary) throws -> TagChange
  ) throws {
    let path = try options.path()
    let archive = try options.open(for: .writing)
    let change = try explaining { try change(try archive.vocabulary()) }
    let chosen = try argument.choose(in: archive, at: path)
    if argument.dryRun {
      return try foresee(chosen, change, archive, person.person(in: path))
    }
    guard chosen.isWanted else { return }
    let id = try person.person(in: path)
    let outcome = try explaining { try archive.tag(chosen.selection, change, by: id) }
    let themes = try explaining { try outcome.event.map(archive.offeredThemes) ?? [] }
    try explaining { try archive.close() }
    guard let event = outcome.event else { return StatementsChange.sayNothingChanged() }
    Terminal.say(line(chosen, outcome) + words(" (Ereignis \(event)).", " (event \(event))."))
    if !themes.isEmpty { offer(themes, argument) }
  }

  /// A measure's theme is never implied, only offered.
  private static func offer(_ themes: [String], _ argument: StatementsArgument) {
    let options = themes.map { " --theme \($0)" }.joined()
    let chosen =
      argument.query.map { "--where '\($0)'" }
      ?? argument.numbers.map(String.init).joined(separator: " ")
    let command = "resonanz tag \(chosen)\(options)"
    Terminal.say(
      words(
        "Auch das Thema selbst gemeint? \(command)", "Is the theme itself meant too? \(command)"))
  }

  private static func foresee(
    _ chosen: ChosenStatements, _ change: TagChange, _ archive: Archive, _ person: PersonID
  ) throws {
    let outcome = try explaining {
      try archive.tag(chosen.selection, change, by: person, isDryRun: true)
    }
    Terminal.say(
      line(chosen, outcome)
        + words(". Probelauf: nichts geändert.", ". Dry run: nothing was changed."))
  }

  private static func line(_ chosen: ChosenStatements, _ outcome: TagOutcome) -> String {
    let added = counted(outcome.added, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
    return words(
      "\(chosen.about): \(added) dazu, \(grouped(outcome.removed)) weg, \(grouped(outcome.restated)) mit neuem Stand",
      "\(chosen.about): \(added) added, \(grouped(outcome.removed)) removed, \(grouped(outcome.restated)) in a new state"
    )
  }
}
