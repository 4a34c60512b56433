public import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// Why a file could not be imported; nothing of it is in the archive then, unless it is `unfinished`.
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
  /// Imports of a file that has several are done, and the next one could not be; what was not taken of those
  /// is in `rejectFile`.
  indirect case unfinished(done: Int, rejectFile: String?, because: ImportError)

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
          ? "Die Datei wurde verändert, während sie gelesen wurde; dieser Import ist nicht geschehen."
          : "The file was changed while it was read; this import was not made.",
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
    case .unfinished(let done, let rejectFile, let cause):
      return Self.unfinished(done, rejectFile, cause.explanation(in: language), language)
    case .profile(let fault): return fault.explanation(in: language)
    case .storage(.source(let error), _): return error.explanation(in: language)
    case .storage(let error, let file):
      let words = error.explanation(in: language)
      let attempt = words.attempt.isEmpty ? "" : ": \(words.attempt)"
      return Explanation(
        attempt: "Import: \(file)\(attempt)", reason: words.reason, remedy: words.remedy)
    }
  }

  private static func unfinished(
    _ done: Int, _ rejectFile: String?, _ cause: Explanation, _ language: Language
  ) -> Explanation {
    let imports =
      language == .german
      ? (done == 1
        ? "Ein Import aus dieser Datei ist schon geschehen und bleibt"
        : "\(done) Importe aus dieser Datei sind schon geschehen und bleiben")
      : (done == 1
        ? "One import of this file is done already and stays"
        : "\(done) imports of this file are done already and stay")
    let rejected = rejectFile.map {
      language == .german
        ? "; was davon nicht genommen wurde, steht in \($0)"
        : "; what was not taken of it stands in \($0)"
    }
    return Explanation(
      attempt: cause.attempt, reason: "\(cause.reason) \(imports)\(rejected ?? "").",
      remedy: cause.remedy)
  }
}
