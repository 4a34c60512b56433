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
      stances[stance.rawValue] = stance
      stances[CellKey(stance.title.german).text] = stance
      for word in words(of: stance) { stances[word] = stance }
    }
    return stances
  }()

  private static func words(of stance: Stance) -> [String] {
    switch stance {
    case .supports:
      [
        "1", "+1", "1.0", "1,0", "zustimmung", "stimme zu", "unterstützend", "unterstützt", "dafür",
        "pro", "positiv", "befürwortend", "support", "supporting", "agree", "agrees", "for",
        "in favour", "in favor", "positive",
      ]
    case .opposes:
      [
        "-1", "−1", "-1.0", "-1,0", "ablehnung", "lehne ab", "lehnt ab", "dagegen", "contra",
        "kontra", "negativ", "oppose", "opposing", "disagree", "disagrees", "against", "negative",
      ]
    case .mixed: ["teils/teils", "teils teils", "teilweise", "gemischt", "partly", "both"]
    case .neutral: ["0", "0.0", "0,0", "weder noch"]
    case .unstated: ["unbestimmt", "offen", "undecided"]
    }
  }
}
