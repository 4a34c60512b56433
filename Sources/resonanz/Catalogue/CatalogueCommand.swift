import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: words(
      "Zeigt, prüft und ändert Themen und Maßnahmen.",
      "Shows, checks and updates themes and measures."),
    subcommands: [Show.self, Check.self, Update.self, AddMeasure.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Gibt den Katalog als YAML aus.", "Prints the catalogue as YAML."))

    @Option(
      help: ArgumentHelp(
        words(
          "Stand: Datum, Zeit, Meilenstein oder @EREIGNIS.",
          "Point: date, time, milestone or @EVENT."),
        valueName: words("stand", "point")))
    var asOf: String?
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let archive = try archive.open(for: .reading)
      let catalogue = try explaining {
        try archive.catalogue(asOf: asOf.map { Point($0) } ?? .now, includesRetired: true)
      }
      Terminal.print(catalogue.yaml)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Prüft eine Katalogdatei, und was sie am Archiv ändern würde.",
        "Checks a catalogue file, and what it would change in the archive."))

    @Argument(
      help: ArgumentHelp(words("Der Katalog.", "The catalogue."), valueName: words("datei", "file"))
    )
    var file: String
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let catalogue = try CatalogueFile.read(file).current
      let themes = counted(catalogue.themes.count, ("Thema", "Themen"), ("theme", "themes"))
      let measures = counted(
        catalogue.measures.count, ("Maßnahme", "Maßnahmen"), ("measure", "measures"))
      Terminal.say(
        words(
          "\(file): in Ordnung, \(themes), \(measures).",
          "\(file): sound, \(themes), \(measures)."
        ))
      guard let path = try? archive.path() else { return }
      let archive = try explaining { try Archive.open(at: path, for: .reading) }
      CatalogueCommand.list(try explaining { try archive.changes(to: catalogue) })
    }
  }

  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Bringt das Archiv auf den Stand einer Katalogdatei; keine Zuordnung geht verloren.",
        "Brings the archive up to a catalogue file; no tag is lost."))

    @Argument(
      help: ArgumentHelp(words("Der Katalog.", "The catalogue."), valueName: words("datei", "file"))
    )
    var file: String
    @Flag(
      help: ArgumentHelp(
        words("Zeigt nur, was sich ändern würde.", "Only shows what would change.")))
    var dryRun = false
    @Flag(help: ArgumentHelp(words("Fragt nicht nach.", "Does not ask.")))
    var yes = false
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func run() throws {
      let catalogue = try CatalogueFile.read(file)
      let path = try archive.path()
      let archive = try archive.open(for: dryRun ? .reading : .writing)
      let changes = try explaining { try archive.changes(to: catalogue) }
      CatalogueCommand.list(changes)
      if dryRun { return Terminal.sayDryRun() }
      if changes.isEmpty { return }
      guard yes || Confirmation.ask(words("So ändern?", "Change it so?")) else {
        Terminal.say(words("Es wurde nichts geändert.", "Nothing was changed."))
        return
      }
      let id = try person.person(in: path)
      _ = try explaining { try archive.updateCatalogue(to: catalogue, by: id) }
      try explaining { try archive.close() }
      Terminal.say(words("Der Katalog ist auf dem neuen Stand.", "The catalogue is up to date."))
    }
  }

  private static func list(_ changes: [CatalogueChange]) {
    if changes.isEmpty {
      Terminal.say(
        words("Gegenüber dem Archiv ändert sich nichts.", "Nothing changes in the archive."))
    }
    for change in changes { Terminal.say("  " + change.line(in: language)) }
  }
}
