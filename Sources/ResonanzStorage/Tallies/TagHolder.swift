import ResonanzModel

/// A statement or a respondent while its tags are read: what it counted for before an event, and what it
/// counts for after it, each once.
struct TagHolder {
  private(set) var number: Int64 = 0
  private(set) var respondent: Int64 = 0
  private(set) var sourceGroup: Int64 = 0
  private(set) var consultation: Int64 = 0
  /// Whether the event gave it a tag or took one away; if not, the rest is not looked at.
  var isChanged = false
  // Most hold a dozen: looking through them takes less than hashing, until there are many.
  private var holdings: [Holding] = []
  private var places: [Place: Int] = [:]
  private static let few = 24

  private struct Place: Hashable {
    let counted: Int64
    let stance: Stance
  }

  private struct Holding {
    let place: Place
    var before: Bool
    var after: Bool
  }

  /// - Parameter row: its number, then a target, and what a tag carries of its respondent.
  mutating func begin(_ row: PreparedRow) {
    number = row.integer(0)
    respondent = row.integer(2)
    sourceGroup = row.integer(3)
    consultation = row.integer(4)
    isChanged = false
    holdings.removeAll(keepingCapacity: true)
    if !places.isEmpty { places = [:] }
  }

  mutating func hold(_ counted: Int64, _ stance: Stance, before: Bool, after: Bool) {
    let place = Place(counted: counted, stance: stance)
    guard let index = index(of: place) else {
      if holdings.count >= Self.few { places[place] = holdings.count }
      holdings.append(Holding(place: place, before: before, after: after))
      return
    }
    if before { holdings[index].before = true }
    if after { holdings[index].after = true }
  }

  private func index(of place: Place) -> Int? {
    for index in 0..<min(holdings.count, Self.few) where holdings[index].place == place {
      return index
    }
    return places[place]
  }

  /// Says what it counts for no longer (-1), and for what it does now (1).
  func settle(_ change: (TagHolder, _ counted: Int64, Stance, _ sign: Int) -> Void) {
    if !isChanged { return }
    for holding in holdings where holding.before != holding.after {
      change(self, holding.place.counted, holding.place.stance, holding.after ? 1 : -1)
    }
  }
}
