import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: words(
      "Notizen an Aussagen, Zuordnungen, Themen und Maßnahmen; kein Bericht zitiert sie.",
      "Notes on statements, tags, themes and measures; no report quotes them."),
    subcommands: [Add.self, List.self, Change.self, Remove.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Schreibt eine Notiz.", "Writes a note."))

    @Argument(
      help: ArgumentHelp(words("Der Text.", "The text."), valueName: words("text", "text")))
    var text: String
    @OptionGroup var subject: NoteSubjectOptions
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if subject.isEmpty {
        throw ValidationError(
          words(
            "Nennen Sie --statement, --theme, --measure oder --keyword.",
            "Name --statement, --theme, --measure or --keyword."))
      }
    }

    func run() throws {
      let number = try change.run { archive, person in
        guard let subject = try subject.subject(in: archive) else { return 0 }
        return try archive.addNote(text, on: subject, by: person)
      }
      Terminal.say(words("Notiz \(number)", "Note \(number)"))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet die Notizen.", "Lists the notes."))

    @OptionGroup var subject: NoteSubjectOptions
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let notes = try explaining { try archive.notes(on: try subject.subject(in: archive)) }
      let names = try explaining { try Team(archive: path).names() }
      if notes.isEmpty, format == .table {
        Terminal.print(words("Es gibt keine Notizen.", "There are no notes.") + "\n")
        return
      }
      Listing(
        title: words("Notizen", "Notes"),
        headings: [
          words("Notiz", "Note"), words("Aussage", "Statement"), words("zu", "on"),
          words("von", "by"), words("Text", "Text"),
        ],
        rows: notes.map { note in
          [
            String(note.number), note.statement.map(String.init) ?? "", note.target ?? "",
            names.name(of: note.person),
            note.text ?? Wording.erased(in: language),
          ]
        },
        json: .array(notes.map { NoteJSON.value($0, names) })
      ).print(as: format)
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Gibt einer Notiz einen anderen Text.", "Gives a note another text."))

    @OptionGroup var note: NoteArgument
    @Argument(
      help: ArgumentHelp(words("Der neue Text.", "The new text."), valueName: words("text", "text"))
    )
    var text: String
    @OptionGroup var change: ArchiveChange

    func run() throws {
      try change.run { try $0.changeNote(note.number, to: text, by: $1) }
      Terminal.say(words("Notiz \(note.number) geändert", "Note \(note.number) changed"))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Nimmt eine Notiz weg.", "Takes a note away."))

    @OptionGroup var note: NoteArgument
    @OptionGroup var change: ArchiveChange

    func run() throws {
      try change.run { try $0.removeNote(note.number, by: $1) }
      Terminal.say(words("Notiz \(note.number) weggenommen", "Note \(note.number) taken away"))
    }
  }
}

/// Which note a command is about.
struct NoteArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Nummer der Notiz.", "Number of the note."), valueName: words("nummer", "number")))
  var number: Int
}

/// What a note is on.
struct NoteSubjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Aussage; mit einer Maßnahme, einem Thema oder Stichwort: deren Zuordnung.",
        "Statement; with a measure, theme or keyword: its tag to that."),
      valueName: words("nummer", "number")))
  var statement: StatementNumbers?
  @OptionGroup var target: OneTargetOptions
  @Option(
    help: ArgumentHelp(
      words("Zu diesem Stichwort.", "On this keyword."), valueName: words("wort", "word")))
  var keyword: String?

  var isEmpty: Bool { statement == nil && target.isEmpty && keyword == nil }

  func validate() throws { _ = try number }

  private var number: Int? {
    get throws {
      try [statement].compactMap(\.self).only(
        orSay: words(
          "Eine Notiz steht an einer Aussage; schreiben Sie jede für sich. Viele auf einmal nimmt ein Kennzeichen auf: resonanz flag.",
          "A note stands on one statement; write each on its own. A flag takes many at once: resonanz flag."
        ))
    }
  }

  /// Nil where nothing is named.
  func subject(in archive: Archive) throws -> NoteSubject? {
    let target =
      try target.target(in: try archive.vocabulary()) ?? keyword.map(archive.keyword(named:))
    return NoteSubject(statement: try number, target: target)
  }
}
