import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct KeywordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords",
    abstract: words(
      "Stichwörter unter Maßnahmen und Themen.", "Keywords below measures and themes."),
    discussion: words(
      """
      Die Handlungsfelder des Katalogs sind von Anfang an Stichwörter ihrer Maßnahme; beim Zuordnen \
      entstehen weitere. Ein früherer Name bedeutet das Stichwort auch später noch.
      """,
      """
      The catalogue's fields of action are keywords of their measure from the start; tagging makes more. \
      An earlier name goes on to mean the keyword.
      """),
    subcommands: [List.self, Add.self, Rename.self, Merge.self, Move.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Listet Stichwörter mit ihren Nennungen.", "Lists keywords with their feedback.")
    )

    @Option(
      help: ArgumentHelp(
        words(
          "Was die Aussagen zu dieser Maßnahme sonst noch sagen.",
          "What else the statements on this measure say."), valueName: "slug"))
    var measure: String?
    @Option(
      help: ArgumentHelp(
        words("Dasselbe für ein Thema.", "The same for a theme."), valueName: "slug"))
    var theme: String?
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func validate() throws { try OneTargetOptions.refuseBoth(theme: theme, measure: measure) }

    func run() throws {
      let archive = try archive.open(for: .reading)
      let keywords = try explaining {
        if let measure { return try archive.keywords(on: measure, .measure) }
        if let theme { return try archive.keywords(on: theme, .theme) }
        return try archive.keywords()
      }
      if keywords.isEmpty, format == .table {
        Terminal.print(words("Es gibt keine Stichwörter.", "There are no keywords.") + "\n")
        return
      }
      Listing(
        title: words("Stichwörter", "Keywords"),
        headings: [
          words("Stichwort", "Keyword"), words("unter", "below"), words("Nennungen", "Feedback"),
          words("Personen", "Persons"),
        ],
        rows: keywords.map {
          [$0.title, $0.below ?? "", grouped($0.statements), grouped($0.respondents)]
        },
        json: .array(
          keywords.map {
            .object([
              .init("keyword", .string($0.slug)), .init("title", .string($0.title)),
              .init("below", .optional($0.below)), .init("statements", .number($0.statements)),
              .init("respondents", .number($0.respondents)),
            ])
          })
      ).print(as: format)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Legt ein Stichwort an.", "Makes a keyword."))

    @Argument(
      help: ArgumentHelp(words("Das Stichwort.", "The keyword."), valueName: words("wort", "word")))
    var title: String
    @OptionGroup var below: KeywordPlace
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let line = try change.run { archive, person in
        _ = try archive.addKeyword(title, below: try below.target(in: archive), by: person)
        return words("Stichwort „\(title)“ angelegt", "Keyword “\(title)” made")
      }
      Terminal.say(line)
    }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Nennt ein Stichwort anders.", "Gives a keyword another name."))

    @Argument(
      help: ArgumentHelp(words("Das Stichwort.", "The keyword."), valueName: words("wort", "word")))
    var keyword: String
    @Argument(
      help: ArgumentHelp(words("Der neue Name.", "The new name."), valueName: words("neu", "new")))
    var title: String
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let line = try change.run { archive, person in
        guard try archive.renameKeyword(keyword, to: title, by: person) else {
          return Wording.unchanged(in: language)
        }
        return words("„\(keyword)“ heißt jetzt „\(title)“", "“\(keyword)” is now “\(title)”")
      }
      Terminal.say(line)
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Legt Stichwörter zu einem zusammen; jede Aussage zählt einmal.",
        "Makes one keyword of several; each statement counts once."))

    @Argument(
      help: ArgumentHelp(
        words("Die Stichwörter, die aufgehen.", "The keywords that are merged."),
        valueName: words("wort", "word")))
    var keywords: [String]
    @Option(
      help: ArgumentHelp(
        words("Das Stichwort, das bleibt.", "The keyword that stays."),
        valueName: words("wort", "word")))
    var into: String
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let (line, places) = try change.run { archive, person in
        let places = try archive.places(of: keywords + [into])
        let count = try archive.mergeKeywords(keywords, into: into, by: person)
        let about = counted(count, ("Aussage geht", "Aussagen gehen"), ("statement", "statements"))
        return (words("\(about) an „\(into)“", "\(about) went over to “\(into)”"), places)
      }
      Terminal.say(line)
      if Set(places.map(\.place)).count > 1 { note(places) }
    }

    /// Two measures may mean different things by one word.
    private func note(_ places: [(title: String, place: String?)]) {
      let list = places.map { keyword in
        let place = keyword.place ?? words("keiner", "none")
        return words("„\(keyword.title)“ (\(place))", "“\(keyword.title)” (\(place))")
      }
      Terminal.note(
        words(
          "Hinweis: Sie standen unter verschiedenen Maßnahmen oder Themen: \(list.joined(separator: ", ")). Zugeordnet bleiben die Aussagen, wozu sie es waren; „resonanz undo\(change.followUp)“ nimmt das Zusammenlegen zurück.",
          "Note: they stood below different measures or themes: \(list.joined(separator: ", ")). The statements stay tagged to what they were; “resonanz undo\(change.followUp)” takes the merging back."
        ))
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Stellt ein Stichwort unter eine andere Maßnahme oder ein Thema, sonst unter keines.",
        "Puts a keyword below another measure or theme, else below none."))

    @Argument(
      help: ArgumentHelp(words("Das Stichwort.", "The keyword."), valueName: words("wort", "word")))
    var keyword: String
    @OptionGroup var below: KeywordPlace
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let line = try change.run { archive, person in
        guard
          try archive.moveKeyword(keyword, below: try below.target(in: archive), by: person)
        else { return Wording.unchanged(in: language) }
        guard let place = below.measure ?? below.theme else {
          return words("„\(keyword)“ steht jetzt für sich", "“\(keyword)” stands alone now")
        }
        return words(
          "„\(keyword)“ steht jetzt unter \(place)", "“\(keyword)” is below \(place) now")
      }
      Terminal.say(line)
    }
  }
}

/// What a keyword belongs below.
struct KeywordPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(words("Unter dieser Maßnahme.", "Below this measure."), valueName: "slug"))
  var measure: String?
  @Option(help: ArgumentHelp(words("Unter diesem Thema.", "Below this theme."), valueName: "slug"))
  var theme: String?

  func validate() throws { try OneTargetOptions.refuseBoth(theme: theme, measure: measure) }

  func target(in archive: Archive) throws -> TargetID? {
    try archive.vocabulary().target(theme: theme, measure: measure)
  }
}

extension Archive {
  /// Keywords, as people call them, with what each is below; those that there are not are left out.
  fileprivate func places(
    of names: [String]
  ) throws -> [(title: String, place: String?)] {
    let known = try keywords()
    return names.compactMap { name in
      guard let id = try? keyword(named: name) else { return nil }
      return known.first { $0.id == id }.map { ($0.title, $0.below) }
    }
  }
}
