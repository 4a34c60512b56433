import ResonanzReporting

/// A table of ratings: one row a unit, whose first cell names it, and one further column a person.
struct RatingsFile {
  let raters: [String]
  let table: RatingTable

  /// - Throws: `Failure` where the file or one of its rows can't be read, or it has fewer than two people.
  init(path: String) throws {
    let file = try PlainTableFile(path: path)
    raters = Array(file.names.dropFirst())
    guard raters.count > 1 else {
      throw Failure(
        .badInput,
        words(
          "\(path): Eine Tabelle von Antworten hat hinter der ersten Spalte mindestens zwei weitere, je Person eine.",
          "\(path): A table of ratings has at least two columns behind the first, one a person."))
    }
    let rows = file.rows.map { row in row.dropFirst().map { $0.isEmpty ? nil : $0 } }
    table = RatingTable(words: rows, raters: raters.count)
  }
}
