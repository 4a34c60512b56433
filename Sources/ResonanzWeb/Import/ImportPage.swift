import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// A file that was sent, before it is imported: what its columns are taken for, to be corrected, and what an
/// import would do.
struct ImportPage: Page {
  static let template = "ImportPage"

  /// The columns of a table.
  struct Columns: Sendable {
    /// `UTF-8, „;“, eine Zeile je Bogen`.
    let form: String
    let notes: [String]
    let taken: [ImportColumn]
    /// `12 Spalten nicht übernommen`.
    let leftOutTitle: String?
    let leftOut: [ImportColumn]
    /// Why not all have a field; nil where they do.
    let unlisted: String?
  }

  let title: String
  let address: String
  let size: String
  /// What could not be done with what was said.
  let fault: String?
  /// Nil of a file that has no columns to be understood.
  let columns: Columns?
  /// What a file without columns is.
  let kind: String?
  /// Nil of a sheet that was handed out, which says all itself.
  let fields: ImportFields?
  let hasPreview: Bool
  let preview: [SummaryPart]

  var place: Place? { .imports }

  /// Columns beyond these have no field: a form would be cut off.
  private static let most = 800

  init(_ answer: ImportAnswer, _ upload: Upload, preview: [SummaryPart], _ language: Language) {
    let words = ImportWords(language: language)
    title = words.title(of: upload.name)
    address = upload.address
    size = words.size(upload.size)
    fault = answer.fault?.sentence(in: language)
    kind =
      switch answer.kind {
      case .table: nil
      case .lines: words.lines
      case .sheet: words.sheet
      }
    fields = answer.fields
    columns = answer.reading.map { Columns($0, answer, words, most: Self.most) }
    hasPreview = !preview.isEmpty
    self.preview = preview
  }
}

extension ImportPage.Columns {
  fileprivate init(
    _ reading: UploadReading, _ answer: ImportAnswer, _ words: ImportWords, most: Int
  ) {
    let (file, language) = (reading.file, words.language)
    let choice = answer.choice
    let all = choice.map { choice in
      choice.mapping.columns.indices.prefix(most).map { index in
        ImportColumn(
          index, of: file, choice, base: answer.base[index],
          asked: answer.choices.role(of: index + 1), language)
      }
    }
    let columns = all ?? []
    form = FileFormWords(file.format, choice?.mapping.layout ?? .wide, language: language).text
    notes = answer.notes(in: language)
    let isTaken = choice.map { $0.mapping.columns.map { $0.role != .ignore } } ?? []
    taken = zip(columns, isTaken).filter(\.1).map(\.0)
    leftOut = zip(columns, isTaken).filter { !$0.1 }.map(\.0)
    leftOutTitle = leftOut.isEmpty ? nil : words.leftOut(leftOut.count)
    unlisted = file.headers.count > most ? words.unlisted(most) : nil
  }
}

/// What a file that was sent is, and what is made of it with what somebody said.
struct ImportAnswer: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case table
    case lines
    case sheet
  }

  let kind: Kind
  let choices: ImportChoices
  /// Of a table.
  let reading: UploadReading?
  let choice: MappingChoice?
  /// What the columns are taken for before they are corrected one by one.
  let base: [ColumnRole]
  let fields: ImportFields?
  /// Why what was said can't be done; then the columns are shown as they are taken without it.
  var fault: Fault?

  /// What somebody has to know of how a table is read.
  func notes(in language: Language) -> [String] {
    guard let reading, let choice else { return [] }
    return MappingNotes(choice, of: reading.file, language: language, door: .page).lines
      + choice.faults.map { $0.explanation(in: language).line }
  }

  init(
    _ upload: Upload, _ choices: ImportChoices, in archive: Archive, site: Site,
    _ language: Language
  ) throws {
    self.choices = choices
    if LineFormat(path: upload.path) != nil {
      kind = .lines
    } else {
      let options = try TableReading.options(
        sheet: choices.sheet, encoding: choices.encoding, file: upload.name)
      kind = try HandedOutFile(path: upload.path, options: options).isSheet ? .sheet : .table
    }
    let reading = kind == .table ? try UploadReading(upload, choices, in: archive) : nil
    self.reading = reading
    do {
      (choice, base) = (try reading?.choice(), try reading?.base() ?? [])
      fault = nil
    } catch {
      let own = try reading?.ownChoice()
      (choice, base) = (own, own?.mapping.columns.map(\.role) ?? [])
      fault = Fault(error, site: site)
    }
    fields =
      kind == .sheet
      ? nil
      : ImportFields(
        choices, titles: try Titles(of: archive), consultations: try archive.consultations(),
        reading: reading, language)
  }
}
