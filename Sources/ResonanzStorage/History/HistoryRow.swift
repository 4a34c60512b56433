/// A value of a row, as the archive keeps it.
public enum HistoryValue: Sendable, Equatable {
  case null
  case integer(Int)
  case text(String)
  /// Hashes and keyed identities.
  case bytes([UInt8])
}

/// One line of the whole history: an event, or a row that the event before it added or closed.
public enum HistoryLine: Sendable, Equatable {
  /// - Parameters:
  ///   - undoes: the event that it took back.
  ///   - hash: its link of the chain.
  case event(Event, undoes: Int?, hash: [UInt8])
  /// - Parameters:
  ///   - section: what kind of row, and whether it was added or (…`Removed`) closed.
  ///   - values: by column; texts of people are not among them, but what the chain commits to instead.
  case row(section: String, values: [(column: String, value: HistoryValue)])

  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.event(let one, let undone, let hash), .event(let other, let otherUndone, let otherHash)):
      one == other && undone == otherUndone && hash == otherHash
    case (.row(let one, let values), .row(let other, let otherValues)):
      one == other
        && values.elementsEqual(otherValues) { $0.column == $1.column && $0.value == $1.value }
    default: false
    }
  }
}
