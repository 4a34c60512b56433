import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The words of the tagging desk.
enum DeskWords {
  static let words: [String: Wording] = [
    "query": Wording(german: "Was zugeordnet wird", english: "What is tagged"),
    "hint": Wording(
      german: "alles Offene, oder eine Suche", english: "all that is open, or a search"),
    "order": Wording(german: "Reihenfolge", english: "Order"),
    "begin": Wording(german: "Anfangen", english: "Begin"),
    "themes": Wording(german: "Themen", english: "Themes"),
    "measures": Wording(german: "Maßnahmen", english: "Measures"),
    "find": Wording(german: "Maßnahme finden", english: "Find a measure"),
    "stance": Wording(german: "Tendenz zu neuen Maßnahmen", english: "Stance on new measures"),
    "unstated": Wording(german: "nicht bestimmt", english: "unstated"),
    "keyword": .keywordField,
    "nothing": Wording(
      german: "Gehört zu nichts, denn es ist", english: "Belongs to nothing, since it is"),
    "none": Wording(german: "– es gehört zu etwas", english: "– it belongs to something"),
    "save": Wording(german: "Speichern und weiter", english: "Save and go on"),
    "skip": Wording(german: "Überspringen", english: "Skip"),
    "back": Wording(german: "Zurück", english: "Back"),
    "undo": Wording(german: "Zurücknehmen", english: "Undo"),
    "redo": Wording(german: "Wiederholen", english: "Redo"),
    "open": Wording(german: "offen", english: "open"),
    "keep": Wording(german: "Auswahl behalten", english: "Keep this choice"),
    "keys": Wording(german: "Tasten", english: "Keys"),
    "recent": Wording(german: "Zuletzt benutzt", english: "Used lately"),
    "flags": Wording(german: "Kennzeichen", english: "Flags"),
    "note": Wording(german: "Notiz für das Team", english: "Note for the team"),
    "addNote": Wording(german: "Notieren", english: "Add note"),
    "passage": Wording(
      german: "Zitat: Stelle markieren oder abschreiben", english: "Quote: select or copy a passage"
    ),
    "evidence": Wording(german: "Als Beleg für", english: "As evidence for"),
    "addQuote": Wording(german: "Zitieren", english: "Quote"),
    "others": Wording(
      german: "Was dieselbe Person sonst schrieb", english: "What the same person wrote besides"),
    "remarks": Wording(german: "Notizen und Zitate", english: "Notes and quotes"),
    "codebook": Wording(german: "Zuordnungsleitfaden", english: "Codebook"),
    "belongs": Wording(german: "Dazu gehört:", english: "Belongs:"),
    "not": Wording(german: "Nicht dazu:", english: "Does not:"),
    "examples": Wording(german: "Zum Beispiel:", english: "For example:"),
    "overview": Wording(german: "Zur Übersicht", english: "To the overview"),
    "close": Wording(german: "Schließen", english: "Close"),
    "busy": Wording(german: "Wird noch gesendet.", english: "Still being sent."),
    "kept": Wording(german: "Auswahl wird behalten.", english: "The choice is kept."),
    "notKept": Wording(german: "Auswahl wird nicht behalten.", english: "The choice is not kept."),
    "on": Wording(german: "gewählt", english: "chosen"),
    "off": Wording(german: "abgewählt", english: "no longer chosen"),
    "noMeasure": Wording(
      german: "Erst eine Maßnahme wählen, dann die Tendenz.",
      english: "Choose a measure first, then the stance."),
    "unsaved": Wording(
      german: "Hier steht noch etwas, das nicht gespeichert ist: Speichern oder leeren Sie es.",
      english: "Something here is not saved yet: save it or empty it."),
    "noneFound": Wording(
      german: "Keine Maßnahme heißt so.", english: "No measure is called that."),
    "noBack": Wording(german: "Davor ist nichts.", english: "There is nothing before."),
  ].merging(keys) { $1 }

  /// What each key does.
  private static let keys: [String: Wording] = [
    "keyThemes": Wording(german: "Thema wählen", english: "choose a theme"),
    "keyRecent": Wording(
      german: "zuletzt Benutztes wählen", english: "choose what was used lately"),
    "keyFind": Wording(
      german: "Maßnahme: ein paar Buchstaben tippen, Enter",
      english: "measure: type a few letters, Enter"),
    "keyKeyword": Wording(german: "Stichwort tippen", english: "type a keyword"),
    "keyStance": Wording(
      german: "zustimmend, ablehnend, teils-teils, neutral",
      english: "supports, opposes, mixed, neutral"),
    "keyNothing": Wording(
      german: "gehört zu nichts, mit Grund", english: "belongs to nothing, for a reason"),
    "keyQuote": Wording(german: "markierte Stelle zitieren", english: "quote the selected passage"),
    "keySave": Wording(german: "speichern und weiter", english: "save and go on"),
    "keyEscape": Wording(german: "aus einem Feld zurück", english: "back from a field"),
    "keyHelp": Wording(german: "diese Liste", english: "this list"),
  ]

  static func title(in language: Language) -> String {
    language.pick("Zuordnen", "Tagging")
  }

  static func label(_ order: QueueOrder, in language: Language) -> String {
    switch order {
    case .first: language.pick("Älteste zuerst", "Oldest first")
    case .last: language.pick("Neueste zuerst", "Newest first")
    }
  }

  /// Why there is nothing to do.
  static func empty(_ queue: EmptyQueue, in language: Language) -> String {
    switch queue {
    case .nothingFound:
      language.pick("Diese Suche findet keine Aussage.", "This search finds no statement.")
    case .allDone: language.pick("Hier ist alles bearbeitet.", "All is processed here.")
    case .rest(let open):
      language.pick(
        "Offen \(open == 1 ? "ist" : "sind") hier noch \(Plural.statement.counted(open, in: language)): Jemand anders hat sie gerade vor sich, oder Sie haben sie übersprungen.",
        "\(Plural.statement.counted(open, in: language)) \(open == 1 ? "is" : "are") still open here: somebody else has \(open == 1 ? "it" : "them") in hand just now, or you have skipped \(open == 1 ? "it" : "them")."
      )
    }
  }

  static func held(by name: String, in language: Language) -> String {
    language.pick(
      "\(name) hat diese Aussage gerade vor sich.", "\(name) has this statement in hand just now.")
  }

  static func own(_ progress: Progress, in language: Language) -> String {
    let today = (progress.own?.today ?? 0).grouped(in: language)
    return language.pick("\(today) heute von Ihnen", "\(today) today by you")
  }

  static func facts(
    of record: StatementRecord, _ titles: Titles, in language: Language
  ) -> String {
    let day = record.received.flatMap { CalendarDate(iso: $0.prefix(10)) }.map(language.day)
    return [
      titles.consultation(record.consultation), titles.group(record.group, in: language),
      record.organisation, day,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
