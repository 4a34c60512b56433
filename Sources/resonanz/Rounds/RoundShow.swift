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

extension RoundRow.State {
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

extension RoundRow {
  static func listing(
    _ rows: [RoundRow], of round: Round, _ targets: RoundTargets, _ names: [PersonID: String]
  ) -> Listing {
    Listing(
      title: round.title,
      headings: [
        words("Aussage", "Statement"), words("Stand", "State"),
        words("Ihre Antwort", "Your answer"), words("Wortlaut", "Text"),
      ],
      rows: rows.map { $0.cells(targets) },
      json: RoundJSON.value(round, names, rows, targets))
  }

  private func cells(_ targets: RoundTargets) -> [String] {
    [String(statement), state.title, own.map { targets.text(of: $0) } ?? "", text]
  }
}
