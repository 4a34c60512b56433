/// The identities that a row had so far. Most rows have a handful, which are compared one by one; a line of
/// the exchange format may have thousands.
struct RowIdentities {
  private var list: [ArraySlice<UInt8>] = []
  private var set: Set<ArraySlice<UInt8>> = []
  /// More than these are looked up.
  private static let few = 32

  func contains(_ identity: ArraySlice<UInt8>) -> Bool {
    list.count > Self.few ? set.contains(identity) : list.contains(identity)
  }

  mutating func append(_ identity: ArraySlice<UInt8>) {
    list.append(identity)
    if list.count == Self.few + 1 { set = Set(list) }
    if list.count > Self.few + 1 { set.insert(identity) }
  }

  mutating func removeLast() {
    let last = list.removeLast()
    set.remove(last)
  }

  mutating func removeAll() {
    list.removeAll(keepingCapacity: true)
    if !set.isEmpty { set = [] }
  }
}
