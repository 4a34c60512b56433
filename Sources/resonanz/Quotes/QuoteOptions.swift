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
