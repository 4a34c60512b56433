import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The statements that a command changes: named by numbers, or all that a query means.
struct StatementsArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words(
        "Nummern der Aussagen, auch 3-5 oder 3-5,9.",
        "Numbers of the statements, also 3-5 or 3-5,9."),
      valueName: words("nummer", "number")))
  var typed: [StatementNumbers] = []

  @Option(
    name: .customLong("where"), parsing: .unconditional,
    help: ArgumentHelp(
      words(
        "Statt Nummern: alle Aussagen, die diese Suche findet. Was nicht verstanden wird, wird hier abgelehnt, nicht geraten; „resonanz help search“ nennt alle Filter.",
        "Instead of numbers: all statements that this query finds. What isn't understood is refused here, not guessed; “resonanz help search” names all filters."
      ),
      valueName: words("suche", "query")))
  var query: String?

  @Flag(
    help: ArgumentHelp(
      words(
        "Sagt, wie viele und welche Aussagen es wären, und ändert nichts.",
        "Says how many and which statements it would be, and changes nothing.")))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      words(
        "So viele davon zeigt --where zur Probe, gleichmäßig über alle Nummern verteilt.",
        "So many of them --where shows as samples, spread evenly over all numbers."),
      valueName: words("zahl", "number")))
  var samples = 5

  @Flag(
    help: ArgumentHelp(
      words(
        "Fragt bei --where nicht nach; nötig, wo kein Terminal ist, an dem man fragen kann.",
        "Does not ask about --where; needed where there is no terminal to ask at.")))
  var yes = false

  func validate() throws {
    if typed.isEmpty == (query == nil) {
      throw ValidationError(
        words(
          "Nennen Sie Nummern von Aussagen oder --where mit einer Suche, nicht beides.",
          "Name numbers of statements or --where with a query, not both."))
    }
    if let query, query.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        words(
          "--where ist leer; das wären alle Aussagen. Sagen Sie, welche.",
          "--where is empty; that would be all statements. Say which."))
    }
    if samples < 1 {
      throw ValidationError(words("--samples ist mindestens 1.", "--samples is at least 1."))
    }
    _ = try StatementNumbers.all(of: typed)
  }

  /// Shows what a query means, and asks whether it is meant, where somebody can be asked.
  ///
  /// - Parameters:
  ///   - person: who says `von:ich`.
  ///   - warning: what somebody should know before they say yes.
  func choose(
    in archive: Archive, at path: String, by person: PersonOptions,
    warning: (StatementSelection) throws -> String? = { _ in nil }
  ) throws -> ChosenStatements {
    guard let query else {
      let numbers = try StatementNumbers.all(of: typed)
      return ChosenStatements(
        selection: .numbers(numbers), count: numbers.count, isWanted: !dryRun)
    }
    let read = try TypedQuery(query).read(in: archive, at: path, by: person)
    let understood = try explaining { try read.understood() }
    let asks = !yes && !dryRun
    let result = try explaining {
      // Who looks at none need not wait for them.
      dryRun || asks
        ? try archive.samples(of: understood, limit: samples)
        : try archive.search(understood, order: .number, limit: 1)
    }
    if dryRun || asks {
      for note in read.notes { Terminal.note(note.text(in: language)) }
      let (facets, vocabulary) = try explaining {
        (try archive.facets(understood), try archive.vocabulary())
      }
      SampleText(result: result, facets: facets, keywords: KeywordTitles(vocabulary)).print()
    }
    let chosen = ChosenStatements(
      selection: .query(understood), count: result.count, isWanted: false)
    if dryRun { return chosen }
    if result.count == 0 {
      Terminal.say(
        words("Keine Aussage passt dazu; nichts geändert.", "No statement fits; nothing changed."))
      return chosen
    }
    if asks, !(Terminal.isOutput && Terminal.isInput) {
      throw Failure(
        words(
          "\(chosen.about) würden geändert; nichts geändert. Mit --yes geschieht es, ohne dass jemand gefragt wird.",
          "This would change \(chosen.about); nothing was changed. With --yes it is done without asking anybody."
        ))
    }
    if asks, let warning = try warning(chosen.selection) { Terminal.say(warning) }
    let question = words("\(chosen.about) ändern?", "Change \(chosen.about)?")
    return ChosenStatements(
      selection: chosen.selection, count: chosen.count,
      isWanted: !asks || Confirmation.ask(question))
  }
}

/// What a person chose to change.
struct ChosenStatements {
  let selection: StatementSelection
  let count: Int
  /// False in a dry run, and where the person said no or there is nothing.
  let isWanted: Bool

  /// `3 Aussagen`.
  var about: String { counted(count, ("Aussage", "Aussagen"), ("statement", "statements")) }
}
