/// Reads what the cells of a column stand for, one by one where they hold several options.
struct CellWords {
  private let splitter: ChoiceSplitter?
  private let values: ValueMap

  /// What a cell says.
  struct Reading {
    /// As the column's values have it, or as it stands there; none is empty.
    var words: [String] = []
    /// Own words beside the options.
    var other: [String] = []
  }

  init(_ column: ColumnMapping) {
    splitter = column.choices.map { ChoiceSplitter($0.options) }
    values = ValueMap(column.values)
  }

  var hasChoices: Bool { splitter != nil }

  /// The options that a cell holds and what they stand for; of a column without options the cell itself.
  func read(_ cell: String) -> Reading {
    guard let splitter else { return Reading(words: [word(for: cell)].filter { !$0.isEmpty }) }
    let chosen = splitter.split(cell)
    var reading = Reading()
    for option in chosen.options { add(word(for: option), to: &reading) }
    for text in chosen.other {
      // What a person has said something about is as good as an option.
      if let meaning = values[CellKey(text)] {
        add(meaning, to: &reading)
      } else if !CellKey(text).isNoAnswer {
        reading.other.append(text)
      }
    }
    return reading
  }

  /// Nil where nothing was said about the word.
  func meaning(of word: String) -> String? { values[CellKey(word)] }

  private func word(for cell: String) -> String { values[CellKey(cell)] ?? trimmed(cell) }

  private func add(_ word: String, to reading: inout Reading) {
    if !word.isEmpty, !reading.words.contains(word) { reading.words.append(word) }
  }
}
