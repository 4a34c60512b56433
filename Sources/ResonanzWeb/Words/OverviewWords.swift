import ResonanzModel

/// The overview.
enum OverviewWords {
  static let words: [String: Wording] = [
    "work": Wording(german: "Stand der Bearbeitung", english: "Progress"),
    "statements": Wording(german: "Aussagen", english: "statements"),
    "processed": Wording(german: "bearbeitet", english: "processed"),
    "open": Wording(german: "offen", english: "open"),
  ]

  static func title(in language: Language) -> String { language.pick("Übersicht", "Overview") }
}
