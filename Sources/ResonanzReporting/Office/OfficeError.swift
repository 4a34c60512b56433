public import ResonanzModel

/// Why a text or slides could not be made.
public enum OfficeError: ExplainedError, Sendable, Equatable {
  /// The program that makes them is not installed.
  case noPandoc
  /// It said why not.
  case failed(OfficeFormat, message: String)
  case noTemplate(path: String)

  public func explanation(in language: Language) -> Explanation {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: Explanation {
    switch self {
    case .noPandoc:
      Explanation(
        attempt: "Bericht als docx oder pptx",
        reason: "Dafür braucht es das Programm pandoc, und es ist nicht installiert.",
        remedy: "Auf Debian und Ubuntu: apt-get install pandoc. Oder nehmen Sie xlsx oder markdown."
      )
    case .failed(let format, let message):
      Explanation(
        attempt: "Bericht als \(format.rawValue)",
        reason: "pandoc hat keine Datei daraus gemacht. Es meldet: \(message)",
        remedy: "Prüfen Sie die Vorlage, wenn Sie eine nennen, oder nehmen Sie xlsx oder markdown.")
    case .noTemplate(let path):
      Explanation(
        attempt: path, reason: "Die Vorlage lässt sich nicht lesen.",
        remedy: "Nennen Sie mit --template eine Datei von Word oder PowerPoint.")
    }
  }

  private var english: Explanation {
    switch self {
    case .noPandoc:
      Explanation(
        attempt: "Report as docx or pptx",
        reason: "That needs the program pandoc, which is not installed.",
        remedy: "On Debian and Ubuntu: apt-get install pandoc. Or use xlsx or markdown.")
    case .failed(let format, let message):
      Explanation(
        attempt: "Report as \(format.rawValue)",
        reason: "pandoc made no file of it. It says: \(message)",
        remedy: "Check the template if you name one, or use xlsx or markdown.")
    case .noTemplate(let path):
      Explanation(
        attempt: path, reason: "The template can't be read.",
        remedy: "Name a file of Word or PowerPoint with --template.")
    }
  }
}
