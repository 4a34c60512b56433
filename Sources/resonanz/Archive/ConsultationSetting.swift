import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ConsultationCommand {
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Sagt, wie ein Beteiligungsformat heißt und was von ihm veröffentlicht werden darf.",
        "Says what a consultation is called and what of it may be published."))

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
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if title == nil, publication == nil {
        throw ValidationError(
          words("Nennen Sie --title oder --publication.", "Name --title or --publication."))
      }
    }

    func run() throws {
      let (isDifferent, record) = try change.run { archive, person in
        var isDifferent = false
        if let title, try archive.setTitle(title, of: consultation, by: person) {
          isDifferent = true
        }
        if let publication,
          try archive.setPublication(publication, of: consultation, by: person)
        {
          isDifferent = true
        }
        return (isDifferent, try archive.consultation(consultation))
      }
      guard isDifferent else { return Terminal.sayUnchanged() }
      Terminal.say(
        record.name(in: language) + ": " + ConsultationCommand.title(record.publication))
    }
  }
}
