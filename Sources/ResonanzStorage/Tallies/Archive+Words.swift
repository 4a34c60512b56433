import GRDB
public import ResonanzModel

extension Archive {
  /// Which words stand in how many statements of each theme, and in how many of all others, by slug; of
  /// the same statements as `tally`, in the texts that they had then. Reads every text once.
  ///
  /// - Parameters:
  ///   - themes: slugs of those that are asked for.
  ///   - minimum: in how many of a theme's statements a word must stand.
  /// - Throws: `unknownTheme`, `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func wordTallies(
    onThemes themes: [String], minimum: Int, filter: TallyFilter = TallyFilter(),
    asOf point: Point = .now
  ) throws(StorageError) -> [String: WordTally] {
    try reading { database in
      let event = try database.event(at: point)
      let ids = try themes.map { try database.target(.theme, $0) }
      let counter = try WordCounter(database: database, themes: ids.count)
      let tally = try CountedStatements.counted(database, asOf: event, filter)
      let rows = try Row.fetchCursor(
        database, sql: Self.texts(of: tally, on: ids),
        arguments: try tally.arguments())
      let places = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
      while let row = try rows.next() {
        let on = (row[1] as String? ?? "").split(separator: ",").compactMap { Int64($0) }
        counter.add(row[0], themes: on.compactMap { places[$0] })
      }
      return Dictionary(
        uniqueKeysWithValues: themes.enumerated().map {
          ($1, counter.tally(ofTheme: $0, minimum: minimum))
        })
    }
  }

  /// The text of each statement, and the numbers of the themes that it is on.
  private static func texts(of tally: CountedStatements, on themes: [Int64]) -> String {
    let revision =
      tally.isNow ? "statement.revision" : "(\(StatementPast.revision(of: "statement.id")))"
    return """
      WITH reaches(tagged, counted) AS MATERIALIZED (\(Reach.sql))
      SELECT revision.text, (
        SELECT group_concat(DISTINCT reaches.counted) FROM tag
        CROSS JOIN reaches ON reaches.tagged = tag.target
        WHERE tag.statement = statement.id AND \(AsOf.held("tag"))
          AND reaches.counted IN (\(themes.map(String.init).joined(separator: ", "))))
      FROM statement \(tally.submissions) CROSS JOIN revision ON revision.id = \(revision)
      WHERE \(tally.condition) AND revision.text IS NOT NULL
      """
  }
}
