import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The table of statements, and what is done with many of them.
struct TableWords {
  let language: Language

  static let words: [String: Wording] = [
    "text": Wording(german: "Wortlaut", english: "Text"),
    "group": Wording(german: "Akteursgruppe", english: "Group"),
    "consultation": Wording(german: "Beteiligungsformat", english: "Consultation"),
    "tags": Wording(german: "Zuordnungen", english: "Tags"),
    "state": Wording(german: "Stand", english: "State"),
    "mark": Wording(german: "Auswählen", english: "Select"),
    "markAll": Wording(german: "Alle auf dieser Seite", english: "All on this page"),
    "marked": Wording(german: "Ausgewählt:", english: "Selected:"),
    "keys": Wording(
      german:
        "In einer Zeile: x oder Leertaste wählt aus, mit Umschalt alle bis hierher; ↓ und ↑ gehen weiter.",
      english:
        "In a row: x or the space bar selects, with shift all up to here; ↓ and ↑ move on."),
    "change": Wording(german: "Viele auf einmal ändern", english: "Change many at once"),
    "which": Wording(german: "Welche Aussagen", english: "Which statements"),
    "onlyMarked": Wording(german: "die ausgewählten", english: "those selected"),
    "add": Wording(german: "Zuordnen", english: "Tag"),
    "themes": Wording(german: "Themen", english: "Themes"),
    "measure": Wording(german: "Maßnahme", english: "Measure"),
    "stance": Wording(german: "Tendenz", english: "Stance"),
    "keyword": .keywordField,
    "remove": Wording(german: "Wegnehmen", english: "Take away"),
    "none": Wording(german: "nichts", english: "nothing"),
    "unchanged": Wording(german: "wie er ist", english: "as it is"),
    "preview": Wording(german: "Vorschau", english: "Preview"),
    "flags": Wording(german: "Kennzeichen", english: "Flags"),
    "flag": Wording(german: "Kennzeichen", english: "Flag"),
    "setFlag": Wording(german: "Vorschau: setzen", english: "Preview: set"),
    "settleFlag": Wording(german: "Vorschau: erledigen", english: "Preview: settle"),
    "statements": Wording(german: "Aussagen in Zeilen", english: "Statements in rows"),
    "samples": Wording(german: "Zur Probe", english: "Samples"),
    "back": Wording(german: "Zurück, nichts ändern", english: "Back, change nothing"),
    "already": Wording(
      german: "Das ist schon so; es gibt nichts zu ändern.",
      english: "It is so already; there is nothing to change."),
  ]

  var number: String { language.pick("Nummer", "Number") }
  var received: String { language.pick("Eingang", "Received") }
  var preview: String {
    language.pick("Vorschau: noch ist nichts geändert", "Preview: nothing is changed yet")
  }

  /// `alle 312 gefundenen`.
  func all(_ count: Int) -> String {
    let count = count.grouped(in: language)
    return language.pick("alle \(count) gefundenen", "all \(count) found")
  }

  var nothingFound: String {
    language.pick(
      "Keine Aussage passt dazu; nichts geändert.", "No statement fits; nothing changed.")
  }

  /// Where there is no more to say of it.
  func foreseen(_ count: Int) -> String {
    let about = Plural.statement.counted(count, in: language)
    return language.pick("Das beträfe \(about).", "This would concern \(about).")
  }

  /// - Parameter before: how many there were; nil where that isn't known.
  func again(_ before: Int?, _ now: Int) -> String {
    let (then, count) = (
      before.map { Plural.statement.counted($0, in: language) }, now.grouped(in: language)
    )
    let figures =
      then.map {
        language.pick(
          " Es waren \($0), jetzt sind es \(count).", " There were \($0), now there are \(count).")
      }
      ?? ""
    return language.pick(
      "Seit der Vorschau ist es etwas anderes geworden; es wurde nichts geändert.\(figures) Sehen Sie es sich noch einmal an.",
      "It has become something else since the preview; nothing was changed.\(figures) Look at it once more."
    )
  }

  func confirm(_ count: Int) -> String {
    let about = Plural.statement.counted(count, in: language)
    return language.pick("\(about) ändern", "Change \(about)")
  }

  func sampled(_ shown: Int, of count: Int) -> String {
    let (shown, count) = (shown.grouped(in: language), count.grouped(in: language))
    return language.pick(
      "Gezeigt: \(shown) von \(count), gleichmäßig über die Nummern verteilt.",
      "Shown: \(shown) of \(count), spread evenly over the numbers.")
  }

  /// What would be done, in the words of the form.
  func deeds(_ order: BulkOrder, _ titles: Titles) -> [BulkPreviewPage.Line] {
    let form = order.form
    if case .flag(let flag, let isSet) = order.deed {
      let deed = isSet ? language.pick("setzen", "set") : language.pick("erledigen", "settle")
      return [
        .init(
          name: language.pick("Kennzeichen", "Flag"),
          value: "\(flag.title(in: language)): \(deed)")
      ]
    }
    func title(_ value: String) -> String { titles.target(TargetChoice.slug(value)) }
    let measures = TagFields.typedMeasures(form).map { measure in
      title(measure.value)
        + (measure.stance == .unstated ? "" : " (\(measure.stance.title(in: language)))")
    }
    let lines = [
      (language.pick("Dazu", "Added"), form.all("theme").map(title) + measures),
      (language.pick("Stichwort", "Keyword"), order.keywords),
      (
        language.pick("Weg", "Taken away"),
        form.all("remove").map {
          $0.hasPrefix("keyword:") ? titles.keywords.title(TargetChoice.slug($0)) : title($0)
        }
      ),
      (
        language.pick("Stand", "State"),
        form.all("state").compactMap { StatementState(rawValue: $0)?.title(in: language) }
      ),
    ]
    return lines.filter { !$0.1.isEmpty }.map {
      .init(name: $0.0, value: $0.1.joined(separator: ", "))
    }
  }
}
