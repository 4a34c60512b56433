import ResonanzModel

/// The labels that Qualtrics writes below the codes of the columns, where no row of import ids follows.
enum QualtricsLabels {
  /// Told by what stands where all answers have a date.
  static func stand(in row: [String]?, below headers: [String]) -> Bool {
    guard let row, SourceTool(headers: headers) == .qualtrics else { return false }
    let cells = zip(headers, row).filter { dated.contains(HeaderKey.of($0.0)) && !isBlank($0.1) }
    return !cells.isEmpty && DateColumn(cells.map(\.1)).dates == 0
  }

  private static let dated = HeaderKey.all(
    ["StartDate", "RecordedDate", "Anfangsdatum", "Erfassungsdatum"])
}
