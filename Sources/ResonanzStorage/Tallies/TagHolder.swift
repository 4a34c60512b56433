import ResonanzModel

/// A statement or a respondent while its tags are read: what it counted for before an event, and what it
/// counts for after it, each once.
struct TagHolder {
  private(set) var number: Int64 = 0
  private var sourceGroup: Int64 = 0
  private var consultation: Int64 = 0
  /// Whether the event gave it a tag or took one away.
  private var isChanged = false
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

  mutating func begin(_ number: Int64, _ row: TaggedRow) {
    self.number = number
    sourceGroup = row.sourceGroup
    consultation = row.consultation
    isChanged = false
    holdings.removeAll(keepingCapacity: true)
    if !places.isEmpty { places = [:] }
  }

  mutating func hold(_ row: TaggedRow, _ counted: Int64, _ stance: Stance) {
    if row.isNew || row.isGone { isChanged = true }
    let place = Place(counted: counted, stance: stance)
    guard let index = index(of: place) else {
      if holdings.count >= Self.few { places[place] = holdings.count }
      holdings.append(Holding(place: place, before: !row.isNew, after: !row.isGone))
      return
    }
    if !row.isNew { holdings[index].before = true }
    if !row.isGone { holdings[index].after = true }
  }

  private func index(of place: Place) -> Int? {
    for index in 0..<min(holdings.count, Self.few) where holdings[index].place == place {
      return index
    }
    return places[place]
  }

  /// Says what it counts for no longer (-1), and for what it does now (1).
  func settle(_ change: (TagCountKey, _ sign: Int) -> Void) {
    if !isChanged { return }
    for holding in holdings where holding.before != holding.after {
      let key = TagCountKey(
        target: holding.place.counted, sourceGroup: sourceGroup, consultation: consultation,
        stance: holding.place.stance)
      change(key, holding.after ? 1 : -1)
    }
  }
}
