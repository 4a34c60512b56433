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
  func label(in language: Language) -> String {
    switch self {
    case .overview: language.pick("Übersicht", "Overview")
    case .search: language.pick("Suchen", "Search")
    case .desk: language.pick("Zuordnen", "Tagging")
    case .imports: language.pick("Importe", "Imports")
    case .typing: language.pick("Eintippen", "Type in")
    case .reports: language.pick("Berichte", "Reports")
    case .answers: language.pick("Abwägungen", "Answers")
    case .rounds: language.pick("Abgleiche", "Rounds")
    case .codebook: language.pick("Leitfaden", "Codebook")
    case .history: language.pick("Verlauf", "History")
    case .erasure: language.pick("Löschen", "Erasure")
    }
  }
}
