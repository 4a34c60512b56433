import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// Writes a tagging sheet.
struct TaggingSheetExport {
  let query: StatementQuery
  /// Who gets it; nil: whoever brings it back.
  let colleague: String?

  /// - Returns: how much it was.
  func write(_ archive: Archive, to path: String) throws -> String {
    let found = try explaining { try archive.search(query, order: .number, limit: .max) }
    let vocabulary = try explaining { try archive.vocabulary() }
    let codebook = try explaining { try archive.catalogue().codebook }
    let consultations = try explaining { try archive.consultations() }
    let identifier = try explaining { try archive.identifier() }
    try explaining {
      try TaggingSheetWriter(
        vocabulary: vocabulary, codebook: codebook,
        consultations: Dictionary(consultations.map { ($0.slug, $0.title) }) { first, _ in first },
        language: language
      )
      .write(found.hits, of: identifier, for: colleague, to: path)
    }
    return counted(found.count, ("Aussage", "Aussagen"), ("statement", "statements"))
  }
}
