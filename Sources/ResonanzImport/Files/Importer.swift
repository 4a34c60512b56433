public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

extension TableRow: RowCells {}

/// How an import is to go about it.
public struct ImportSettings: Sendable {
  /// Slug or title of the consultation; nil: one of the file's own.
  public var consultation: String?
  public var isDryRun: Bool
  public var replacesTexts: Bool
  /// Number of the import that the file is a correction of.
  public var replaces: Int?
  /// Name of the profile by which the columns are read; nil: by none.
  public var profile: String?
  /// Of the reasons in the reject file.
  public var language: Language

  public init(
    consultation: String? = nil, isDryRun: Bool = false, replacesTexts: Bool = false,
    replaces: Int? = nil, profile: String? = nil,
    language: Language = .german
  ) {
    self.consultation = consultation
    self.isDryRun = isDryRun
    self.replacesTexts = replacesTexts
    self.replaces = replaces
    self.profile = profile
    self.language = language
  }
}

/// How far an import is.
public struct ImportProgress: Sendable {
  public let rows: Int
  public let bytes: Int
  /// Size of the file.
  public let total: Int
}

/// Imports one file: its rows as the mapping says, as one transaction.
public struct Importer {
  private let file: SurveyFile
  private let mapping: Mapping
  private let settings: ImportSettings
  private let moderation: ModerationColumn?
  /// Rows between two calls of `progress`.
  private static let progressStep = 1000

  public init(_ file: SurveyFile, mapping: Mapping, settings: ImportSettings) {
    self.file = file
    self.mapping = mapping
    self.settings = settings
    moderation = ModerationColumn(file)
  }

  /// - Parameter progress: told every thousand rows.
  public func run(
    into archive: Archive, by person: PersonID, progress: (ImportProgress) -> Void = { _ in }
  ) throws(ImportError) -> ImportReport {
    try file.check(mapping)
    let stamp = FileStamp(path: file.path)
    let vocabulary = try storage { () throws(StorageError) in try archive.vocabulary() }
    var builder = try builder(vocabulary)
    var request = ImportRequest(
      consultation: settings.consultation, file: file.name,
      sha256: try table { () throws(TableError) in try FileHash.sha256(ofFileAt: file.path) },
      mapping: mapping.json(of: file.format), questions: builder.questions,
      isWide: mapping.layout == .wide,
      replacesTexts: settings.replacesTexts, replaces: settings.replaces,
      profile: settings.profile)
    request.folder = file.folder
    request.namesTags = [.theme, .measure, .keyword].contains { mapping.column($0) != nil }
    request.namesStances = mapping.column(.stance) != nil
    var tally = RowTally(questions: builder.questions.count, vocabulary: vocabulary)
    var rejects = RejectedRows(file: file, mapping: mapping, settings: settings)
    var rejectFile: String?
    do {
      let summary = try storage { () throws(StorageError) in
        try archive.importSubmissions(request, by: person, isDryRun: settings.isDryRun) { session in
          if settings.replaces != nil { try foresee(in: session, builder) }
          try read(into: session, &builder, &tally, &rejects, progress)
          guard FileStamp(path: file.path) == stamp else {
            throw ImportError.changed(file: file.name)
          }
          // Before the commit: once the rows are in, nothing about them may be missing.
          rejectFile = try table { () throws(TableError) in try rejects.finish() }
          if let rejectFile {
            try CopyRegistry(archive: archive.path).add(.rejects, rejectFile, event: nil)
          }
        }
      }
      var report = tally.report(summary, questions: builder.questions, mapping: mapping)
      report.unsubmitted = builder.unsubmitted
      report.takesIncomplete = mapping.takesIncomplete
      report.rejections = rejects.shown
      report.rejectFile = rejectFile
      report.personalColumns = personalColumns
      return report
    } catch {
      rejects.discard()
      throw error
    }
  }

  /// Reads the file once before, so that a text that only moved is no correction.
  private func foresee(in session: ImportSession, _ builder: DraftBuilder) throws {
    var builder = builder
    var reader = try reader()
    while let record = try table({ () throws(TableError) in try reader.next() }) {
      guard case .row(let row) = record, case .draft(let draft, _) = builder.draft(from: row)
      else { continue }
      session.foresee(draft)
    }
  }

  private func read(
    into session: ImportSession, _ builder: inout DraftBuilder, _ tally: inout RowTally,
    _ rejects: inout RejectedRows, _ progress: (ImportProgress) -> Void
  ) throws {
    var reader = try reader()
    while let record = try table({ () throws(TableError) in try reader.next() }) {
      switch record {
      case .rejected(let row):
        tally.rows += 1
        tally.rejected += 1
        try rejects.add(row)
      case .row(let row):
        if let cause = try take(row, into: session, &builder, &tally) {
          tally.rejected += 1
          try rejects.add(row, cause)
        }
      }
      if tally.rows % Self.progressStep == 0 {
        progress(ImportProgress(rows: tally.rows, bytes: reader.bytesRead, total: reader.size))
      }
    }
    progress(ImportProgress(rows: tally.rows, bytes: reader.size, total: reader.size))
  }

  /// - Returns: why the row was not taken; nil where it was, or was not to be.
  private func take(
    _ row: TableRow, into session: ImportSession, _ builder: inout DraftBuilder,
    _ tally: inout RowTally
  ) throws -> RowRejection.Cause? {
    switch builder.draft(from: row) {
    case .header: return nil
    case .filteredOut:
      tally.rows += 1
      tally.leftOut += 1
    case .unsubmitted: tally.rows += 1
    case .empty(let answers):
      tally.rows += 1
      tally.empty += answers
      try withdraw(row, in: session, builder, &tally)
    case .rejected(let problem):
      tally.rows += 1
      try withdraw(row, in: session, builder, &tally)
      return .problem(problem)
    case .draft(let draft, let empty):
      tally.rows += 1
      if case .rejected(let fault) = try session.add(draft) {
        try withdraw(row, in: session, builder, &tally)
        return .fault(fault)
      }
      tally.empty += empty
      tally.add(draft, of: session.lastGroup ?? draft.group, dropped: builder.dropped)
      if moderation?.isRefused(row) == true { tally.refusedByModerators += 1 }
    }
    return nil
  }

  /// Takes over that a row takes a consent back, though nothing else of it is taken.
  private func withdraw(
    _ row: TableRow, in session: ImportSession, _ builder: DraftBuilder, _ tally: inout RowTally
  ) throws {
    guard let withdrawal = builder.withdrawal(from: row) else { return }
    tally.add(try session.withdraw(withdrawal), row: row.number)
  }

  /// Lists whose rows name their question, or say one thing several times, are read once before.
  private func builder(_ vocabulary: Vocabulary) throws(ImportError) -> DraftBuilder {
    do {
      guard var firstPass = try FirstPass(mapping, headerRow: file.header.row) else {
        return try DraftBuilder(mapping, vocabulary: vocabulary, headerRow: file.header.row)
      }
      var reader = try reader()
      while let record = try reader.next() {
        if case .row(let row) = record { try firstPass.add(row) }
      }
      return try DraftBuilder(
        mapping, vocabulary: vocabulary, after: firstPass, headerRow: file.header.row)
    } catch let fault as MappingFault {
      throw .mapping(fault, file: file.name)
    } catch let error as TableError {
      throw .table(error, file: file.name)
    } catch let error as ImportError {
      throw error
    } catch {
      throw .storage(.database(code: 0, reason: String(describing: error)), file: file.name)
    }
  }

  private func reader() throws(ImportError) -> TableReader {
    do {
      return try TableReader(path: file.path, options: TableOptions(file.format))
    } catch {
      throw .table(error, file: file.name)
    }
  }

  private var personalColumns: [String] {
    zip(file.guesses, mapping.columns).filter { $0.isPersonal && $1.role == .ignore }
      .map(\.0.header)
  }

  private func table<Value>(
    _ body: () throws(TableError) -> Value
  ) throws(ImportError) -> Value {
    do { return try body() } catch { throw .table(error, file: file.name) }
  }

  private func storage<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(ImportError) -> Value {
    do { return try body() } catch { throw .storage(error, file: file.name) }
  }
}
