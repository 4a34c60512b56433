import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct HideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: words(
      "Blendet Aussagen aus: sie zählen nicht mehr und werden nicht gefunden.",
      "Hides statements: they don't count any more and aren't found."),
    discussion: words(
      "Wortlaut, Zuordnungen und Verlauf bleiben; „resonanz unhide“ lässt sie wieder zählen.",
      "Text, tags and history stay; “resonanz unhide” lets them count again."))

  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setHidden(true, $1, by: $2)
    } words: {
      words("\($0) ausgeblendet", "\($0) hidden")
    }
  }
}

struct UnhideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhide",
    abstract: words(
      "Lässt ausgeblendete Aussagen wieder zählen.", "Lets hidden statements count again."))

  @OptionGroup var change: StatementsChange

  func run() throws {
    try change.run {
      try $0.setHidden(false, $1, by: $2)
    } words: {
      words("\($0) wieder eingeblendet", "\($0) shown again")
    }
  }
}
