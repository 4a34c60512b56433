public import ResonanzModel

/// Why a page could not be printed.
public enum PrintError: ExplainedError, Sendable, Equatable {
  /// Neither Chromium nor Google Chrome is installed.
  case noBrowser
  /// It ended without a file.
  case notPrinted(program: String)

  public func explanation(in language: Language) -> Explanation {
    switch self {
    case .noBrowser:
      return Explanation(
        attempt: "",
        reason: language.pick(
          "Für PDF braucht es Chromium oder Google Chrome, und keines ist installiert.",
          "PDF needs Chromium or Google Chrome, and neither is installed."),
        remedy: language.pick(
          "Auf Debian und Ubuntu: apt install chromium. Oder nehmen Sie die Form html und drucken Sie die Seite aus einem Browser.",
          "On Debian and Ubuntu: apt install chromium. Or take the form html and print the page from a browser."
        ))
    case .notPrinted(let program):
      return Explanation(
        attempt: program,
        reason: language.pick("Daraus ist kein PDF geworden.", "This made no PDF."),
        remedy: language.pick(
          "Nehmen Sie die Form html und drucken Sie die Seite aus einem Browser.",
          "Take the form html and print the page from a browser."))
    }
  }
}
