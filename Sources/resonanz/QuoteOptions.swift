import ArgumentParser
import ResonanzModel
import ResonanzStorage

/// Which quote a command is about.
struct QuoteArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Nummer des Zitats.", "Number of the quote."), valueName: words("nummer", "number")))
  var number: Int
}

/// What a quote is evidence for.
struct QuoteTargetOptions: ParsableArguments {
  @Option(help: ArgumentHelp(words("Für dieses Thema.", "For this theme."), valueName: "slug"))
  var theme: String?
  @Option(help: ArgumentHelp(words("Für diese Maßnahme.", "For this measure."), valueName: "slug"))
  var measure: String?

  func refuseOtherThanOne() throws {
    if (theme == nil) == (measure == nil) {
      throw ValidationError(
        words(
          "Nennen Sie --theme oder --measure, eines von beiden.",
          "Name --theme or --measure, one of them."))
    }
  }

  /// Nil where none is named.
  func anyTarget(in archive: Archive) throws -> TargetID? {
    let vocabulary = try archive.vocabulary()
    return try measure.map(vocabulary.measure) ?? theme.map(vocabulary.theme)
  }

  func target(in archive: Archive) throws -> TargetID {
    guard let target = try anyTarget(in: archive) else { throw StorageError.quote(.badTarget) }
    return target
  }
}

/// What a quote leaves out in public.
struct OmissionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Lässt diese Wörter öffentlich aus: […]; nur ganze Wörter, mehrfach möglich.",
        "Leaves these words out in public: […]; whole words only, may be repeated."),
      valueName: words("wörter", "words")))
  var leaveOut: [String] = []

  /// Wherever they stand in what is quoted.
  func spans(in quoted: String) throws -> [TextSpan] {
    let text = SpannedText(quoted)
    return try leaveOut.flatMap { words in
      let found = text.spans(of: words)
      if found.isEmpty { throw StorageError.quote(.omission(.outside)) }
      return found
    }
  }
}
