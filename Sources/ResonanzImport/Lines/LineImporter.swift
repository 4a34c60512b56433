import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Imports a file of lines: for each consultation that it has something for, one import.
///
/// The file is read once for the plan, and then once for each consultation, in which the lines of the
/// others are passed over unread: an import is one transaction, can be undone alone, and holds none of
/// its lines in memory.
public struct LineImporter {
  /// Where the submissions come from.
  private enum Origin {
    case file
    /// They were typed in.
    case typed([LineItem], sha256: [UInt8])
  }

  private let origin: Origin
  private let path: String
  private let name: String
  private let format: LineFormat
  private let settings: LineSettings
  /// Submissions between two calls of `progress`.
  private static let progressStep = 1000

  public init(path: String, format: LineFormat, settings: LineSettings) {
    self.path = path
    self.format = format
    self.settings = settings
    name = String(path.split(separator: "/").last ?? "")
    origin = .file
  }

  /// Of what was typed in.
  ///
  /// - Parameters:
  ///   - name: what the archive calls it, in place of a file's name.
  ///   - rejects: path of a file that the reject file is named after.
  init(
    typed items: [LineItem], sha256: [UInt8], name: String, rejects: String,
    settings: LineSettings
  ) {
    path = rejects
    format = .list
    self.settings = settings
    self.name = name
    origin = .typed(items, sha256: sha256)
  }

  /// - Parameter progress: told every thousand submissions.
  /// - Returns: what was done for each consultation, in the order of the file. Lines that could not be
  ///   read stand in the first.
  /// - Throws: where one can't be done; those before it are.
  public func run(
    into archive: Archive, by person: PersonID, progress: (ImportProgress) -> Void = { _ in }
  ) throws(ImportError) -> [ImportReport] {
    let vocabulary = try storage { () throws(StorageError) in try archive.vocabulary() }
    let stamp = FileStamp(path: path)
    let sha256 = try table { () throws(TableError) in try hash() }
    let checks = try builder(vocabulary, [])
    let plan = try table { () throws(TableError) -> LinePlan in
      var source = try opened(checks)
      return try LinePlan(&source, settings)
    }
    var rejects = RejectedLines(of: path, format: format, settings: settings)
    var reports: [ImportReport] = []
    do {
      for part in plan.parts.indices {
        reports.append(
          try run(part, of: plan, (sha256, stamp), vocabulary, &rejects, archive, person, progress))
      }
    } catch {
      guard !reports.isEmpty else {
        rejects.discard()
        throw error
      }
      throw .unfinished(
        done: reports.count, rejectFile: try finish(&rejects, of: archive), because: error)
    }
    let rejectFile = try finish(&rejects, of: archive)
    for index in reports.indices where reports[index].rejected > 0 {
      reports[index].rejectFile = rejectFile
    }
    return reports
  }

  /// Gives the file of what was not taken its name, and lists it among those that an erasure looks into.
  private func finish(
    _ rejects: inout RejectedLines, of archive: Archive
  ) throws(ImportError) -> String? {
    let path = try table { () throws(TableError) in try rejects.finish() }
    if let path {
      try storage { () throws(StorageError) in
        try CopyRegistry(archive: archive.path).add(.rejects, path, event: nil)
      }
    }
    return path
  }

  private func run(
    _ index: Int, of plan: LinePlan, _ file: (sha256: [UInt8], stamp: FileStamp?),
    _ vocabulary: Vocabulary,
    _ rejects: inout RejectedLines, _ archive: Archive, _ person: PersonID,
    _ progress: (ImportProgress) -> Void
  ) throws(ImportError) -> ImportReport {
    let part = plan.parts[index]
    let builder = try builder(vocabulary, part.questions)
    var request = ImportRequest(
      consultation: part.slug, file: name, sha256: file.sha256,
      mapping: settings.mapping(format, isNamed: part.slug != nil),
      questions: part.questions, isWide: false, replacesTexts: settings.replacesTexts)
    request.newConsultation = part.consultation
    var tally = RowTally(questions: part.questions.count, vocabulary: vocabulary)
    let mark = rejects.mark
    rejects.begin()
    do {
      let summary = try storage { () throws(StorageError) in
        try archive.importSubmissions(request, by: person, isDryRun: settings.isDryRun) { session in
          var chosen = plan.reader(of: index)
          try read(into: session, &chosen, builder, &tally, &rejects, progress)
          guard FileStamp(path: path) == file.stamp else { throw ImportError.changed(file: name) }
          try table { () throws(TableError) in try rejects.save() }
        }
      }
      var report = tally.report(
        summary, questions: part.questions, mapping: Mapping(columns: [], layout: .long))
      report.rejections = rejects.shown
      report.isNamed = part.slug != nil
      // The rest of this file is no second telling of it.
      if plan.parts.contains(where: { $0.slug == summary.alsoIn }) { report.summary.alsoIn = nil }
      return report
    } catch {
      rejects.forget(after: mark)
      throw error
    }
  }

  private func read(
    into session: ImportSession, _ chosen: inout LinePlan.Reader, _ builder: SubmissionBuilder,
    _ tally: inout RowTally, _ rejects: inout RejectedLines,
    _ progress: (ImportProgress) -> Void
  ) throws {
    var source = try table { () throws(TableError) in try opened(builder) }
    while let item = try table({ () throws(TableError) in try source.next() }) {
      guard chosen.isNext() else { continue }
      tally.rows += 1
      if let cause = try take(item, into: session, builder, &tally) {
        tally.rejected += 1
        try table { () throws(TableError) in try rejects.add(item, cause) }
      }
      if tally.rows % Self.progressStep == 0 {
        let (done, total) = source.progress
        progress(ImportProgress(rows: tally.rows, bytes: done, total: total))
      }
    }
  }

  /// - Returns: why the submission was not taken; nil where it was.
  private func take(
    _ item: LineItem, into session: ImportSession, _ builder: SubmissionBuilder,
    _ tally: inout RowTally
  ) throws -> RowRejection.Cause? {
    let draft: SubmissionDraft
    switch built(item, builder) {
    case .failure(let problem): return .line(problem)
    case .success(let built): draft = built
    }
    if case .rejected(let fault) = try session.add(draft) {
      if let withdrawal = ConsentWithdrawal(draft) {
        tally.add(try session.withdraw(withdrawal), row: draft.row)
      }
      return .fault(fault)
    }
    tally.add(draft, of: session.lastGroup ?? draft.group, dropped: [])
    return nil
  }

  private func built(
    _ item: LineItem, _ builder: SubmissionBuilder
  ) -> Result<SubmissionDraft, LineProblem> {
    Result { () throws(LineProblem) in
      let submission = try item.submission()
      if let name = submission.consultation?.slug ?? settings.consultation,
        LinePlan.slug(of: name) == nil
      {
        throw .badConsultation(name)
      }
      return try builder.draft(submission, row: item.row)
    }
  }

  private func hash() throws(TableError) -> [UInt8] {
    if case .typed(_, let sha256) = origin { return sha256 }
    return try FileHash.sha256(ofFileAt: path)
  }

  private func opened(_ builder: SubmissionBuilder) throws(TableError) -> any SubmissionSource {
    switch (origin, format) {
    case (.typed(let items, _), _): TypedCards(items: items[...])
    case (.file, .jsonl): try JSONLines(path: path)
    case (.file, .list):
      try CardSource(path: path, settings, builder: builder)
    }
  }

  private func builder(
    _ vocabulary: Vocabulary, _ questions: [String]
  ) throws(ImportError) -> SubmissionBuilder {
    do {
      return try SubmissionBuilder(settings, vocabulary: vocabulary, questions: questions)
    } catch {
      throw .mapping(error, file: name)
    }
  }

  private func table<Value>(
    _ body: () throws(TableError) -> Value
  ) throws(ImportError) -> Value {
    do { return try body() } catch { throw .table(error, file: name) }
  }

  private func storage<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(ImportError) -> Value {
    do { return try body() } catch { throw .storage(error, file: name) }
  }
}
