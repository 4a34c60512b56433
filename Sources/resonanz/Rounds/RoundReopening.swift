import ArgumentParser
import ResonanzModel
import ResonanzStorage

extension RoundCommand {
  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Öffnet einen beendeten Abgleich wieder, solange nichts darin entschieden ist.",
        "Opens a closed round again, as long as nothing of it is settled."),
      discussion: words(
        """
        Das tut, wer ihn begonnen oder beendet hat. Die Antworten sieht danach wieder niemand sonst; wer \
        sie schon gesehen hat, hat sie gesehen.
        """,
        """
        Whoever started or closed it does that. Then nobody else sees the answers any more; whoever has \
        seen them has seen them.
        """))

    @OptionGroup var round: RoundArgument
    @Flag(
      help: ArgumentHelp(
        words(
          "Auch wenn jemand anders ihn begonnen und beendet hat.",
          "Even if somebody else started and closed it.")))
    var confirm = false
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let opened = try change.run { archive, person in
        try archive.reopenRound(round.number, by: person, isConfirmed: confirm)
        return try archive.round(round.number)
      }
      Terminal.say(
        words(
          "Abgleich \(opened.number) „\(opened.title)“ läuft wieder; wer teilnimmt, kann antworten.",
          "Round \(opened.number) “\(opened.title)” is open again; whoever takes part can answer."))
    }
  }
}
