extension Archive {
  /// Imports what `rows` adds to the session: one transaction and one event. The same rows again add
  /// nothing, and where nothing at all is new, nothing is written.
  ///
  /// - Parameters:
  ///   - isDryRun: does everything and takes it back, so that the summary says what would happen.
  ///   - rows: reads the file; whatever it throws ends the import with nothing written.
  /// - Throws: `wouldReplaceTexts`, `badConsultation`, `source` with what `rows` threw.
  public func importSubmissions(
    _ request: ImportRequest, by person: PersonID, isDryRun: Bool = false,
    rows: (ImportSession) throws -> Void
  ) throws(StorageError) -> ImportSummary {
    try deciding { database, collector in
      let session = try ImportSession(
        database: database, collector: collector, request: request, by: person, at: clock())
      try rows(session)
      let summary = try session.finish(isDryRun: isDryRun)
      return summary.number == nil ? .rollBack(summary) : .commit(summary)
    }
  }
}
