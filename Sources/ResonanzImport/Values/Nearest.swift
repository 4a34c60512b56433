import ResonanzModel

/// Those of the candidates that somebody who wrote `text` may have meant, the nearest first, three at
/// most: spelled alike, or holding the text.
func nearest(to text: String, in candidates: [String]) -> [String] {
  let wanted = Array(CellKey(text).text)
  guard !wanted.isEmpty else { return [] }
  let allowed = max(1, wanted.count / 3)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    let letters = Array(CellKey(candidate).text)
    let distance = typingErrors(between: wanted, and: letters)
    if distance <= allowed {
      found.append((distance, candidate))
    } else if wanted.count >= 3, String(letters).contains(String(wanted)) {
      found.append((allowed + 1, candidate))
    }
  }
  return found.sorted { $0.distance < $1.distance }.prefix(3).map(\.candidate)
}
