public import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// Why a file could not be imported; nothing of it is in the archive then.
public enum ImportError: ExplainedError, Sendable {
  /// It can't be read.
  case table(TableError, file: String)
  /// Its columns can't mean what they were said to mean.
  case mapping(MappingFault, file: String)
  case profile(ProfileFault)
  /// Somebody wrote into the file while it was read.
  case changed(file: String)
  /// A tagging sheet that was made from another archive.
  case otherArchive(file: String)
  /// The archive refused it.
  case storage(StorageError, file: String)

  public func explanation(in language: Language) -> Explanation {
    switch self {
    case .table(let error, let file):
      let (reason, remedy) = TableErrorWords.words(error)
      return Explanation(
        attempt: "Import: \(file)", reason: reason(in: language), remedy: remedy(in: language))
    case .mapping(let fault, let file):
      let words = fault.explanation(in: language)
      return Explanation(
        attempt: "Import: \(file): \(words.attempt)", reason: words.reason, remedy: words.remedy)
    case .changed(let file):
      return Explanation(
        attempt: "Import: \(file)",
        reason: language == .german
          ? "Die Datei wurde verändert, während sie gelesen wurde; nichts davon ist im Archiv."
          : "The file was changed while it was read; nothing of it is in the archive.",
        remedy: language == .german
          ? "Importieren Sie sie noch einmal, wenn sie fertig geschrieben ist."
          : "Import it again once it is completely written.")
    case .otherArchive(let file):
      return Explanation(
        attempt: "Import: \(file)",
        reason: language == .german
          ? "Dieses Blatt ist aus einem anderen Archiv; seine Nummern meinen andere Aussagen."
          : "This sheet is from another archive; its numbers mean other statements.",
        remedy: language == .german
          ? "Nennen Sie mit --archive das Archiv, aus dem es kommt."
          : "Name the archive that it is from with --archive.")
    case .profile(let fault): return fault.explanation(in: language)
    case .storage(.source(let error), _): return error.explanation(in: language)
    case .storage(let error, let file):
      let words = error.explanation(in: language)
      let attempt = words.attempt.isEmpty ? "" : ": \(words.attempt)"
      return Explanation(
        attempt: "Import: \(file)\(attempt)", reason: words.reason, remedy: words.remedy)
    }
  }
}
