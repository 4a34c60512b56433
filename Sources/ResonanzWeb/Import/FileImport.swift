import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// What came of importing a file, or would.
enum ImportResult: Sendable {
  /// Of a table.
  case rows(ImportReport)
  /// Of a file of lines: one for each consultation that it has something for.
  case lines([ImportReport])
  /// Of a sheet that was handed out.
  case sheet(HandedOutReport)

  /// What of it can be undone and fetched.
  var reports: [ImportReport] {
    switch self {
    case .rows(let report): [report]
    case .lines(let reports): reports
    case .sheet: []
    }
  }
}

/// Imports a file that was sent, as the command does a file that lies there.
struct FileImport: Sendable {
  let upload: Upload
  let choices: ImportChoices
  let person: PersonID
  let team: Team
  let language: Language
  let isDryRun: Bool

  func run(
    into archive: Archive, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportResult {
    if let format = LineFormat(path: upload.path) {
      return .lines(try lines(format, into: archive, progress))
    }
    let options = try TableReading.options(
      sheet: choices.sheet, encoding: choices.encoding, file: upload.name)
    let sheet = try HandedOutFile(path: upload.path, options: options)
    let importer = HandedOutImporter(
      sheet, team: team, by: person, isNamed: false, isDryRun: isDryRun)
    if let report = try importer.run(into: archive) { return .sheet(report) }
    return .rows(try rows(into: archive, progress))
  }

  private func lines(
    _ format: LineFormat, into archive: Archive, _ progress: (ImportProgress) -> Void
  ) throws -> [ImportReport] {
    var settings = try choices.facts().lineSettings
    settings.consultation = try choices.consultation ?? origin(among: archive.imports())
    settings.isDryRun = isDryRun
    settings.replacesTexts = choices.replacesTexts
    settings.language = language
    settings.encoding = try TableReading.encoding(named: choices.encoding, file: upload.name)
    return try LineImporter(path: upload.path, format: format, settings: settings)
      .run(into: archive, by: person, progress: progress)
  }

  private func rows(
    into archive: Archive, _ progress: (ImportProgress) -> Void
  ) throws -> ImportReport {
    let reading = try UploadReading(upload, choices, in: archive)
    let choice = try reading.choice()
    if !isDryRun, let name = choices.keptProfile {
      try reading.profiles.keep(Profile(choice.mapping), as: name)
    }
    // What was rejected goes where the rest went.
    let settings = ImportSettings(
      consultation: choices.consultation
        ?? (choice.source == .rejects ? origin(among: reading.imports) : nil),
      isDryRun: isDryRun, replacesTexts: choices.replacesTexts,
      replaces: try choices.replaces(), profile: choice.profileName(reading.file),
      language: language)
    return try Importer(reading.file, mapping: choice.mapping, settings: settings)
      .run(into: archive, by: person, progress: progress)
  }

  private func origin(among imports: [ImportRecord]) -> String? {
    ImportRecord.origin(ofRejects: upload.path, among: imports)?.consultation
  }
}

/// A table that was sent, with what the archive knows that helps to read it.
struct UploadReading: Sendable {
  let file: SurveyFile
  let vocabulary: Vocabulary
  let imports: [ImportRecord]
  let profiles: ProfileFolder
  private let choices: ImportChoices

  init(_ upload: Upload, _ choices: ImportChoices, in archive: Archive) throws {
    vocabulary = try archive.vocabulary()
    imports = try archive.imports()
    profiles = ProfileFolder(archive: archive.path)
    var file = try SurveyFile(
      path: upload.path,
      options: try TableReading.options(
        sheet: choices.sheet, encoding: choices.encoding, file: upload.name),
      vocabulary: vocabulary)
    // The folder is of the server's making.
    file.folder = nil
    self.file = file
    self.choices = choices
  }

  /// What its columns are taken for, with all that was said about them.
  func choice() throws -> MappingChoice {
    try choice(choices.reading(columns: file.headers.count, profiles: profiles))
  }

  /// What they are taken for before they are corrected one by one.
  func base() throws -> [ColumnRole] {
    var request = try choices.reading(columns: file.headers.count, profiles: profiles)
    request.edits = []
    return try choice(request).mapping.columns.map(\.role)
  }

  /// What they are taken for where nothing is said.
  func ownChoice() throws -> MappingChoice { try choice(ReadingRequest()) }

  private func choice(_ request: ReadingRequest) throws -> MappingChoice {
    try MappingChooser(request, folder: profiles, imports: imports).choose(for: file)
  }
}
