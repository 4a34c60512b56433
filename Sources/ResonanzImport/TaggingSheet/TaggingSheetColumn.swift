import ResonanzModel

/// The columns of a tagging sheet, in their order.
enum TaggingSheetColumn: Hashable, Sendable, CaseIterable {
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

  /// Whether the colleague writes here.
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

  /// Where each column stands in a file; nil where the file is no tagging sheet. Columns that were moved
  /// are found, and those that somebody added are left aside.
  static func places(in headers: [String]) -> [TaggingSheetColumn: Int]? {
    let keys = headers.map { CellKey($0).text }
    for language in Language.allCases {
      var places: [TaggingSheetColumn: Int] = [:]
      for column in allCases {
        places[column] = keys.firstIndex(of: CellKey(column.heading(in: language)).text)
      }
      if places[.number] != nil, places[.text] != nil,
        places.keys.contains(where: \.isForWriting)
      {
        return places
      }
    }
    return nil
  }
}
