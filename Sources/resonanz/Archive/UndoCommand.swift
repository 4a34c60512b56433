import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: words("Nimmt zurück, was Sie zuletzt taten.", "Undoes what you did last."),
    discussion: words(
      """
      Zuordnungen, Zitate, Kennzeichen, Notizen, Abwägungen, Stichwörter, Ausgeblendetes und in einem Abgleich \
      Antworten, Entscheidungen und sein Ende, Schritt für Schritt so weit zurück, wie Sie wollen; auch viele \
      Aussagen auf einmal sind ein Schritt. Was andere seither geändert haben, bleibt: dann wird nichts \
      zurückgenommen und gesagt, warum.
      """,
      """
      Tags, quotes, flags, notes, answers, keywords, what was hidden, and in a round answers, decisions and its \
      end, step by step as far back as you like; many statements at once are one step. What others changed since \
      stays: then nothing is undone, and it is said why.
      """))

  @Argument(
    help: ArgumentHelp(
      words(
        "Nummer des Ereignisses, mit oder ohne @; sonst Ihr letztes, das noch gilt.",
        "Number of the event, with or without @; else your last one that holds."),
      valueName: words("ereignis", "event")))
  var event: String?
  @OptionGroup var options: StepOptions

  func validate() throws { _ = try number }

  private var number: Int? {
    get throws {
      guard let event else { return nil }
      guard let number = Int(event.hasPrefix("@") ? String(event.dropFirst()) : event) else {
        throw ValidationError(
          words("„\(event)“ ist keine Nummer.", "“\(event)” is no number."))
      }
      return number
    }
  }

  func run() throws {
    try options.run(
      done: words("Zurückgenommen", "Undone"),
      foreseen: words("Zurückgenommen würde", "Would be undone"),
      next: words("Doch wieder: resonanz redo", "To bring it back: resonanz redo")
    ) { try $0.undo(try number, by: $1, isPreview: $2) }
  }
}

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: words(
      "Tut wieder, was Sie zuletzt zurücknahmen.", "Does again what you undid last."))

  @OptionGroup var options: StepOptions

  func run() throws {
    try options.run(
      done: words("Wieder getan", "Done again"),
      foreseen: words("Wieder getan würde", "Would be done again"),
      next: words("Zurücknehmen: resonanz undo", "To undo it: resonanz undo")
    ) { try $0.redo(by: $1, isPreview: $2) }
  }
}

/// What undo and redo have in common.
struct StepOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(words("Sagt nur, was geschähe.", "Only says what would happen.")))
  var dryRun = false
  @OptionGroup var change: ArchiveChange

  func run(
    done: String, foreseen: String, next: String,
    step: (Archive, PersonID, _ isPreview: Bool) throws -> Reversal
  ) throws {
    let reversal = try change.run(isDryRun: dryRun) { try step($0, $1, dryRun) }
    let reversed = reversal.reversed
    let what = "@\(reversed.number) \(reversed.kind.title(in: language))"
    Terminal.say("\(dryRun ? foreseen : done): \(what)\(extent(of: reversal))")
    guard let event = reversal.event else { return Terminal.sayDryRun() }
    Terminal.say(
      words("Ereignis \(event). \(next)", "Event \(event). \(next)") + change.followUp)
  }

  private func extent(of reversal: Reversal) -> String {
    let about = counted(reversal.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    let tags = TagFigures(
      added: reversal.tagsAdded, removed: reversal.tagsRemoved, restanced: reversal.tagsRestanced)
    return (reversal.statements > 0 ? ", \(about)" : "")
      + (tags.isEmpty ? "" : "; \(dryRun ? tags.foreseen(in: language) : tags.done(in: language))")
  }
}
