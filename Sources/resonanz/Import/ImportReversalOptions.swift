import ArgumentParser
import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// What undo and redo of an import have in common.
struct ReversalOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Nummer des Imports.", "Number of the import."), valueName: words("nummer", "number")))
  var number: Int
  @Flag(help: ArgumentHelp(words("Sagt nur, was geschähe.", "Only says what would happen.")))
  var dryRun = false
  @Flag(
    help: ArgumentHelp(
      words(
        "Fragt nicht nach; nötig, wo Zuordnungen der Mitarbeitenden dann nicht mehr zählen oder eine Einwilligung wieder gilt und kein Terminal da ist, an dem man fragen kann.",
        "Does not ask; needed where tags of the staff won't count then or a consent holds again and there is no terminal to ask at."
      )))
  var yes = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  /// A consent that holds only then is always asked about.
  ///
  /// - Parameter loss: how much work by hand it takes out of the counts; it is asked about where that is any.
  func run(
    asksFor loss: KeyPath<ImportReversal, Int>? = nil,
    _ reverse: (Archive, Int, PersonID, _ isPreview: Bool) throws -> ImportReversal,
    words line: (ImportReversal, Int) -> String, done: (Int, _ followUp: String) -> String
  ) throws {
    let path = try archive.path()
    let archive = try archive.openToChange(isDryRun: dryRun)
    let id = try person.person(in: path, isDryRun: dryRun)
    // What it takes along is said first.
    let preview = try explaining { try reverse(archive, number, id, true) }
    Terminal.say(line(preview, number))
    if !preview.lostQuotes.isEmpty {
      Terminal.say(LostQuoteWords(language).sentence(preview.lostQuotes.count) + ".")
    }
    if dryRun { return Terminal.sayDryRun() }
    let isLoss = loss.map { preview[keyPath: $0] > 0 } ?? false
    guard try isConfirmed(givesConsent: !preview.consentGiven.isEmpty, isLoss: isLoss) else {
      Terminal.say(words("Es wurde nichts geändert.", "Nothing was changed."))
      return
    }
    _ = try explaining { try reverse(archive, number, id, false) }
    try explaining { try archive.close() }
    Terminal.say(done(number, self.archive.followUp + person.followUp))
  }

  private func isConfirmed(givesConsent: Bool, isLoss: Bool) throws -> Bool {
    if yes || !(givesConsent || isLoss) { return true }
    guard Terminal.isInput, Terminal.isOutput else {
      let reason =
        givesConsent
        ? words(
          "Damit gilt eine Einwilligung wieder, die jetzt nicht gilt",
          "With it a consent holds again that does not hold now")
        : words(
          "Damit zählt nicht mehr, was von Hand zugeordnet wurde",
          "What was tagged by hand won't count then")
      throw Failure(
        .usage,
        words(
          "\(reason); das wird nur am Terminal gefragt, sonst sagen Sie --yes. Geändert wurde nichts.",
          "\(reason); that is only asked at a terminal, else say --yes. Nothing was changed."))
    }
    return Confirmation.ask(words("So machen?", "Do it?"))
  }
}
