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
    return Self.places(of: first, in: content, content.startIndex..<content.endIndex) {
      Self.follow(runs.dropFirst(), $0, in: content)
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

  /// Whether the rest comes after a place, no farther than what stands between can be long.
  private static func follow(_ runs: ArraySlice<Run>, _ place: Int, in content: Data) -> Bool {
    guard let next = runs.first else { return true }
    let end = min(place + next.gap * widest + next.letters.count, content.endIndex)
    guard place < end else { return false }
    return places(of: next, in: content, place + 1..<end) {
      follow(runs.dropFirst(), $0, in: content)
    }
  }

  /// Whether one of the places where a run ends is right.
  private static func places(
    of run: Run, in content: Data, _ range: Range<Int>, isRight: (Int) -> Bool
  ) -> Bool {
    let letters = Data(run.letters)
    var rest = range
    while let found = content.range(of: letters, in: rest) {
      if isRight(found.upperBound) { return true }
      rest = found.lowerBound + 1..<range.upperBound
    }
    return false
  }
}
