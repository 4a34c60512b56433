import ArgumentParser
import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// Writes a sheet of answers.
struct AnswerSheetExport {
  /// What a row of it is.
  enum Scope: String, ExpressibleByArgument, CaseIterable {
    case measure
    case submission
    case statement
  }

  let scope: Scope
  let filter: SearchFilter
  /// Of what is answered one by one.
  let query: StatementQuery
  /// Who gets it; nil: whoever brings it back.
  let colleague: String?

  /// - Returns: how much it was.
  func write(_ archive: Archive, to path: String) throws -> String {
    let identifier = try explaining { try archive.identifier() }
    let (awaited, feedback) = try explaining {
      try scope == .measure ? measures(of: archive) : (statements(of: archive), [:])
    }
    try explaining {
      try AnswerSheetWriter(vocabulary: try archive.vocabulary(), language: language)
        .write(awaited, feedback: feedback, of: identifier, for: colleague, to: path)
    }
    let names: (german: (String, String), english: (String, String)) =
      switch scope {
      case .measure: (("Maßnahme", "Maßnahmen"), ("measure", "measures"))
      case .submission: (("Eingang", "Eingänge"), ("submission", "submissions"))
      case .statement: (("Aussage", "Aussagen"), ("statement", "statements"))
      }
    return counted(awaited.count, names.german, names.english)
      + words(" ohne Abwägung", " without an answer")
  }

  private func statements(of archive: Archive) throws(StorageError) -> [Answered] {
    let found = try archive.search(query, order: .number, limit: .max)
    return try archive.unanswered(
      found.hits.map(\.statement), bySubmission: scope == .submission)
  }

  /// Those that somebody spoke about; of a filter the measure, the theme and the consultation count, and
  /// others are refused.
  private func measures(
    of archive: Archive
  ) throws(StorageError) -> ([Answered], feedback: [String: Int]) {
    let rows = try archive.unansweredMeasures(
      theme: filter.theme, measure: filter.measure, consultation: filter.consultation)
    return (
      rows.map { .measure(slug: $0.slug, title: $0.title) },
      Dictionary(uniqueKeysWithValues: rows.map { ($0.slug, $0.statements) })
    )
  }
}
