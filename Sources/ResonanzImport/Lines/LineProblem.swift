public import ResonanzModel
public import ResonanzTables

/// Why a line of a JSONL or list file, or what stands in several of them together, was not taken.
public enum LineProblem: Error, Sendable, Hashable {
  /// It is no submission in the exchange format.
  case exchange(ExchangeFault)
  /// It says nothing in a list of cards.
  case card(CardFault)
  /// It is no text, or too long.
  case unreadable(RowFault)
  /// A date that can't be read, or something retired.
  case row(RowProblem)
  case unknownGroup(String, near: [String])
  case unknownTarget(TargetKind, String, near: [String])
  /// A reason for having no tag, in a file that is tagged as a whole.
  case reasonDespiteFileTags(StatementState)
  /// A consultation can't be called that.
  case badConsultation(String)
}

extension LineProblem {
  /// Why, as a sentence.
  public func sentence(in language: Language) -> String {
    switch self {
    case .exchange(let fault): fault.sentence(in: language)
    case .card(let fault): fault.sentence(in: language)
    case .unreadable(let fault): fault.sentence(in: language)
    case .row(let problem): problem.sentence(in: language)
    case .unknownGroup(let name, let near):
      RowProblem.unknownGroup(name).sentence(in: language) + Self.suggestion(near, language)
    case .unknownTarget(let kind, let name, let near):
      RowProblem.unknown(kind, name).sentence(in: language) + Self.suggestion(near, language)
    case .reasonDespiteFileTags(let state):
      switch language {
      case .german:
        "„\(state.rawValue)“ passt nicht zu einer Aussage, der mit der ganzen Datei ein Thema, eine Maßnahme oder ein Stichwort zugeordnet wird."
      case .english:
        "“\(state.rawValue)” does not fit a statement that is tagged with the whole file."
      }
    case .badConsultation(let name):
      switch language {
      case .german: "„\(shown(name))“ kann kein Beteiligungsformat heißen."
      case .english: "“\(shown(name))” can't name a consultation."
      }
    }
  }

  static func suggestion(_ near: [String], _ language: Language) -> String {
    if near.isEmpty { return "" }
    return switch language {
    case .german: " Ähnlich: \(near.joined(separator: ", "))."
    case .english: " Alike: \(near.joined(separator: ", "))."
    }
  }
}
