import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Zeigt einen Abgleich mit seinen Aussagen und den eigenen Antworten.",
        "Shows a round with its statements and one's own answers."))

    @OptionGroup var round: RoundArgument
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let names = try explaining { try Team(archive: path).names() }
      let own = names.first { $0.value == person.name }?.key
      try explaining {
        let shown = try archive.round(round.number)
        let rows = try RoundRow.rows(of: shown, own: own, in: archive)
        let targets = RoundTargets(try archive.vocabulary())
        if format == .table { say(shown, names) }
        RoundRow.listing(rows, of: shown, targets, names).print(as: format)
      }
    }

    private func say(_ round: Round, _ names: [PersonID: String]) {
      let title = words(
        "Abgleich \(round.number) „\(round.title)“", "Round \(round.number) “\(round.title)”")
      Terminal.say(Terminal.bold(title) + "  " + RoundText.state(round))
      Terminal.say(RoundText.peopleList(round, names))
      let answered = grouped(round.answeredByAll)
      let settled = grouped(round.settled)
      let counts = [
        RoundText.statements(round.statements),
        words("\(answered) von allen beantwortet", "\(answered) answered by all"),
        words("\(settled) entschieden", "\(settled) settled"),
      ]
      Terminal.say(counts.joined(separator: ", "))
      if round.dropped > 0 { Terminal.say(RoundText.dropped(round.dropped)) }
      Terminal.say("")
    }
  }
}

/// A statement of a round, as the person who asks may see it.
struct RoundRow {
  /// How the work on it stands; of an open round one's own work, or `open` where one has none.
  enum State: String {
    case open, unanswered, answered, agreed, differing, settled
    case tooFew = "too-few"

    var title: String {
      switch self {
      case .open: "–"
      case .unanswered: words("offen", "open")
      case .answered: words("beantwortet", "answered")
      case .agreed: words("einig", "agreed")
      case .differing: words("verschieden", "differing")
      case .tooFew: words("zu wenige Antworten", "too few answers")
      case .settled: words("entschieden", "settled")
      }
    }
  }

  let statement: Int
  let state: State
  let own: RoundDecision?
  var text = ""

  /// In the order of the statements; those that no longer count are left out.
  static func rows(of round: Round, own: PersonID?, in archive: Archive) throws -> [RoundRow] {
    var rows: [RoundRow] = []
    if !round.isOpen {
      rows = try archive.result(ofRound: round.number).statements.map { statement in
        RoundRow(
          statement: statement.statement, state: State(of: statement),
          own: own.flatMap { statement.answers[$0] })
      }
    } else if let own, round.people.contains(own) {
      let work = try archive.work(inRound: round.number, of: own)
      rows = work.statements.map { statement in
        let answer = work.answers[statement]
        return RoundRow(
          statement: statement, state: answer == nil ? .unanswered : .answered, own: answer)
      }
    } else {
      rows = try archive.statements(inRound: round.number).map { statement in
        RoundRow(statement: statement, state: .open, own: nil)
      }
    }
    let texts = try archive.standings(of: rows.map(\.statement))
    for index in rows.indices { rows[index].text = texts[rows[index].statement]?.text ?? "" }
    return rows
  }

  static func listing(
    _ rows: [RoundRow], of round: Round, _ targets: RoundTargets, _ names: [PersonID: String]
  ) -> Listing {
    let list = JSONValue.array(rows.map { $0.json(targets) })
    return Listing(
      title: round.title,
      headings: [
        words("Aussage", "Statement"), words("Stand", "State"),
        words("Ihre Antwort", "Your answer"), words("Wortlaut", "Text"),
      ],
      rows: rows.map { $0.cells(targets) },
      json: .object(RoundText.members(round, names) + [.init("list", list)]))
  }

  private func cells(_ targets: RoundTargets) -> [String] {
    [String(statement), state.title, own.map { targets.text(of: $0) } ?? "", text]
  }

  private func json(_ targets: RoundTargets) -> JSONValue {
    .object([
      .init("statement", .number(statement)), .init("state", .string(state.rawValue)),
      .init("answer", own.map { targets.json(of: $0) } ?? .null), .init("text", .string(text)),
    ])
  }
}

extension RoundRow.State {
  init(of statement: RoundStatement) {
    self =
      switch statement.verdict {
      case _ where statement.settlement != nil: .settled
      case .agreed: .agreed
      case .differing: .differing
      case .tooFew: .tooFew
      }
  }
}
