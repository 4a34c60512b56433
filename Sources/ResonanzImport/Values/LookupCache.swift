/// Remembers what the cells of a column stand for: files say the same few words again and again.
struct LookupCache<Value> {
  private var known: [String: Value] = [:]
  /// A column of which every cell is another one would fill the memory and gain nothing.
  private static var limit: Int { 10_000 }

  mutating func value(for raw: String, else find: (String) -> Value) -> Value {
    if let value = known[raw] { return value }
    let value = find(raw)
    if known.count < Self.limit { known[raw] = value }
    return value
  }
}
