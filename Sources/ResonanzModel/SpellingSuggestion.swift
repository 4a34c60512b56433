/// The word that was probably meant: the candidate that the fewest typing errors turn into what was
/// written, the first of several; nil where none is near.
public func spellingSuggestion(for written: String, among candidates: some Sequence<String>)
  -> String?
{
  let letters = Array(written.lowercased().unicodeScalars.prefix(100))
  let limit = max(1, min(3, letters.count / 3))
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(100))
    guard abs(other.count - letters.count) <= limit else { continue }
    let distance = typingErrors(between: letters, and: other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// How many letters were left out, added, mistaken or swapped with their neighbour (the distance of
/// Damerau and Levenshtein, each place touched once).
public func typingErrors<Letter: Equatable>(between left: [Letter], and right: [Letter]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let mistaken = last[column] + (left[row] == right[column] ? 0 : 1)
      var fewest = min(mistaken, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        fewest = min(fewest, beforeLast[column - 1] + 1)
      }
      current.append(fewest)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
