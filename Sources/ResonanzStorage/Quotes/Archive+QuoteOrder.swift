import GRDB

extension Archive {
  /// Gives a quote another place among those of its theme or measure.
  ///
  /// - Parameter place: from 1; a larger number than there are quotes is the last place.
  /// - Returns: whether it stood elsewhere; where it did not, nothing was written.
  /// - Throws: `QuoteFault.unknown`.
  @discardableResult
  public func moveQuote(
    _ number: Int, to place: Int, by person: PersonID
  ) throws(StorageError) -> Bool {
    try deciding { database, _ in
      let event = try OpenEvent.begin(.quote, by: person, at: clock(), in: database)
      let writer = QuoteWriter(database: database, event: event.number)
      let quote = try writer.live(number)
      var others = try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM quote WHERE target = ? AND removed IS NULL ORDER BY position, number
          """,
        arguments: [quote.target]
      ).map(StoredQuote.init)
      let now = others.firstIndex { $0.number == quote.number } ?? 0
      others.remove(at: now)
      let next = max(0, min(place - 1, others.count))
      if next == now { return .rollBack(false) }
      var moved = quote
      if let position = Self.position(at: next, among: others) {
        moved.position = position
        try writer.replace(quote, by: moved)
      } else {
        others.insert(quote, at: next)
        try Self.spread(others, writer)
      }
      try finish(event, about: quote, in: database)
      return .commit(true)
    }
  }

  /// A position between two neighbours; nil where they stand too close.
  private static func position(at index: Int, among others: [StoredQuote]) -> Int64? {
    let before = index > 0 ? others[index - 1].position : nil
    let behind = index < others.count ? others[index].position : nil
    switch (before, behind) {
    case (let before?, let behind?):
      let middle = before + (behind - before) / 2
      return middle > before && middle < behind ? middle : nil
    case (let before?, nil): return before + QuoteWriter.gap
    case (nil, let behind?): return behind - QuoteWriter.gap
    case (nil, nil): return QuoteWriter.gap
    }
  }

  /// Lays all quotes of a target the usual way apart.
  private static func spread(_ quotes: [StoredQuote], _ writer: QuoteWriter) throws {
    for (index, quote) in quotes.enumerated() {
      var moved = quote
      moved.position = Int64(index + 1) * QuoteWriter.gap
      if moved.position != quote.position { try writer.replace(quote, by: moved) }
    }
  }
}
