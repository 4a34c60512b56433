import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Entscheidet in einem beendeten Abgleich, und ordnet so zu.",
        "Decides in a closed round, and tags accordingly."),
      discussion: words(
        """
        Die Entscheidung ersetzt, welchen Themen und Maßnahmen die Aussage zugeordnet ist, und zählt von da an. \
        „resonanz undo“ nimmt sie zurück. --agreed entscheidet alles, worin mindestens zwei und alle, die \
        geantwortet haben, einig sind.
        """,
        """
        The decision replaces the themes and measures that the statement is tagged to, and counts from then \
        on. “resonanz undo” takes it back. --agreed decides all on which at least two people answered and all \
        who did agree.
        """))

    @OptionGroup var round: RoundArgument
    @Argument(
      help: ArgumentHelp(
        words("Nummer der Aussage.", "Number of the statement."),
        valueName: words("aussage", "statement")))
    var statement: Int?
    @OptionGroup var decision: RoundDecisionOptions
    @Option(
      name: .customLong("as"),
      help: ArgumentHelp(
        words("So, wie diese Person geantwortet hat.", "As this person answered."),
        valueName: "name"))
    var answerOf: String?
    @Flag(
      help: ArgumentHelp(
        words("Alles, worin man einig ist.", "All that people agree on.")))
    var agreed = false
    @Flag(
      help: ArgumentHelp(
        words("Sagt nur, was geschähe.", "Only says what would happen.")))
    var dryRun = false
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if agreed != (statement == nil) {
        throw ValidationError(
          words(
            "Nennen Sie eine Aussage, oder --agreed.", "Name a statement, or --agreed."))
      }
      guard !agreed else {
        if answerOf != nil || !decision.isEmpty {
          throw ValidationError(
            words(
              "--agreed entscheidet, wie alle gesagt haben; lassen Sie die Zuordnungen weg.",
              "--agreed decides as all said; leave out the tags."))
        }
        return
      }
      if answerOf == nil {
        try decision.check()
      } else if !decision.isEmpty {
        throw ValidationError(
          words(
            "Nennen Sie --as oder die Zuordnungen, nicht beides.",
            "Name --as or the tags, not both."))
      }
    }

    func run() throws {
      let outcome = try change.run(isDryRun: dryRun) { archive, person in
        guard let statement else {
          return try archive.settleAgreed(inRound: round.number, by: person, isPreview: dryRun)
        }
        return try archive.settleRound(
          round.number, statement, try decided(statement, in: archive), by: person,
          isPreview: dryRun)
      }
      say(outcome)
    }

    private func decided(_ statement: Int, in archive: Archive) throws -> RoundDecision {
      guard let answerOf else { return try decision.decision(in: archive) }
      let names = try Team(archive: archive.path).names()
      let person = names.first { $0.value == answerOf }?.key
      let answers = try archive.result(ofRound: round.number).statements
        .first { $0.statement == statement }?.answers
      guard let decision = person.flatMap({ answers?[$0] }) else {
        throw Failure(
          words(
            "Von „\(answerOf)“ gibt es zur Aussage \(statement) keine Antwort. „resonanz round differences \(round.number) --all\(change.archive.followUp)“ nennt alle.",
            "There is no answer of “\(answerOf)” to statement \(statement). “resonanz round differences \(round.number) --all\(change.archive.followUp)” lists all."
          ))
      }
      return decision
    }

    private func say(_ outcome: SettlingOutcome) {
      for statement in outcome.leftOut {
        Terminal.note(
          words(
            "Aussage \(statement): nicht entschieden; was alle sagten, ist stillgelegt. Entscheiden Sie sie einzeln.",
            "Statement \(statement): not decided; what all said is retired. Decide it on its own."))
      }
      guard outcome.statements > 0 else {
        return Terminal.say(
          agreed
            ? words(
              "Nichts zu tun: Alles, worin man einig ist, ist entschieden.",
              "Nothing to do: all that people agree on is settled.")
            : Wording.unchanged(in: language))
      }
      guard let event = outcome.event else {
        Terminal.say(outcome.foreseen(in: language))
        return Terminal.sayDryRun()
      }
      let about = RoundText.statements(outcome.statements)
      let tags = TagFigures(
        added: outcome.tagsAdded, removed: outcome.tagsRemoved, restanced: outcome.tagsRestanced)
      Terminal.say(
        words(
          "\(about) entschieden: \(tags.done(in: language)) (Ereignis \(event)).",
          "\(about) settled: \(tags.done(in: language)) (event \(event))."))
    }
  }
}
