import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct Differences: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Listet, was in einem beendeten Abgleich noch zu entscheiden ist, und wer was gesagt hat.",
        "Lists what is left to decide in a closed round, and who said what."))

    @OptionGroup var round: RoundArgument
    @Flag(
      help: ArgumentHelp(
        words(
          "Auch, worin man einig ist, und was entschieden ist.",
          "Also what people agree on, and what is settled.")))
    var all = false
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let names = try explaining { try Team(archive: path).names() }
      let (differences, result) = try explaining {
        let result = try archive.result(ofRound: round.number)
        let statements = result.statements.filter { all || $0.isToDecide }
        let texts = try archive.standings(of: statements.map(\.statement)).mapValues(\.text)
        return (
          RoundDifferences(
            round: result.round, statements: statements, names: names, texts: texts,
            targets: RoundTargets(try archive.vocabulary())), result
        )
      }
      if format == .table { differences.print(of: result) } else { differences.print(as: format) }
    }
  }
}

/// Statements with what each person said of them.
struct RoundDifferences {
  let round: Round
  let statements: [RoundStatement]
  let names: [PersonID: String]
  let texts: [Int: String?]
  let targets: RoundTargets

  private var people: [PersonID] { round.people(by: names) }

  /// For people: each statement with its text and the answers below it.
  func print(of result: RoundResult) {
    for statement in statements {
      let title = words("Aussage \(statement.statement)", "Statement \(statement.statement)")
      Terminal.say(Terminal.bold(title) + "  " + state(statement))
      for line in text(statement).split(whereSeparator: \.isNewline) {
        Terminal.say("    \(line)")
      }
      for person in people {
        Terminal.say("  \(names.name(of: person)): " + answer(of: person, to: statement))
      }
      if let settlement = statement.settlement {
        Terminal.say("  → " + decided(settlement))
      }
      Terminal.say("")
    }
    let agreed = result.statements.count {
      if case .agreed = $0.verdict { $0.settlement == nil } else { false }
    }
    let open = result.statements.count { $0.isToDecide }
    Terminal.say(
      words(
        "Zu entscheiden: \(RoundText.statements(open)). Einig und noch nicht entschieden: \(grouped(agreed)). Entschieden: \(grouped(result.round.settled)).",
        "To decide: \(RoundText.statements(open)). Agreed and not settled yet: \(grouped(agreed)). Settled: \(grouped(result.round.settled))."
      ))
    if result.round.dropped > 0 { Terminal.say(RoundText.dropped(result.round.dropped)) }
  }

  /// One row a person and statement.
  func print(as format: DataFormat) {
    Listing(
      title: words("Unterschiede", "Differences"),
      headings: ["statement", "verdict", "person", "answer", "decision", "text"],
      rows: statements.flatMap { statement in
        people.map { person in
          [
            String(statement.statement), statement.verdict.name, names.name(of: person),
            statement.answers[person].map { targets.text(of: $0) } ?? "",
            statement.settlement.map { targets.text(of: $0.decision) } ?? "", text(statement),
          ]
        }
      },
      json: .array(
        statements.map {
          RoundJSON.difference($0, of: round, text: text($0), names, targets)
        })
    ).print(as: format)
  }

  private func text(_ statement: RoundStatement) -> String {
    (texts[statement.statement] ?? nil) ?? ""
  }

  private func answer(of person: PersonID, to statement: RoundStatement) -> String {
    statement.answers[person].map { targets.text(of: $0) }
      ?? words("(keine Antwort)", "(no answer)")
  }

  private func decided(_ settlement: RoundSettlement) -> String {
    let name = names.name(of: settlement.person)
    return targets.text(of: settlement.decision)
      + words(
        " (entschieden von \(name), Ereignis \(settlement.event.number))",
        " (settled by \(name), event \(settlement.event.number))")
  }

  private func state(_ statement: RoundStatement) -> String {
    RoundRow.State(of: statement).title
  }
}
