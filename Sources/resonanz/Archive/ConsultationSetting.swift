import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ConsultationCommand {
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Sagt, wie ein Beteiligungsformat heißt, was von ihm veröffentlicht werden darf und bis wann es aufzubewahren ist.",
        "Says what a consultation is called, what of it may be published and until when it is kept."
      ))

    @Argument(
      help: ArgumentHelp(
        words("Das Beteiligungsformat.", "The consultation."), valueName: "slug"))
    var consultation: String
    @Option(
      help: ArgumentHelp(
        words(
          "Sein Titel, wie Berichte ihn zeigen; in Befehlen heißt es weiter wie bisher.",
          "Its title, as reports show it; commands go on calling it what they did."),
        valueName: words("titel", "title")))
    var title: String?
    @Option(
      help: ArgumentHelp(
        words(
          "internal: nur Zahlen; quotable: auch Zitate, wo niemand widersprochen hat.",
          "internal: figures only; quotable: quotes too, where nobody objected."),
        valueName: words("regel", "rule")))
    var publication: Publication?
    @Option(
      help: ArgumentHelp(
        words(
          "Bis wann aufzubewahren ist, was darin gesagt wurde, z. B. 31.12.2030; none: nicht festgelegt. Danach erinnert „consultation list“ daran; von selbst wird nichts gelöscht.",
          "Until when what was said in it is kept, e.g. 2030-12-31; none: not settled. After that “consultation list” reminds of it; nothing is erased by itself."
        ),
        valueName: words("tag", "day")))
    var keptUntil: Retention?
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if title == nil, publication == nil, keptUntil == nil {
        throw ValidationError(
          words(
            "Nennen Sie --title, --publication oder --kept-until.",
            "Name --title, --publication or --kept-until."))
      }
    }

    func run() throws {
      let (isDifferent, record) = try change.run { archive, person in
        (try set(in: archive, by: person), try archive.consultation(consultation))
      }
      guard isDifferent else { return Terminal.sayUnchanged() }
      let rules = [ConsultationCommand.title(record.publication), kept(record)].compactMap(\.self)
      Terminal.say(record.name(in: language) + ": " + rules.joined(separator: ", "))
    }

    /// - Returns: whether anything was otherwise before.
    private func set(in archive: Archive, by person: PersonID) throws -> Bool {
      var isDifferent = false
      if let title, try archive.setTitle(title, of: consultation, by: person) {
        isDifferent = true
      }
      if let publication, try archive.setPublication(publication, of: consultation, by: person) {
        isDifferent = true
      }
      if let keptUntil,
        try archive.setKeptUntil(keptUntil.day, of: consultation, by: person)
      {
        isDifferent = true
      }
      return isDifferent
    }

    private func kept(_ record: ConsultationRecord) -> String? {
      record.keptUntil.flatMap { CalendarDate(iso: $0) }.map { day in
        words("aufzubewahren bis \(day.german)", "to be kept until \(day.iso)")
      }
    }
  }
}
