import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct RepeatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repeats",
    abstract: words(
      "Listet, was wortgleich mehrmals gesagt wurde.", "Lists what was said more than once."),
    discussion: words(
      """
      Menschen schreiben voneinander ab: Eine Kampagne ist ein Befund. Jede dieser Aussagen zählt; hier \
      steht, welche zusammengehören. Verglichen wird ohne Rücksicht auf Leerraum.
      """,
      """
      People copy each other: a campaign is a finding. Each of these statements counts; this says which \
      belong together. White space makes no difference.
      """))

  @Option(
    help: ArgumentHelp(
      words("Ab wie vielen Aussagen.", "From how many statements on."),
      valueName: words("zahl", "number")))
  var minimum = 2
  @Option(
    help: ArgumentHelp(
      words("Wie viele Texte höchstens.", "How many texts at most."),
      valueName: words("zahl", "number")))
  var limit = 50
  @Option(
    help: ArgumentHelp(
      words("Nur dieses Beteiligungsformat.", "This consultation only."), valueName: "slug"))
  var consultation: String?
  @Option(help: DataFormat.help) var format = DataFormat.table
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let archive = try archive.open(for: .reading)
    let texts = try explaining {
      try archive.repeatedTexts(minimum: minimum, limit: limit, consultation: consultation)
    }
    if texts.isEmpty, format == .table {
      Terminal.print(
        words("Nichts wurde wortgleich mehrmals gesagt.", "Nothing was said more than once.") + "\n"
      )
      return
    }
    Listing(
      title: words("Gleicher Wortlaut", "Same text"),
      headings: [
        words("Aussagen", "Statements"), words("Absender", "Respondents"),
        words("ohne Absender", "Unattributed"), words("Eingegangen", "Received"),
        words("Beteiligungsformat", "Consultation"), words("Nummern", "Numbers"),
        words("Wortlaut", "Text"),
      ],
      rows: texts.map { text in
        [
          grouped(text.statements), grouped(text.respondents), grouped(text.unattributed),
          text.received.map { $0.lowerBound == $0.upperBound ? $0.lowerBound : "\($0)" } ?? "",
          text.consultations.joined(separator: ", "),
          text.numbers.prefix(5).map(String.init).joined(separator: ", ")
            + (text.statements > 5 ? " …" : ""),
          text.text.split(whereSeparator: \.isNewline).joined(separator: " "),
        ]
      },
      json: .array(texts.map(Self.json))
    ).print(as: format)
  }

  private static func json(_ text: RepeatedText) -> JSONValue {
    .object([
      .init("text", .string(text.text)), .init("statements", .number(text.statements)),
      .init("respondents", .number(text.respondents)),
      .init("unattributed", .number(text.unattributed)),
      .init("consultations", .array(text.consultations.map { .string($0) })),
      .init("groups", .array(text.groups.map { .string($0) })),
      .init("from", .optional(text.received?.lowerBound)),
      .init("until", .optional(text.received?.upperBound)),
      .init("numbers", .array(text.numbers.map { .number($0) })),
    ])
  }
}
