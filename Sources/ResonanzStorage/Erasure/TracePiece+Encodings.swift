import Foundation

extension TracePiece {
  /// Bytes that one character can take at most: twelve of them write one as two numbers in JSON (`\ud83d\ude00`).
  private static let widest = 12

  /// ASCII letters of it that stand side by side.
  private struct Run {
    var letters: [UInt8] = []
    /// How many other characters stand before them.
    let gap: Int
  }

  /// Whether a file may hold it in whatever encoding, or as JSON in ASCII alone: in all of them ASCII stands as itself, and
  /// anything may stand for other letters.
  ///
  /// - Parameter content: of UTF-16 without its zeros.
  func isSpelled(in content: Data) -> Bool {
    let runs = runs
    guard let first = runs.first else { return true }
    var rest = content.startIndex..<content.endIndex
    while true {
      // A batch of places at a time, since a space may be the first of a text in Cyrillic letters.
      let places = Self.ends(of: first, in: content, rest, most: 65_536)
      guard let last = places.last else { return false }
      if Self.leads(from: places, by: runs.dropFirst(), in: content) { return true }
      rest = last - first.letters.count + 1..<content.endIndex
    }
  }

  private var runs: [Run] {
    var (runs, gap): ([Run], Int) = ([], 0)
    var isOpen = false
    for scalar in text.unicodeScalars {
      guard scalar.isASCII else {
        (gap, isOpen) = (gap + 1, false)
        continue
      }
      if !isOpen { runs.append(Run(gap: gap)) }
      runs[runs.count - 1].letters.append(UInt8(scalar.value))
      (gap, isOpen) = (0, true)
    }
    return runs
  }

  /// Whether the rest comes after one of some places. All ways are gone at once: there may be many, and each place is
  /// gone on from once.
  private static func leads(
    from places: [Int], by runs: ArraySlice<Run>, in content: Data
  ) -> Bool {
    var places = places
    for run in runs where !places.isEmpty { places = ends(of: run, in: content, after: places) }
    return !places.isEmpty
  }

  /// Where a run ends that comes after one of some places, no farther than what stands between can be long.
  ///
  /// - Parameter places: in their order.
  private static func ends(of run: Run, in content: Data, after places: [Int]) -> [Int] {
    let reach = run.gap * widest + run.letters.count
    var found: [Int] = []
    // Up to here it was looked for, after an earlier place.
    var seen = content.startIndex
    for place in places {
      let end = min(place + reach, content.endIndex)
      let start = max(place + 1, seen)
      guard start < end else { continue }
      found += ends(of: run, in: content, start..<end, most: .max)
      seen = max(seen, end - run.letters.count + 1)
    }
    return found
  }

  /// Where a run ends in a range, in order.
  private static func ends(
    of run: Run, in content: Data, _ range: Range<Int>, most: Int
  ) -> [Int] {
    let letters = Data(run.letters)
    var (ends, rest): ([Int], Range<Int>) = ([], range)
    while ends.count < most, let found = content.range(of: letters, in: rest) {
      ends.append(found.upperBound)
      rest = found.lowerBound + 1..<range.upperBound
    }
    return ends
  }
}
