import ResonanzModel

/// The words by which files say how a statement stands to a measure.
enum StanceWords {
  /// Nil where the cell holds none of them.
  static func stance(for cell: CellKey) -> Stance? {
    cell.isNoAnswer ? .unstated : bySpelling[cell.text]
  }

  private static let bySpelling: [String: Stance] = {
    var stances: [String: Stance] = [:]
    for stance in Stance.allCases {
      for word in stance.words + numbers(of: stance) { stances[CellKey(word).text] = stance }
    }
    return stances
  }()

  /// How programs that count votes write it.
  private static func numbers(of stance: Stance) -> [String] {
    switch stance {
    case .supports: ["1", "+1", "1.0", "1,0"]
    case .opposes: ["-1", "−1", "-1.0", "-1,0"]
    case .neutral: ["0", "0.0", "0,0"]
    case .mixed, .unstated: []
    }
  }
}
