import ResonanzModel

/// The columns of a tagging sheet, in their order.
enum TaggingSheetColumn: HandedOutColumn {
  case number
  case text
  case question
  case group
  case consultation
  /// What it is tagged to already, for reading only.
  case tagged
  case theme(Int)
  case measure(Int)
  /// Of the measure beside it.
  case stance(Int)
  case keywords
  case reason

  /// As many as fit on a screen; who has more writes them into one cell, with a semicolon between.
  static let slots = 1...2

  static let allCases: [TaggingSheetColumn] =
    [.number, .text, .question, .group, .consultation, .tagged] + slots.map(Self.theme)
    + slots.flatMap { [.measure($0), .stance($0)] } + [.keywords, .reason]

  var isForWriting: Bool {
    switch self {
    case .number, .text, .question, .group, .consultation, .tagged: false
    case .theme, .measure, .stance, .keywords, .reason: true
    }
  }

  var heading: Wording {
    switch self {
    case .number: Wording(german: "Aussage Nr.", english: "Statement no.")
    case .text: Wording(german: "Wortlaut", english: "Text")
    case .question: Wording(german: "Frage", english: "Question")
    case .group: Wording(german: "Akteursgruppe", english: "Source group")
    case .consultation: Wording(german: "Beteiligungsformat", english: "Consultation")
    case .tagged: Wording(german: "Schon zugeordnet", english: "Tagged already")
    case .theme(let slot): Wording(german: "Thema \(slot)", english: "Theme \(slot)")
    case .measure(let slot): Wording(german: "Maßnahme \(slot)", english: "Measure \(slot)")
    case .stance(let slot): Wording(german: "Tendenz \(slot)", english: "Stance \(slot)")
    case .keywords: Wording(german: "Stichwörter", english: "Keywords")
    case .reason: Wording(german: "Ohne Zuordnung, weil", english: "No tag, because")
    }
  }

  var width: Double {
    switch self {
    case .number: 11
    case .text: 60
    case .question, .theme, .measure, .keywords: 24
    case .group, .consultation, .tagged, .stance, .reason: 16
    }
  }

  static func isSheet(with columns: Set<Self>) -> Bool {
    columns.isSuperset(of: [.number, .text]) && columns.contains(where: \.isForWriting)
  }
}
