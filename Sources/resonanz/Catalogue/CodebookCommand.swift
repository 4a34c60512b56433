import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: words(
      "Zeigt den Zuordnungsleitfaden: was wozu gehört und was nicht.",
      "Shows the codebook: what belongs to what, and what does not."),
    discussion: words(
      """
      Festgelegt wird er im Katalog, unter „codebook:“ mit „belongs“, „not“ und „examples“. \
      Mit --format markdown -o leitfaden.md zum Ausdrucken.
      """,
      """
      It is laid down in the catalogue, below “codebook:” with “belongs”, “not” and “examples”. \
      With --format markdown -o codebook.md for printing.
      """))

  @Argument(
    help: ArgumentHelp(
      words(
        "Nur dieses Thema mit seinen Maßnahmen, oder nur diese Maßnahme.",
        "Only this theme with its measures, or only this measure."), valueName: "slug"))
  var slug: String?
  @Option(
    help: ArgumentHelp(
      words(
        "Stand: Datum, Zeit, Meilenstein oder @EREIGNIS.",
        "Point: date, time, milestone or @EVENT."),
      valueName: words("stand", "point")))
  var asOf: String?
  @OptionGroup var output: ReportOutput
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let archive = try archive.open(for: .reading)
    let catalogue = try explaining {
      try archive.catalogue(asOf: asOf.map { Point($0) } ?? .now, includesRetired: true)
    }
    guard let report = CodebookReport(of: catalogue, slug: slug) else {
      throw unknown(slug ?? "", in: catalogue)
    }
    try output.write(report)
  }

  private func unknown(_ slug: String, in catalogue: Catalogue) -> Failure {
    let known = catalogue.codebook.map(\.slug)
    let meant = spellingSuggestion(for: slug, among: known)
    let german =
      meant.map { "Meinten Sie „\($0)“?" } ?? "Es gibt: \(known.joined(separator: ", "))."
    let english =
      meant.map { "Did you mean “\($0)”?" } ?? "There is: \(known.joined(separator: ", "))."
    return Failure(
      words(
        "Ein Thema oder eine Maßnahme „\(slug)“ gibt es nicht. \(german)",
        "There is no theme or measure “\(slug)”. \(english)"))
  }
}
