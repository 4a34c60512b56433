import GRDB
import ResonanzModel

extension Archive {
  /// Hands on everything that counts now, submission by submission: consultations in the order in which
  /// they were made, in them submissions in the order in which they came. None is held in memory.
  ///
  /// - Parameters:
  ///   - filter: leaves statements out, and submissions of which none is left.
  ///   - take: whatever it throws ends the export.
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownGroup`, `unknownConsultation`; `source` with
  ///   what `take` threw, if it has words.
  public func exportSubmissions(
    _ filter: SearchFilter = SearchFilter(),
    take: (ExportedSubmission) throws -> Void
  ) throws(StorageError) {
    try reading { database in
      var export = try SubmissionExport(database: database, filter: filter)
      try export.run(take)
    }
  }

  /// How many statements an export with this filter hands on, and the names of all attributes that the
  /// archive has, in the order of the alphabet.
  ///
  /// - Throws: as `exportSubmissions`.
  public func exportOutline(
    _ filter: SearchFilter = SearchFilter()
  ) throws(StorageError) -> (statements: Int, attributes: [String]) {
    let statements = try search(SearchQuery(""), filter: filter, limit: 1).count
    let attributes = try reading { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT name FROM attribute
          JOIN import ON import.number = attribute.import AND import.in_force = 1 ORDER BY name
          """)
    }
    return (statements, attributes)
  }
}
