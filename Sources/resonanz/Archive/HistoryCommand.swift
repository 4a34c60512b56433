import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: words("Listet, was geschah.", "Lists what happened."),
    discussion: words(
      """
      Das Neueste zuerst. Was aus einer Aussage wurde, zeigt „resonanz show“; jede Zeile, die ein Ereignis \
      geändert hat, gibt „resonanz export history“ aus.
      """,
      """
      The newest first. “resonanz show” shows what became of a statement; “resonanz export history” writes \
      every row that an event changed.
      """))

  @Flag(help: ArgumentHelp(words("Nur, was Sie taten.", "Only what you did.")))
  var mine = false
  @Option(
    help: ArgumentHelp(
      words("Zeigt höchstens so viele.", "Shows at most so many."),
      valueName: words("zahl", "number")))
  var limit = 30
  @Option(
    help: ArgumentHelp(
      words("Nur Ereignisse vor diesem.", "Only events before this one."),
      valueName: words("ereignis", "event")))
  var before: Int?
  @Option(help: DataFormat.help) var format = DataFormat.table
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if limit < 1 {
      throw ValidationError(words("--limit ist mindestens 1.", "--limit is at least 1."))
    }
  }

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    let names = try explaining { try Team(archive: path).names() }
    let clock = try WallClock(archive)
    // Asking makes nobody a member of the team.
    let me = names.first { $0.value == person.name }?.key ?? PersonID(number: 0)
    let entries = try explaining {
      try archive.history(of: mine ? me : nil, limit: limit, before: before ?? .max)
    }
    Listing(
      title: words("Verlauf", "History"),
      headings: [
        words("Ereignis", "Event"), words("Zeit", "Time"), words("von", "by"),
        words("was", "what"), words("Aussagen", "Statements"),
      ],
      rows: entries.map { entry in
        [
          "@\(entry.event.number)",
          clock.minute(entry.event.time),
          names.name(of: entry.event.person), entry.title(in: language),
          grouped(entry.event.statements),
        ]
      },
      json: .array(entries.map { EventJSON.value($0, names, in: language) })
    ).print(as: format)
  }
}
