/// Learns from a sample of cells which options a multiple choice has.
///
/// Microsoft Forms ends each choice with `;`. Google Forms joins them by `, ` and leaves commas inside
/// of an option as they are; parts that never occur without each other are one option then. What occurs
/// only once is nobody's option but somebody's own words.
enum ChoiceLearner {
  static func options(in cells: [String]) -> [String] {
    let cells = cells.map { trimmed($0) }.filter { !$0.isEmpty }
    let separator = cells.contains { $0.contains(";") } ? ";" : ","
    let lists = cells.map { cell in
      cell.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
    }
    if separator == ";" { return repeated(lists) }
    let pairs = inseparable(lists)
    return repeated(lists.map { joined($0, pairs) })
  }

  /// In the order in which the file first has them.
  private static func repeated(_ lists: [[String]]) -> [String] {
    var counts: [CellKey: Int] = [:]
    for part in lists.joined() { counts[CellKey(part), default: 0] += 1 }
    var seen: Set<CellKey> = []
    return lists.joined().filter { part in
      counts[CellKey(part), default: 0] > 1 && seen.insert(CellKey(part)).inserted
    }
  }

  private struct Pair: Hashable {
    let left: CellKey
    let right: CellKey
  }

  /// Neighbours that stand together as often as each of them stands anywhere, three times at least.
  private static func inseparable(_ lists: [[String]]) -> Set<Pair> {
    var counts: [CellKey: Int] = [:]
    var pairs: [Pair: Int] = [:]
    for list in lists {
      let keys = list.map(CellKey.init)
      for key in keys { counts[key, default: 0] += 1 }
      for (left, right) in zip(keys, keys.dropFirst()) {
        pairs[Pair(left: left, right: right), default: 0] += 1
      }
    }
    return Set(
      pairs.filter { pair, count in
        count >= 3 && count == counts[pair.left] && count == counts[pair.right]
      }.keys)
  }

  private static func joined(_ list: [String], _ pairs: Set<Pair>) -> [String] {
    var result: [String] = []
    var last: CellKey?
    for part in list {
      let key = CellKey(part)
      if let left = last, pairs.contains(Pair(left: left, right: key)) {
        result[result.count - 1] += ", " + part
      } else {
        result.append(part)
      }
      last = key
    }
    return result
  }
}
