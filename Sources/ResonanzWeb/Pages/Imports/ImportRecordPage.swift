import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One import: what it brought, and what it means to take it back, before that is done.
struct ImportRecordPage: Page {
  static let template = "ImportRecordPage"

  /// What can be done with it.
  struct Reversal: Sendable {
    /// What that takes along or brings back.
    let meaning: String
    let lostQuotes: String?
    /// What has to be confirmed; nil where nothing has.
    let warning: String?
    let label: String
    let action: String
  }

  /// A column of the file.
  struct Column: Sendable {
    let number: String
    let header: String
    let role: String
    /// What was said of it beyond its role, as on a command line.
    let options: String?
  }

  let title: String
  let line: ImportsPage.Line
  let unchanged: String
  /// Where its consultation's statements are.
  let statements: String
  let hasNotes: Bool
  /// What was said of it when it was made.
  let notes: [SummaryPart.Line]
  let hasColumns: Bool
  /// What was taken from which column.
  let columns: [Column]
  let done: String?
  /// Nil for whoever may only read.
  let reversal: Reversal?

  var place: Place? { .imports }

  static func show(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person)
    let (team, language) = (visit.site.team, visit.language)
    let record = try await visit.archive.read { try $0.importRecord(number) }
    // Says what would happen by doing it and taking it back, which only the writer can.
    let preview: ImportReversal? =
      person.role < .analyst
      ? nil
      : try await visit.archive.write { archive in
        record.isInForce
          ? try archive.undoImport(number, by: person.person, isPreview: true)
          : try archive.redoImport(number, by: person.person, isPreview: true)
      }
    let done = visit.query["event"].flatMap { Int($0) }
    let page = try await visit.archive.read { archive in
      let zone = try archive.catalogue().process.timeZone
      let titles = try Titles(of: archive)
      let line = ImportsPage.Line(record, titles, try team.names(), zone: zone, language)
      let notes = KeptSummaryWords(
        record, language: language, door: .page, titles: titles.ofSummaries(in: language)
      ).lines.map(SummaryPart.Line.init)
      return ImportRecordPage(record, line, notes, preview, isDone: done != nil, language)
    }
    return await visit.page(page)
  }

  /// `confirmed`: where a consent holds again through it.
  static func undo(_ visit: Visit) async throws -> Response {
    try await reverse(visit) { try $0.undoImport($1, by: $2, isConfirmed: $3) }
  }

  /// `confirmed`: where a consent holds again through it.
  static func redo(_ visit: Visit) async throws -> Response {
    try await reverse(visit) { try $0.redoImport($1, by: $2, isConfirmed: $3) }
  }

  private static func reverse(
    _ visit: Visit,
    _ body:
      @escaping @Sendable (Archive, Int, PersonID, _ isConfirmed: Bool) throws ->
      ImportReversal
  ) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let isConfirmed = visit.form["confirmed"] != nil
    let reversal = try await visit.archive.write { try body($0, number, person, isConfirmed) }
    return visit.done(reversal.event, then: "/imports/\(number)")
  }

  private init(
    _ record: ImportRecord, _ line: ImportsPage.Line, _ notes: [SummaryPart.Line],
    _ preview: ImportReversal?, isDone: Bool, _ language: Language
  ) {
    let words = ImportWords(language: language)
    title = words.recordTitle(record.number)
    self.line = line
    unchanged = record.summary.unchanged.grouped(in: language)
    let link = StatementLink([.init(.consultation, record.consultation)])
    statements = FormFields([("q", link.query(in: language))]).address("/search")
    columns = TakenColumn.all(of: record.mapping).map { column in
      let options = ColumnOptionWords(column.mapping, language: language).text
      return Column(
        number: String(column.number), header: column.mapping.header,
        role: column.mapping.role.title(in: language).sentenceStart,
        options: options.isEmpty ? nil : options)
    }
    (self.notes, hasNotes) = (notes, !notes.isEmpty)
    hasColumns = !columns.isEmpty
    done = isDone ? words.reversed(record.number, isInForce: record.isInForce) : nil
    reversal = preview.map { preview in
      let meaning = ReversalWords(preview, of: record.number, language: language)
      let lost = preview.lostQuotes.count
      return Reversal(
        meaning: record.isInForce ? meaning.undo : meaning.redo,
        lostQuotes: lost > 0 ? LostQuoteWords(language, door: .page).sentence(lost) + "." : nil,
        warning: preview.consentGiven.isEmpty ? nil : words.confirm(preview.consentGiven.count),
        label: record.isInForce ? words.undo(record.number) : words.redo(record.number),
        action: "/imports/\(record.number)/\(record.isInForce ? "undo" : "redo")")
    }
  }
}
