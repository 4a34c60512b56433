import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ConsultationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consultation",
    abstract: words(
      "Listet Beteiligungsformate und sagt, was von ihnen veröffentlicht werden darf.",
      "Lists consultations and says what of them may be published."),
    subcommands: [List.self, Set.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet die Beteiligungsformate.", "Lists the consultations."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let archive = try archive.open(for: .reading)
      let consultations = try explaining { try archive.consultations() }
      Listing(
        title: words("Beteiligungsformate", "Consultations"),
        headings: [
          words("Beteiligungsformat", "Consultation"), words("Aussagen", "Statements"),
          words("Veröffentlichung", "Publication"), words("Einwilligung", "Consent"),
          words("Titel", "Title"),
        ],
        rows: consultations.map { consultation in
          [
            consultation.slug, grouped(consultation.statements),
            ConsultationCommand.title(consultation.publication),
            consultation.asksForConsent ? words("erfragt", "asked for") : "", consultation.title,
          ]
        },
        json: .array(
          consultations.map { consultation in
            .object([
              .init("consultation", .string(consultation.slug)),
              .init("title", .string(consultation.title)),
              .init("statements", .number(consultation.statements)),
              .init("publication", .string(consultation.publication.rawValue)),
              .init("asksForConsent", .bool(consultation.asksForConsent)),
              .init("keptUntil", .optional(consultation.keptUntil)),
            ])
          })
      ).print(as: format)
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Sagt, was von einem Beteiligungsformat veröffentlicht werden darf.",
        "Says what of a consultation may be published."))

    @Argument(
      help: ArgumentHelp(
        words("Das Beteiligungsformat.", "The consultation."), valueName: "slug"))
    var consultation: String
    @Option(
      help: ArgumentHelp(
        words(
          "internal: nur Zahlen; quotable: auch Zitate, wo niemand widersprochen hat.",
          "internal: figures only; quotable: quotes too, where nobody objected."),
        valueName: words("regel", "rule")))
    var publication: Publication
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let isDifferent = try change.run { archive, person in
        try archive.setPublication(publication, of: consultation, by: person)
      }
      guard isDifferent else { return QuoteText.sayUnchanged() }
      let title = ConsultationCommand.title(publication)
      Terminal.say("\(consultation): \(title)")
    }
  }

  static func title(_ publication: Publication) -> String {
    switch publication {
    case .internal: words("nur Zahlen", "figures only")
    case .quotable: words("zitierbar", "quotable")
    }
  }
}
