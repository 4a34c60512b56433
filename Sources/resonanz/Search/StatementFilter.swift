import ArgumentParser
import ResonanzStorage

/// Which statements a command is about, among those that count.
struct StatementFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Nur zu diesem Thema, auch über seine Maßnahmen.",
        "Only on this theme, by its measures too."), valueName: "slug"))
  var theme: String?
  @Option(
    help: ArgumentHelp(words("Nur zu dieser Maßnahme.", "Only on this measure."), valueName: "slug")
  )
  var measure: String?
  @Option(
    help: ArgumentHelp(
      words("Nur aus dieser Akteursgruppe.", "Only of this source group."), valueName: "slug"))
  var group: String?
  @Option(
    help: ArgumentHelp(
      words("Nur aus diesem Beteiligungsformat.", "Only of this consultation."), valueName: "slug"))
  var consultation: String?
  @Flag(
    help: ArgumentHelp(words("Nur, was niemand bearbeitet hat.", "Only what nobody has processed."))
  )
  var open = false
  @Flag(help: ArgumentHelp(words("Nur, was keine Zuordnung hat.", "Only what has no tag.")))
  var untagged = false

  var filter: SearchFilter {
    SearchFilter(
      theme: theme, measure: measure, group: group, consultation: consultation, isOpen: open,
      isUntagged: untagged)
  }
}
