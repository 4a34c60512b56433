import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Zeigt die nächste Aussage, die man selbst noch nicht beantwortet hat.",
        "Shows the next statement that one has not answered oneself."))

    @OptionGroup var round: RoundArgument
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func validate() throws {
      if format != .table, format != .json {
        throw ValidationError(
          words("Hier gibt es table und json.", "There is table and json here."))
      }
    }

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let (work, statement) = try explaining {
        let names = try Team(archive: path).names()
        guard let id = names.first(where: { $0.value == person.name })?.key else {
          throw StorageError.round(.notNamed(round.number))
        }
        let work = try archive.work(inRound: round.number, of: id)
        return (work, try work.next.map { try archive.statement($0) })
      }
      let left = work.statements.count { work.answers[$0] == nil }
      if format == .json {
        return Terminal.print(
          RoundJSON.next(statement, left: left, inRound: round.number).text + "\n")
      }
      guard let statement else { return Terminal.say(RoundText.done(round.number)) }
      say(statement, left: left)
    }

    /// The words alone: tags that it has may not sway anybody.
    private func say(_ statement: StatementRecord, left: Int) {
      let facts = [
        statement.consultation, statement.group,
        statement.received.map { String($0.prefix(10)) } ?? "",
        statement.question,
      ].filter { !$0.isEmpty }
      Terminal.say(
        Terminal.bold(words("Aussage \(statement.number)", "Statement \(statement.number)"))
          + "  " + facts.joined(separator: " · "))
      Terminal.say("\n" + (statement.text ?? "") + "\n")
      let command =
        "resonanz round answer \(round.number) \(statement.number)\(archive.followUp)\(person.followUp)"
      Terminal.say(
        words(
          "Noch \(RoundText.statements(left)). Antwort: \(command) --theme … --measure … oder --none GRUND",
          "\(RoundText.statements(left)) left. Answer: \(command) --theme … --measure … or --none REASON"
        ))
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Sagt alles, was man zu einer Aussage eines Abgleichs sagt; bis zu seinem Ende änderbar.",
        "Says all that one says of a statement of a round; can be changed until its end."))

    @OptionGroup var round: RoundArgument
    @OptionGroup var statement: RoundStatementArgument
    @OptionGroup var decision: RoundDecisionOptions
    @OptionGroup var change: ArchiveChange

    func validate() throws { try decision.check() }

    func run() throws {
      let (event, work) = try change.run { archive, person in
        let decision = try decision.decision(in: archive)
        let event = try archive.answerRound(round.number, statement.number, decision, by: person)
        return (event, try archive.work(inRound: round.number, of: person))
      }
      let answered =
        event == nil
        ? Wording.unchanged(in: language)
        : words(
          "Aussage \(statement.number) beantwortet.", "Statement \(statement.number) answered.")
      let next = work.next.map { words(" Die nächste ist \($0).", " The next one is \($0).") }
      Terminal.say(answered + (next ?? " " + RoundText.done(round.number)))
    }
  }
}

extension RoundText {
  static func done(_ round: Int) -> String {
    words(
      "Sie haben im Abgleich \(round) alles beantwortet.",
      "You have answered all of round \(round).")
  }
}

/// The statement that an answer or a decision is about.
struct RoundStatementArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Nummer der Aussage.", "Number of the statement."),
      valueName: words("aussage", "statement")))
  var number: Int
}

/// All that is said of one statement.
struct RoundDecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Thema; mehrfach möglich.", "Theme; may be repeated."), valueName: "slug"))
  var theme: [String] = []
  @Option(help: StancedMeasure.help)
  var measure: [String] = []
  @Option(
    help: ArgumentHelp(
      words(
        "Stichwort, das es schon gibt; mehrfach möglich.",
        "A keyword that is there already; may be repeated."),
      valueName: words("wort", "word")))
  var keyword: [String] = []
  @Option(
    help: ArgumentHelp(
      words(
        "Warum die Aussage zu nichts gehört: whole-process (meint das Ganze), no-content (sagt nichts), new-proposal (gehört noch zu keiner Maßnahme).",
        "Why the statement belongs to nothing: whole-process (on the concept as a whole), no-content (says nothing), new-proposal (belongs to no measure yet)."
      ),
      valueName: words("grund", "reason")))
  var none: StatementState?

  var isEmpty: Bool { theme.isEmpty && measure.isEmpty && keyword.isEmpty && none == nil }

  func check() throws {
    let tags = theme + measure + keyword
    if tags.isEmpty == (none == nil) {
      throw ValidationError(
        words(
          "Nennen Sie --theme, --measure oder --keyword, oder aber --none mit dem Grund.",
          "Name --theme, --measure or --keyword, or else --none with the reason."))
    }
    if let none, !none.isReason {
      throw ValidationError(
        words(
          "--none verlangt einen Grund: whole-process, no-content, new-proposal.",
          "--none takes a reason: whole-process, no-content, new-proposal."))
    }
    _ = try measure.map(StancedMeasure.init)
  }

  /// - Throws: where something that is named is not there.
  func decision(in archive: Archive) throws -> RoundDecision {
    let tags =
      try archive.vocabulary().tags(
        themes: theme,
        measures: measure.map(StancedMeasure.init).map { ($0.slug, $0.stance ?? .unstated) })
      + keyword.map { TagDraft(target: try archive.keyword(named: $0)) }
    guard let decision = RoundDecision(tags: tags, reason: none) else {
      throw ValidationError("")
    }
    return decision
  }
}
