import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct FlagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag",
    abstract: words("Kennzeichnet Aussagen.", "Flags statements."),
    discussion: words(
      """
      personal-data: personenbezogen, wird öffentlich nicht zitiert, bis es erledigt ist. off-topic: \
      themenfremd. unclear: unklar. campaign: eine von vielen gleicher Hand. Gezählt wird trotzdem; was \
      nicht zählen soll, blendet „resonanz hide“ aus.
      """,
      """
      personal-data: not quoted in public until it is settled. off-topic. unclear. campaign: one of many \
      of the same hand. They count all the same; “resonanz hide” hides what should not count.
      """))

  @Argument(help: ArgumentHelp(words("Das Kennzeichen.", "The flag.")))
  var flag: StatementFlag
  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setFlag(flag, true, on: $1, by: $2)
    } words: {
      words("\($0) gekennzeichnet", "\($0) flagged") + ": \(flag.title(in: language))"
    }
  }
}

struct UnflagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unflag",
    abstract: words("Erledigt ein Kennzeichen.", "Settles a flag."))

  @Argument(help: ArgumentHelp(words("Das Kennzeichen.", "The flag.")))
  var flag: StatementFlag
  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setFlag(flag, false, on: $1, by: $2)
    } words: {
      words("\($0) ohne dieses Kennzeichen", "\($0) without this flag")
        + ": \(flag.title(in: language))"
    }
  }
}
