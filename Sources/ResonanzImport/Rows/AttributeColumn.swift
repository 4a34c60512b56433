/// Reads one fact about the respondent, as exactly as was asked for.
struct AttributeColumn {
  let column: Int
  let name: String
  private let words: CellWords
  private let rule: Coarsening?
  private let dates: DateOrder?
  private var known = LookupCache<Fact>()

  /// What a cell says; what of it was not kept.
  struct Fact {
    var values: [String] = []
    var dropped: [DroppedValue.Reason] = []
  }

  init(column: Int, _ mapping: ColumnMapping) {
    self.column = column
    name = mapping.name ?? mapping.header
    words = CellWords(mapping)
    rule = mapping.coarsening
    dates = mapping.dates
  }

  mutating func fact(in cell: String, received: String?) -> Fact {
    let (words, rule, dates) = (words, rule, dates)
    // Of the same date of birth another age follows in another year.
    let year = if case .birthYear = rule { received?.prefix(4) ?? "" } else { Substring("") }
    return known.value(for: year.isEmpty ? cell : cell + "\u{1F}" + year) { _ in
      Self.read(cell, words, rule) { $0.value(of: $1, dates: dates, received: received) }
    }
  }

  private static func read(
    _ cell: String, _ words: CellWords, _ rule: Coarsening?,
    _ coarse: (Coarsening, String) -> String?
  ) -> Fact {
    // What a person has said of a value is as exact as they want it.
    if !words.hasChoices, let meaning = words.meaning(of: cell) {
      return Fact(values: meaning.isEmpty ? [] : [meaning])
    }
    let reading = words.read(cell)
    var fact = Fact(values: reading.words, dropped: reading.other.map { _ in .other })
    fact.values.removeAll { CellKey($0).isNoAnswer }
    guard let rule else { return fact }
    fact.values = []
    for value in reading.words where !CellKey(value).isNoAnswer {
      guard let kept = coarse(rule, value) else {
        fact.dropped.append(.unreadable)
        continue
      }
      if !fact.values.contains(kept) { fact.values.append(kept) }
    }
    return fact
  }
}
