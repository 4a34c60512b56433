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

  static func title(_ publication: Publication) -> String {
    switch publication {
    case .internal: words("nur Zahlen", "figures only")
    case .quotable: words("zitierbar", "quotable")
    }
  }
}
