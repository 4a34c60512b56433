/// The records at the top of a file that say what its columns are.
public struct HeaderRows: Sendable, Equatable {
  /// How many there are, with the header itself.
  public let count: Int
  /// What the second one calls the columns in the words of the survey; nil where there is none.
  public let labels: [String]?
  /// Whether only Qualtrics writes such rows.
  let isQualtrics: Bool
  /// The codes of the columns, where the header has their texts, as in LimeSurvey's VV files.
  let codes: [String]?
  /// How the cells below are written.
  let cells: CellForm
  /// Indices of the columns of which Qualtrics says that people typed text there.
  let textFields: Set<Int>

  /// Told from the header and the first records behind it: Qualtrics has one or two more, LimeSurvey's
  /// VV format has one.
  public init(headers: [String], rows: [[String]]) {
    let importIDs = rows.prefix(3).firstIndex { row in
      row.contains { $0.contains("{\"ImportId\"") }
    }
    let isLegacy =
      rows.first.map { CellKey($0.first ?? "").text == "responseid" } == true
      && headers.first == "V1"
    let hasLabels = importIDs == nil && QualtricsLabels.stand(in: rows.first, below: headers)
    let isVV =
      rows.first.map { trimmed($0.first ?? "") == "id" && $0.contains("submitdate") } == true
    let ids = importIDs.map { rows[$0] } ?? []
    textFields = Set(ids.indices.filter { ids[$0].hasSuffix("_TEXT\"}") })
    if let importIDs {
      count = importIDs + 2
      labels = importIDs > 0 ? rows.first : nil
    } else if isLegacy || hasLabels {
      count = 2
      labels = rows.first
    } else {
      count = isVV ? 2 : 1
      labels = nil
    }
    isQualtrics = importIDs != nil || isLegacy || hasLabels
    codes = isVV ? rows.first : nil
    cells = isVV ? .limeSurveyVV : SourceTool(headers: headers)?.profile.cells ?? .plain
  }

  /// The records of a sample that are data.
  func data(of rows: [[String]]) -> ArraySlice<[String]> {
    let data = rows.dropFirst(count - 1)
    return cells == .plain ? data : data.map { $0.map { cells.text(of: $0) } }[...]
  }
}
