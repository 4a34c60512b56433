import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: words(
      "Ordnet Aussagen Themen und Maßnahmen zu.", "Tags statements to themes and measures."),
    discussion: words(
      "Was wozu gehört und was nicht, sagt „resonanz codebook“, auch „resonanz codebook SLUG“.",
      "“resonanz codebook” says what belongs to what and what does not, also “resonanz codebook SLUG”."
    ))

  @OptionGroup var statements: StatementsArgument

  @OptionGroup var targets: TargetOptions

  @Option(
    help: ArgumentHelp(
      words(
        "Was die Aussagen von den genannten Maßnahmen halten, wo diese selbst nichts dazu sagen; auch auf Englisch.",
        "What the statements think of the measures named, where these don't say it themselves; also in German."
      ),
      valueName: words("tendenz", "stance")))
  var stance: Stance?

  @Option(
    help: ArgumentHelp(
      words(
        "Bearbeitet, aber ohne Zuordnung: whole-process (meint das Ganze), no-content (sagt nichts, „k. A.“), new-proposal (gehört noch zu keiner Maßnahme). Mit open wieder offen.",
        "Processed, but without a tag: whole-process (on the concept as a whole), no-content (says nothing, “n/a”), new-proposal (belongs to no measure yet). With open, open again."
      ),
      valueName: words("grund", "reason")))
  var processed: StatementState?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  private static let reasons = StatementState.allCases.filter(\.isReason).map(\.rawValue)
    .joined(separator: ", ")

  func validate() throws {
    if targets.isEmpty, processed == nil {
      throw ValidationError(
        words(
          "Nennen Sie --theme, --measure, --keyword oder --processed.",
          "Name --theme, --measure, --keyword or --processed."))
    }
    if targets.keyword.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(words("Ein Stichwort ist leer.", "A keyword is empty."))
    }
    let measures = try targets.measure.map(StancedMeasure.init)
    if measures.contains(where: { $0.stance == .unstated }),
      measures.contains(where: { ($0.stance ?? stance) == nil })
    {
      throw ValidationError(
        words(
          "Wo eine Maßnahme :unbestimmt wird, sagen Sie bei jeder anderen auch, was gilt.",
          "Where one measure becomes :unstated, say of each other one what holds, too."))
    }
    if stance != nil, targets.measure.isEmpty {
      throw ValidationError(
        words("Eine Tendenz gehört zu einer --measure.", "A stance belongs to a --measure."))
    }
    if processed == .processed {
      throw ValidationError(
        words(
          "--processed verlangt einen Grund: \(Self.reasons).",
          "--processed takes a reason: \(Self.reasons)."))
    }
  }

  func run() throws {
    let measures = try targets.measure.map(StancedMeasure.init)
    try Tagging(statements: statements, options: archive, person: person).run { vocabulary, _ in
      TagChange(
        added: try vocabulary.tags(
          themes: targets.theme,
          measures: measures.map { ($0.slug, $0.stance ?? stance ?? .unstated) }),
        keywords: targets.keyword,
        keywordsBelow: try vocabulary.target(
          theme: targets.theme.first, measure: measures.first?.slug),
        resetsStance: measures.contains { ($0.stance ?? stance) == .unstated }, state: processed)
    }
  }
}

struct UntagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag",
    abstract: words("Nimmt Zuordnungen weg.", "Removes tags."))

  @OptionGroup var statements: StatementsArgument

  @OptionGroup var targets: TargetOptions

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if targets.isEmpty {
      throw ValidationError(
        words(
          "Nennen Sie --theme, --measure oder --keyword.", "Name --theme, --measure or --keyword."))
    }
    if let measure = targets.measure.first(where: { $0.contains(":") }) {
      throw ValidationError(
        words(
          "„\(measure)“: untag nimmt die ganze Zuordnung weg; nennen Sie die Maßnahme ohne Tendenz. Nur die Tendenz ändert „resonanz tag“.",
          "“\(measure)”: untag removes the whole tag; name the measure without a stance. “resonanz tag” changes the stance alone."
        ))
    }
  }

  func run() throws {
    try Tagging(statements: statements, options: archive, person: person).run {
      vocabulary, archive in
      TagChange(
        removed: try targets.theme.map(vocabulary.theme)
          + targets.measure.map(vocabulary.measure) + targets.keyword.map(archive.keyword(named:)))
    }
  }
}
