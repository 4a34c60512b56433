import ArgumentParser
import ResonanzImport
import ResonanzModel
import ResonanzStorage
import ResonanzWeb

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: words(
      "Nimmt auf, was eingetippt wird: Karten, Plakate, Briefe.",
      "Takes what is typed in: cards, posters, letters."),
    discussion: words(
      """
      Mit Texten: Sie sind die Stellen eines Eingangs, wörtlich. Ohne: Jede Zeile ist eine Karte, eine \
      leere beendet; was für die nächsten gilt, sagen /gruppe schools, /seite 3 und so weiter, /hilfe nennt \
      alles. Zeilen aus einer Pipe gelten ebenso. Gespeichert wird am Ende, als ein Import.
      """,
      """
      With texts: they are the passages of one submission, word for word. Without: every line is a card, \
      an empty one ends; what holds of the next ones is said by /group schools, /page 3 and so on, /help \
      lists all. Lines from a pipe are taken alike. All is saved at the end, as one import.
      """))

  @Argument(
    help: ArgumentHelp(
      words("Wörtliche Stellen eines Eingangs.", "Verbatim passages of one submission."),
      valueName: words("text", "text")))
  var texts: [String] = []

  @OptionGroup(title: words("Was gilt", "What holds")) var facts: CardOptions

  @Flag(
    help: ArgumentHelp(
      words(
        "Zeigt, was geschähe, und ändert nichts.", "Shows what would happen and changes nothing.")))
  var dryRun = false
  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  /// What a command that follows this one has to say to be about the same archive, by the same person.
  private var followUp: String { archive.followUp + person.followUp }

  func validate() throws {
    if texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(words("Ein Text ist leer.", "A text is empty."))
    }
  }

  func run() throws {
    let path = try archive.path()
    // Typing may take an hour, in which others can write.
    let reader = try archive.open(for: .reading)
    let vocabulary = try explaining { try reader.vocabulary() }
    try explaining { try reader.close() }
    let isPrompt = texts.isEmpty && Terminal.isInput
    var typing = try explaining {
      try CardTyping(vocabulary: vocabulary, isTyped: isPrompt, language: language)
    }
    try facts.apply(to: &typing)
    if isPrompt {
      CardPrompt().run(&typing)
    } else if texts.isEmpty {
      while let line = readLine() { _ = typing.take(line) }
      _ = typing.finish()
    } else {
      typing.take(passages: texts)
    }
    try save(typing, path)
  }

  private func save(_ typing: CardTyping, _ path: String) throws {
    guard !typing.isEmpty else {
      Terminal.say(words("Nichts eingetippt, nichts gespeichert.", "Nothing typed, nothing saved."))
      return
    }
    if let line = typing.cards.first(where: { $0.submission.consultation == nil })?.line {
      throw Failure(
        .usage,
        words(
          "Zeile \(line): Es fehlt das Beteiligungsformat. Nennen Sie es mit --consultation; gespeichert wurde nichts.",
          "Line \(line): The consultation is missing. Name it with --consultation; nothing was saved."
        ))
    }
    let archive = try archive.openToChange(isDryRun: dryRun)
    let id = try person.person(in: path, isDryRun: dryRun)
    let settings = LineSettings(
      consultation: facts.consultation, isDryRun: dryRun, language: language)
    let reports = try explaining { try typing.save(into: archive, by: id, settings: settings) }
    try explaining { try archive.close() }
    if format == .json {
      ImportSummaryJSON.print(reports.map { ImportOutcome($0).json })
    } else {
      for report in reports {
        LinesSummaryText(
          name: typing.name, report: report, isDryRun: dryRun, followUp: followUp
        ).print()
      }
      RejectHint(reports: reports, settings: settings, followUp: followUp).print()
    }
    if reports.contains(where: { $0.rejected > 0 }) { throw Failure(.badInput, "") }
  }
}

/// What holds of the cards that are typed in, as options.
struct CardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Beteiligungsformat, zu dem sie gehören.", "Consultation that they belong to."),
      valueName: words("name", "name")))
  var consultation: String?
  @Option(
    help: ArgumentHelp(words("Akteursgruppe.", "Source group."), valueName: "slug"))
  var group: String?
  @Option(
    help: ArgumentHelp(
      words("Organisation, die schreibt.", "Organisation that writes."),
      valueName: words("name", "name")))
  var organisation: String?
  @Option(
    help: ArgumentHelp(
      words("Wie viele gemeinsam sprachen.", "How many spoke together."),
      valueName: words("zahl", "number")))
  var headcount: String?
  @Option(
    help: ArgumentHelp(
      words("Pseudonym des Absenders.", "Pseudonym of the respondent."),
      valueName: words("kennung", "id")))
  var respondent: String?
  @Option(
    help: ArgumentHelp(
      words("Eingangsdatum, z. B. 2016-12-06.", "Date of receipt, e.g. 2016-12-06."),
      valueName: words("datum", "date")))
  var received: String?
  @Option(
    help: ArgumentHelp(
      words("Wovon abgetippt wird, z. B. plakat-3.jpg.", "What is typed from, e.g. plakat-3.jpg."),
      valueName: words("unterlage", "document")))
  var document: String?
  @Option(
    help: ArgumentHelp(
      words("Seite darin.", "Page of it."), valueName: words("seite", "page")))
  var page: String?
  @Option(
    help: ArgumentHelp(
      words("Frage, auf die geantwortet wird.", "Question that is answered."),
      valueName: words("text", "text")))
  var question: String?
  @Option(
    help: ArgumentHelp(
      words("Thema aller; mehrfach möglich.", "Theme of all; may be repeated."), valueName: "slug"))
  var theme: [String] = []
  @Option(
    help: ArgumentHelp(
      words("Maßnahme aller; mehrfach möglich.", "Measure of all; may be repeated."),
      valueName: "slug"))
  var measure: [String] = []
  @Option(
    help: ArgumentHelp(
      words("Tendenz zu den Maßnahmen.", "Stance to the measures."),
      valueName: words("tendenz", "stance")))
  var stance: String?
  @Option(
    help: ArgumentHelp(
      words("Stichwort aller; mehrfach möglich.", "Keyword of all; may be repeated."),
      valueName: words("wort", "word")))
  var keyword: [String] = []

  /// - Throws: where one names what is not there.
  func apply(to typing: inout CardTyping) throws {
    let lists = [(CardDirective.theme, theme), (.measure, measure), (.keyword, keyword)]
    let single: [(CardDirective, String?)] = [
      (.consultation, consultation), (.group, group), (.organisation, organisation),
      (.headcount, headcount), (.respondent, respondent), (.received, received),
      (.document, document), (.page, page), (.question, question), (.stance, stance),
    ]
    let given =
      single + lists.map { ($0, $1.isEmpty ? nil : CardNames.joined($1)) }
    for case (let directive, let value?) in given {
      do {
        try typing.set(directive, to: value)
      } catch {
        throw Failure(.usage, "--\(directive.rawValue): \(error.sentence(in: language))")
      }
    }
  }
}
