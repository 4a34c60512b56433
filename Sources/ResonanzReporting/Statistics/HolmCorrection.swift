/// Probabilities of many tests, raised so that among all of them one below a level comes about by chance no
/// more often than that level says.
///
/// Source: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
/// Statistics 6, 65–70.
enum HolmCorrection {
  /// - Parameter probabilities: nil where nothing was tested, and stays so.
  static func corrected(_ probabilities: [Double?]) -> [Double?] {
    let tested = probabilities.indices.filter { probabilities[$0] != nil }
      .sorted { (probabilities[$0] ?? 1) < (probabilities[$1] ?? 1) }
    var corrected = probabilities
    var largest = 0.0
    for (place, index) in tested.enumerated() {
      largest = max(largest, (probabilities[index] ?? 1) * Double(tested.count - place))
      corrected[index] = min(1, largest)
    }
    return corrected
  }
}
