import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: words(
      "Sagt, wie viel bearbeitet ist, was offen ist und was am längsten wartet.",
      "Says how much is processed, what is left and what has waited longest."),
    discussion: words(
      """
      Dazu, wie viele Aussagen man selbst bearbeitet hat; wer das ist, sagt RESONANZ_USER, sonst der \
      Anmeldename. Zahlen zu anderen gibt es nicht.
      """,
      """
      And how many statements one has processed oneself; who that is, RESONANZ_USER says, else the \
      login name. There are no figures on others.
      """))

  @Option(
    help: ArgumentHelp(
      words("Nur dieses Beteiligungsformat.", "Only this consultation."), valueName: "slug"))
  var consultation: String?
  @Option(
    help: ArgumentHelp(
      words(
        "Wie viele der Aussagen, die am längsten warten.",
        "How many of the statements that have waited longest."),
      valueName: words("zahl", "number")))
  var waiting = 10
  @Option(
    help: ArgumentHelp(
      words(
        "imported: was am längsten im Archiv ist; received: was am frühesten eingegangen ist.",
        "imported: what is longest in the archive; received: what was received first."),
      valueName: words("reihenfolge", "order")))
  var order = WaitingOrder.imported
  @OptionGroup var output: ReportOutput
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if waiting < 0 {
      throw ValidationError(words("--waiting ist mindestens 0.", "--waiting is at least 0."))
    }
  }

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    // Asking makes nobody a member of the team.
    let names = try explaining { try Team(archive: path).names() }
    // There is no --by: what one person did is nobody else's to ask for.
    let name = PersonOptions.name(nil)
    let me = names.first { $0.value == name }?.key ?? PersonID(number: 0)
    let progress = try explaining {
      try archive.progress(of: consultation, waiting: waiting, by: order, for: me)
    }
    try output.write(
      ProgressReport(of: progress, by: order),
      withTextsOf: progress.waiting.isEmpty ? nil : archive)
  }
}
