import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet die Abgleiche.", "Lists the rounds."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let rounds = try explaining { try archive.rounds() }
      let names = try explaining { try Team(archive: path).names() }
      if rounds.isEmpty, format == .table {
        return Terminal.say(words("Es gibt keinen Abgleich.", "There are no rounds."))
      }
      Listing(
        title: words("Abgleiche", "Rounds"),
        headings: [
          words("Abgleich", "Round"), words("Aussagen", "Statements"),
          words("von allen beantwortet", "answered by all"), words("entschieden", "settled"),
          words("Stand", "State"), words("Personen", "People"), words("Titel", "Title"),
        ],
        rows: rounds.map { round in
          [
            String(round.number), String(round.statements), String(round.answeredByAll),
            String(round.settled), RoundText.state(round),
            RoundText.peopleList(round, names), round.title,
          ]
        },
        json: .array(rounds.map { RoundJSON.value($0, names) })
      ).print(as: format)
    }
  }
}
