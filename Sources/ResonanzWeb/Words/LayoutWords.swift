import ResonanzModel

/// What stands around every page.
enum LayoutWords {
  static let words: [String: Wording] = [
    "skip": Wording(german: "Zum Inhalt", english: "Skip to content"),
    "places": Wording(german: "Seiten", english: "Pages"),
    "languages": Wording(german: "Sprache", english: "Language"),
    "more": Wording(german: "Mehr", english: "More"),
    "leave": Wording(german: "Abmelden", english: "Sign out"),
  ]
}

extension Place {
  var label: Wording {
    switch self {
    case .overview: Wording(german: "Übersicht", english: "Overview")
    case .search: Wording(german: "Suchen", english: "Search")
    case .desk: Wording(german: "Zuordnen", english: "Tagging")
    case .imports: Wording(german: "Importe", english: "Imports")
    case .typing: Wording(german: "Eintippen", english: "Type in")
    case .reports: Wording(german: "Berichte", english: "Reports")
    case .answers: Wording(german: "Abwägungen", english: "Answers")
    case .rounds: Wording(german: "Abgleiche", english: "Rounds")
    case .codebook: Wording(german: "Leitfaden", english: "Codebook")
    case .history: Wording(german: "Verlauf", english: "History")
    case .erasure: Wording(german: "Löschen", english: "Erasure")
    }
  }
}
