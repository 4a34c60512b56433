/// The longest common subsequence of two lists, as pairs of places: what stayed when the one became the
/// other. By dynamic programming (Wagner and Fischer, "The String-to-String Correction Problem", 1974)
/// over what lies between their common beginning and end.
struct CommonSubsequence {
  /// Places in the first and in the second list, both rising.
  let pairs: [(Int, Int)]
  /// Above so many pairs of places only the common beginning and end are found: 4 bytes each.
  private static let mostCells = 4_000_000

  init<Element: Hashable>(_ first: [Element], _ second: [Element]) {
    let shorter = min(first.count, second.count)
    var prefix = 0
    while prefix < shorter, first[prefix] == second[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix,
      first[first.count - 1 - suffix] == second[second.count - 1 - suffix]
    { suffix += 1 }
    let middle = Self.middle(
      first[prefix..<first.count - suffix], second[prefix..<second.count - suffix])
    pairs =
      (0..<prefix).map { ($0, $0) } + middle
      + (0..<suffix).reversed().map { (first.count - 1 - $0, second.count - 1 - $0) }
  }

  private static func middle<Element: Hashable>(
    _ first: ArraySlice<Element>, _ second: ArraySlice<Element>
  ) -> [(Int, Int)] {
    let width = second.count + 1
    guard !first.isEmpty, !second.isEmpty, (first.count + 1) * width <= mostCells else { return [] }
    var numbers: [Element: Int32] = [:]
    func number(_ element: Element) -> Int32 {
      let next = Int32(numbers.count)
      return numbers[element]
        ?? {
          numbers[element] = next
          return next
        }()
    }
    let (left, right) = (first.map(number), second.map(number))
    // Of each pair of beginnings, how long their common subsequence is.
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in 1...left.count {
      for column in 1...right.count {
        lengths[row * width + column] =
          left[row - 1] == right[column - 1]
          ? lengths[(row - 1) * width + column - 1] + 1
          : max(lengths[(row - 1) * width + column], lengths[row * width + column - 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (left.count, right.count)
    while row > 0, column > 0 {
      if left[row - 1] == right[column - 1] {
        pairs.append((first.startIndex + row - 1, second.startIndex + column - 1))
        (row, column) = (row - 1, column - 1)
      } else if lengths[(row - 1) * width + column] >= lengths[row * width + column - 1] {
        row -= 1
      } else {
        column -= 1
      }
    }
    return pairs.reversed()
  }
}
