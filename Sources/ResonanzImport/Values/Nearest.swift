/// Those of the candidates that somebody who wrote `text` may have meant, the nearest first, three at
/// most: spelled alike, or holding the text.
func nearest(to text: String, in candidates: [String]) -> [String] {
  let wanted = Array(CellKey(text).text)
  guard !wanted.isEmpty else { return [] }
  let allowed = max(1, wanted.count / 3)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    let letters = Array(CellKey(candidate).text)
    let distance = editDistance(wanted, letters)
    if distance <= allowed {
      found.append((distance, candidate))
    } else if wanted.count >= 3, String(letters).contains(String(wanted)) {
      found.append((allowed + 1, candidate))
    }
  }
  return found.sorted { $0.distance < $1.distance }.prefix(3).map(\.candidate)
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var current = [i + 1]
    for (j, other) in right.enumerated() {
      var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        best = min(best, beforePrevious[j - 1] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
