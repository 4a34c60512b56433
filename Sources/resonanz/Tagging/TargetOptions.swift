import ArgumentParser
import ResonanzModel
import ResonanzStorage

/// The themes and measures that statements are tagged to, or no longer.
struct TargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Thema; mehrfach möglich.", "Theme; may be repeated."), valueName: "slug"))
  var theme: [String] = []

  @Option(help: StancedMeasure.help)
  var measure: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Stichwort; ein neues entsteht unter der genannten Maßnahme; mehrfach möglich.",
        "Keyword; a new one is made below the measure named; may be repeated."),
      valueName: words("wort", "word")))
  var keyword: [String] = []

  var isEmpty: Bool { theme.isEmpty && measure.isEmpty && keyword.isEmpty }
}

/// The theme or measure that something is on.
struct OneTargetOptions: ParsableArguments {
  @Option(help: ArgumentHelp(words("Zu diesem Thema.", "On this theme."), valueName: "slug"))
  var theme: String?
  @Option(help: ArgumentHelp(words("Zu dieser Maßnahme.", "On this measure."), valueName: "slug"))
  var measure: String?

  var isEmpty: Bool { theme == nil && measure == nil }

  func validate() throws { try Self.refuseBoth(theme: theme, measure: measure) }

  /// One thing is not below, nor on, two.
  static func refuseBoth(theme: String?, measure: String?) throws {
    if theme != nil, measure != nil {
      throw ValidationError(
        words(
          "--theme und --measure schließen einander aus.",
          "--theme and --measure exclude each other."))
    }
  }

  func refuseNone() throws {
    if isEmpty {
      throw ValidationError(
        words(
          "Nennen Sie --theme oder --measure, eines von beiden.",
          "Name --theme or --measure, one of them."))
    }
  }

  /// Nil where none is named.
  func target(in vocabulary: Vocabulary) throws -> TargetID? {
    try vocabulary.target(theme: theme, measure: measure)
  }
}
