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
      // Most cities say of none until when it is kept.
      let areKept = consultations.contains { $0.keptUntil != nil }
      Listing(
        title: words("Beteiligungsformate", "Consultations"),
        headings: [
          words("Beteiligungsformat", "Consultation"), words("Aussagen", "Statements"),
          words("Veröffentlichung", "Publication"), words("Einwilligung", "Consent"),
        ] + (areKept ? [words("Aufbewahren bis", "Keep until")] : []) + [words("Titel", "Title")],
        rows: consultations.map { consultation in
          [
            consultation.slug, grouped(consultation.statements),
            ConsultationCommand.title(consultation.publication),
            consultation.asksForConsent ? words("erfragt", "asked for") : "",
          ] + (areKept ? [consultation.keptUntil ?? ""] : []) + [consultation.title]
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
      let today = try WallClock(archive).day(.now)
      for record in consultations { Self.remind(of: record, on: today) }
    }

    /// Nothing is erased by itself, since only a person knows what may stay.
    ///
    /// - Parameter today: `2026-01-31`, as days are kept; so written, days are in the order of their letters.
    private static func remind(of record: ConsultationRecord, on today: String) {
      guard let day = record.keptUntil, day < today, record.statements > 0 else { return }
      Terminal.note(
        words(
          "\(record.slug): die Aufbewahrungsfrist ist am \(day) abgelaufen. „resonanz search format:\(record.slug)“ nennt, was noch da ist; „resonanz erase --submission-of NUMMER“ löscht, was davon weg muss.",
          "\(record.slug): this was to be kept until \(day), which is past. “resonanz search consultation:\(record.slug)” lists what is still there; “resonanz erase --submission-of NUMBER” erases what of it must go."
        ))
    }
  }

  static func title(_ publication: Publication) -> String {
    switch publication {
    case .internal: words("nur Zahlen", "figures only")
    case .quotable: words("zitierbar", "quotable")
    }
  }
}
