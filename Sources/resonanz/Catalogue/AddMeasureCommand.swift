import ArgumentParser
import ResonanzModel
import ResonanzStorage

extension CatalogueCommand {
  struct AddMeasure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add-measure",
      abstract: words(
        "Macht aus Vorschlägen eine Maßnahme, mit ihren Aussagen.",
        "Makes a measure of proposals, with their statements."))

    @Argument(
      help: ArgumentHelp(
        words("Wie die Maßnahme in Befehlen heißt.", "What commands call the measure."),
        valueName: "slug"))
    var slug: String
    @OptionGroup var statements: StatementsArgument
    @Option(
      help: ArgumentHelp(
        words("Ihr Titel.", "Its title."), valueName: words("titel", "title")))
    var title: String
    @Option(
      help: ArgumentHelp(
        words(
          "Thema, dem sie dient, das wichtigste zuerst; mehrfach möglich.",
          "Theme that it serves, the main one first; may be repeated."), valueName: "slug"))
    var theme: [String] = []
    @Option(
      help: ArgumentHelp(words("Ihr Rang.", "Its rank."), valueName: words("rang", "rank")))
    var rank = MeasureRank.other
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.openToChange(isDryRun: statements.dryRun)
      let chosen = try statements.choose(in: archive, at: path, by: person)
      if statements.dryRun { return StatementsChange.sayDryRun(chosen) }
      guard chosen.isWanted else { return }
      let id = try person.person(in: path)
      let measure = Measure(
        slug: slug, title: title, rank: rank, themes: theme, status: .proposed)
      let outcome = try explaining {
        try archive.addMeasure(measure, from: chosen.selection, by: id)
      }
      try explaining { try archive.close() }
      let about = counted(outcome.added, ("Aussage", "Aussagen"), ("statement", "statements"))
      let event = outcome.event ?? 0
      Terminal.say(
        words(
          "Maßnahme „\(title)“ mit \(about) (Ereignis \(event))",
          "Measure “\(title)” with \(about) (event \(event))"))
    }
  }
}
