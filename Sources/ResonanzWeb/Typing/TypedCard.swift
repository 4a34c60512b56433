import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A card that somebody typed in, as it is shown beside the next one.
struct TypedCard: Sendable {
  /// Of its import.
  let number: String
  let passages: [String]
  let facts: String

  /// The last ones of a person that count.
  static func last(
    _ limit: Int, by person: PersonID, in archive: Archive, _ titles: Titles, _ language: Language
  ) throws(StorageError) -> [TypedCard] {
    var cards: [TypedCard] = []
    for record in try archive.lastImports(by: person, of: CardTyping.names, limit: limit) {
      let query = StatementQuery(conditions: [StatementCondition(.imported([record.number]))])
      let hits = try archive.search(query, order: .number, limit: 100).hits
      guard let first = hits.first else { continue }
      let facts = [
        titles.consultation(record.consultation), titles.group(first.group, in: language),
      ]
      cards.append(
        TypedCard(
          number: String(record.number), passages: hits.map(\.text),
          facts: facts.joined(separator: " · ")))
    }
    return cards
  }
}
