import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The page of one statement.
struct StatementPageWords {
  let language: Language

  static let words: [String: Wording] = [
    "tags": Wording(german: "Zuordnungen", english: "Tags"),
    "remove": Wording(german: "Entfernen", english: "Remove"),
    "addTag": Wording(german: "Zuordnen", english: "Tag"),
    "target": Wording(german: "Thema oder Maßnahme", english: "Theme or measure"),
    "themes": Wording(german: "Themen", english: "Themes"),
    "measures": Wording(german: "Maßnahmen", english: "Measures"),
    "stance": Wording(german: "Tendenz (zu einer Maßnahme)", english: "Stance (on a measure)"),
    "keyword": .keywordField,
    "none": Wording(german: "nichts davon", english: "none of these"),
    "noTag": Wording(german: "Passt nirgends", english: "Belongs nowhere"),
    "setReason": Wording(german: "Vermerken", english: "Put down"),
    "flags": Wording(german: "Kennzeichen", english: "Flags"),
    "settle": Wording(german: "Als erledigt markieren", english: "Mark as settled"),
    "notes": Wording(german: "Notizen", english: "Notes"),
    "note": Wording(german: "Was man dazu wissen muss", english: "What one must know of it"),
    "addNote": Wording(german: "Notieren", english: "Add the note"),
    "quotes": Wording(german: "Zitate", english: "Quotes"),
    "passage": Wording(
      german: "Stelle, wie sie dasteht", english: "The passage as it stands there"),
    "evidence": Wording(german: "Beleg für", english: "Evidence for"),
    "addQuote": Wording(german: "Zitieren", english: "Quote"),
    "notPublic": Wording(german: "Nicht öffentlich:", english: "Not in public:"),
    "submission": Wording(german: "Im selben Eingang", english: "Same submission"),
    "repeats": Wording(german: "Gleicher Wortlaut", english: "Same text"),
    "source": Wording(german: "Herkunft", english: "Source"),
    "answers": Wording(german: "Abwägungen", english: "Answers"),
    "history": Wording(german: "Verlauf", english: "History"),
    "time": Wording(german: "Zeit", english: "Time"),
    "person": Wording(german: "Von", english: "By"),
    "what": Wording(german: "Was", english: "What"),
    "undo": Wording(german: "Zurücknehmen", english: "Undo"),
    "redo": Wording(german: "Wieder tun", english: "Redo"),
  ]

  /// Where a statement has no tag; one that was erased will never have one.
  func untagged(isErased: Bool) -> String {
    isErased
      ? language.pick("Nichts ist zugeordnet.", "Nothing is tagged.")
      : language.pick("Noch nichts zugeordnet.", "Nothing is tagged yet.")
  }

  func title(_ number: Int) -> String {
    language.pick("Aussage \(number)", "Statement \(number)")
  }

  var consultation: String { language.pick("Beteiligungsformat", "Consultation") }
  var group: String { language.pick("Akteursgruppe", "Group") }
  var respondent: String { language.pick("Absender", "Respondent") }
  var organisation: String { language.pick("Organisation", "Organisation") }
  var received: String { language.pick("Eingegangen", "Received") }
  var noDate: String { language.pick("ohne Datum", "no date") }
  var document: String { language.pick("Unterlage", "Document") }
  var page: String { language.pick("Seite", "Page") }
  var consent: String { language.pick("Einwilligung", "Consent") }
  var votes: String { language.pick("Stimmen anderer", "Votes of others") }

  /// Where in a file it stands.
  func place(of source: StatementSource) -> String {
    let column = ColumnProvenance(column: source.column, mapping: source.mapping).map {
      language.pick(" („\($0.header)“)", " (“\($0.header)”)")
    }
    let file = CardTyping.title(of: source.file, in: language)
    let undone = source.isInForce ? "" : language.pick(" (zurückgenommen)", " (undone)")
    return language.pick(
      "\(file), Zeile \(source.row), Spalte \(source.column)",
      "\(file), row \(source.row), column \(source.column)") + (column ?? "") + undone
  }

  /// By whom a tag was given, and when.
  func given(_ tag: TagRecord, by person: String, _ time: String) -> String {
    let source =
      tag.importNumber.map { "Import \($0)" }
      ?? (tag.isSuggested ? language.pick("vorgeschlagen, ", "suggested, ") : "") + person
    return "\(source), \(time)"
  }

  /// `Getan: Zuordnung (Aussage 12).`; of several statements how many they were.
  func done(_ entry: HistoryEntry) -> String {
    let count = entry.event.statements
    let about = count > 1 ? ", " + Plural.statement.counted(count, in: language) : ""
    return language.pick("Getan: ", "Done: ") + entry.title(in: language, door: .page) + about + "."
  }
}
