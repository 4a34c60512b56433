import GRDB
public import ResonanzModel

extension Archive {
  /// Makes a measure of what many proposed, with their statements: one event. A statement that was a
  /// new proposal is processed by its tag from then on.
  ///
  /// - Parameters:
  ///   - measure: is put behind the others.
  ///   - statements: get a tag to it, without a stance.
  /// - Returns: what became of the statements.
  /// - Throws: `badMeasure`, `measureExists`, `unknownTheme`, `unknownStatement`.
  @discardableResult
  public func addMeasure(
    _ measure: Measure, from statements: [Int], by person: PersonID
  ) throws(StorageError) -> TagOutcome {
    try addMeasure(measure, from: .numbers(statements), by: person)
  }

  /// The same of all statements that a query means.
  @discardableResult
  public func addMeasure(
    _ measure: Measure, from statements: StatementSelection, by person: PersonID
  ) throws(StorageError) -> TagOutcome {
    guard isSlug(measure.slug), measure.title.contains(where: { !$0.isWhitespace }) else {
      throw .badMeasure(measure.slug)
    }
    return try writing { database in
      try refuseKnown(measure.slug, in: database)
      let catalogue = try catalogue(with: measure, in: database)
      let event = try OpenEvent.begin(.addMeasure, by: person, at: clock(), in: database)
      try CatalogueRecorder(database: database, event: event.number).write(catalogue)
      let touched = try TouchedStatements(database: database)
      try touched.insert(statements)
      let target = TargetID(number: try database.target(.measure, measure.slug))
      let change = TagChange(added: [TagDraft(target: target)])
      var outcome = TagOutcome()
      try Counts(database: database).update {
        outcome = try Tagging(database: database, event: event.number).apply(change)
      }
      var digest = EventDigest()
      try digest.read(CatalogueRecorder.digestParts, of: event.number, in: database)
      try digest.readTags(of: event.number, in: database)
      try event.finish(statements: try touched.count(), digest: digest, in: database)
      outcome.event = Int(event.number)
      return outcome
    }
  }

  /// The one that holds while this is written, so that nothing is taken back that came just before.
  private func catalogue(with measure: Measure, in database: Database) throws -> Catalogue {
    var catalogue = try database.currentCatalogue().catalogue()
    for theme in measure.themes where !catalogue.themes.contains(where: { $0.slug == theme }) {
      throw StorageError.unknownTheme(theme, known: catalogue.themes.map(\.slug))
    }
    catalogue.measures.append(measure)
    return catalogue
  }

  private func refuseKnown(_ slug: String, in database: Database) throws {
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM target WHERE kind = 'measure' AND slug = ?", arguments: [slug])
    if isKnown == true { throw StorageError.measureExists(slug) }
  }
}
