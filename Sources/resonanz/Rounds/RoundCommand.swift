import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round",
    abstract: words(
      "Abgleich: mehrere ordnen dieselben Aussagen zu, ohne einander zu sehen.",
      "Rounds: several people tag the same statements without seeing each other's tags."),
    discussion: words(
      """
      open beginnt einen Abgleich, next und answer beantworten ihn, close beendet ihn, reopen öffnet ihn \
      wieder. Erst nach dem Ende zeigen \
      differences und agreement, wer was gesagt hat und wie weit man übereinstimmt, und settle \
      entscheidet. Bis dahin zählt nichts davon.
      """,
      """
      open starts a round, next and answer answer it, close ends it, reopen opens it again. Only after its \
      end do differences and \
      agreement show who said what and how far people agree, and settle decides. Until then nothing of \
      it counts.
      """),
    subcommands: [
      Open.self, List.self, Show.self, Next.self, Answer.self, Close.self, Reopen.self,
      Differences.self,
      Settle.self, Agreement.self,
    ])

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Beendet einen Abgleich: Die Antworten werden sichtbar und ändern sich nicht mehr.",
        "Ends a round: its answers can be seen, and don't change any more."),
      discussion: words(
        "Das tut, wer ihn begonnen hat. „resonanz round reopen“ öffnet ihn wieder.",
        "Whoever started it does that. “resonanz round reopen” opens it again."))

    @OptionGroup var round: RoundArgument
    @Flag(
      help: ArgumentHelp(
        words(
          "Auch wenn jemand anders ihn begonnen hat.", "Even if somebody else started it.")))
    var confirm = false
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let closed = try change.run { archive, person in
        try archive.closeRound(round.number, by: person, isConfirmed: confirm)
        return try archive.round(round.number)
      }
      let answered = words(
        "\(grouped(closed.answeredByAll)) von \(RoundText.statements(closed.statements)) haben alle beantwortet.",
        "\(grouped(closed.answeredByAll)) of \(RoundText.statements(closed.statements)) were answered by all."
      )
      Terminal.say(
        words(
          "Abgleich \(closed.number) „\(closed.title)“ beendet. ",
          "Round \(closed.number) “\(closed.title)” closed. ") + answered)
      let about = "\(closed.number)\(change.archive.followUp)"
      Terminal.say(
        words(
          "Weiter mit „resonanz round differences \(about)“ und „resonanz round agreement \(about)“.",
          "Go on with “resonanz round differences \(about)” and “resonanz round agreement \(about)”."
        ))
    }
  }
}

/// The round that a command is about.
struct RoundArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Nummer des Abgleichs.", "Number of the round."),
      valueName: words("abgleich", "round")))
  var number: Int
}
