import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What belongs to each theme and measure and what does not, to be read while tagging, printed, and written down by
/// those who may.
struct CodebookPage: Page {
  static let template = "CodebookPage"

  /// What it says of one theme or measure.
  struct Entry: Sendable {
    let anchor: String
    /// Nil of a measure, which stands below its theme.
    let theme: String?
    let measure: String?
    let address: String
    let retired: String?
    let subtitle: String?
    let belongs: String?
    let not: String?
    let hasExamples: Bool
    let examples: [String]
    let isMissing: Bool
    /// Where it is written; nil for whoever may not, and of what is retired.
    let edit: String?
  }

  let title: String
  /// How much of it there is.
  let summary: String
  let entries: [Entry]
  /// What is being written; nil where nothing is.
  let form: CodebookForm?
  let done: Done?

  var place: Place? { .codebook }

  static func show(_ visit: Visit) async throws -> Response {
    let (person, event) = (try visit.person, visit.doneEvent)
    let (catalogue, entry) = try await visit.archive.read { archive in
      (
        try archive.catalogue(includesRetired: true),
        try event.flatMap { try archive.entry($0, by: person.person) }
      )
    }
    let page = CodebookPage(
      catalogue, entry, edited: visit.query["edit"], person.role, visit.language)
    guard let page else { throw Fault.notFound }
    return await visit.page(page)
  }

  private init?(
    _ catalogue: Catalogue, _ done: HistoryEntry?, edited: String?, _ role: Role,
    _ language: Language
  ) {
    guard let report = CodebookReport(of: catalogue) else { return nil }
    let words = CodebookWords(language: language)
    title = words.title
    summary = words.summary(of: report)
    let canWrite = role >= .analyst
    entries = report.entries.map { Self.entry($0, words, canWrite: canWrite) }
    let written = report.entries.first { $0.slug == edited && !$0.isRetired }
    form = canWrite ? written.map { CodebookForm($0, words) } : nil
    self.done = done.map { Done($0, back: "/codebook", language) }
  }

  private static func entry(
    _ entry: CodebookEntry, _ words: CodebookWords, canWrite: Bool
  ) -> Entry {
    let isTheme = entry.kind == .theme
    let codebook = entry.codebook
    return Entry(
      anchor: entry.slug, theme: isTheme ? entry.title : nil,
      measure: isTheme ? nil : entry.title,
      address: "/\(isTheme ? "themes" : "measures")/\(entry.slug)",
      retired: entry.isRetired ? words.retired : nil, subtitle: entry.subtitle,
      belongs: codebook?.belongs, not: codebook?.not,
      hasExamples: codebook?.examples.isEmpty == false, examples: codebook?.examples ?? [],
      isMissing: codebook == nil,
      edit: canWrite && !entry.isRetired
        ? FormFields([("edit", entry.slug)]).address("/codebook") + "#write" : nil)
  }
}
