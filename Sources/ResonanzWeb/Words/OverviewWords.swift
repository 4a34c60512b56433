import ResonanzModel
import ResonanzReporting

/// The overview.
struct OverviewWords {
  let language: Language

  static let words: [String: Wording] = [
    "work": Wording(german: "Stand der Bearbeitung", english: "Progress"),
    "statements": Wording(german: "Aussagen", english: "statements"),
    "processed": Wording(german: "bearbeitet", english: "processed"),
    "open": Wording(german: "offen", english: "open"),
    "consultation": Wording(german: "Beteiligungsformat", english: "Consultation"),
    "share": Wording(german: "Anteil", english: "Share"),
    "topics": Wording(german: "Wer worüber spricht", english: "Who speaks of what"),
    "topicsAid": Wording(
      german:
        "Nennungen je Thema und Akteursgruppe. Die Tönung sagt, welchen Anteil sie an allem haben, was die Gruppe gesagt hat.",
      english:
        "Mentions by theme and source group. The shade says which share they have of all that the group said."
    ),
    "all": Wording(german: "Insgesamt", english: "In total"),
    "ranking": Wording(german: "Maßnahmen nach Nennungen", english: "Measures by mentions"),
    "measure": Wording(german: "Maßnahme", english: "Measure"),
    "mentions": Wording(german: "Nennungen", english: "Mentions"),
    "people": Wording(german: "Personen", english: "Respondents"),
    "happened": Wording(german: "Was zuletzt geschah", english: "What happened last"),
    "nothing": Wording.naming(Place.imports.label) { imports in
      Wording.naming(Place.typing.label) { typing in
        Wording(
          german:
            "Es gibt noch keine Aussagen. Unter \(imports.german) liest man eine Umfrage ein, unter \(typing.german) Karten und Briefe.",
          english:
            "There are no statements yet. A survey is read under \(imports.english), cards and letters under \(typing.english)."
        )
      }
    },
    "changed": Wording(
      german: "Seit diese Seite geladen ist, hat sich etwas geändert.",
      english: "Something has changed since this page was loaded."),
    "taggers": Wording(german: "Gerade beim Zuordnen:", english: "Tagging just now:"),
    "reload": Wording(german: "Neu laden", english: "Load it again"),
    "history": Wording(german: "Alles, was geschah", english: "All that happened"),
    "time": Wording(german: "Zeit", english: "Time"),
    "person": Wording(german: "von", english: "by"),
    "what": Wording(german: "was", english: "what"),
    "concerned": Wording(german: "Aussagen", english: "Statements"),
  ]

  var title: String { language.pick("Übersicht", "Overview") }

  /// What measures show beyond the first ones.
  func others(_ count: Int) -> String {
    let measures = Plural.measure.counted(count, in: language)
    return language.pick("Weitere \(measures)", "\(measures) more")
  }

  func silent(_ count: Int, of whole: Int) -> String {
    let (part, all) = (count.grouped(in: language), whole.grouped(in: language))
    return language.pick(
      "Wozu niemand sprach: \(part) von \(all) Maßnahmen",
      "What nobody spoke about: \(part) of \(all) measures")
  }

  /// Why a measure without feedback may still get some.
  func stillOpen(_ count: Int) -> String {
    let statements = Plural.statement.counted(count, in: language)
    return language.pick(
      "\(statements) \(count == 1 ? "ist" : "sind") noch offen; das kann sich noch ändern.",
      "\(statements) \(count == 1 ? "is" : "are") still open; this may change.")
  }

  func percentage(_ share: Int) -> String { language.pick("\(share)\u{A0}%", "\(share)%") }
}
