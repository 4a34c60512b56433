public import ResonanzModel

extension EventKind {
  /// What people read.
  public var title: Wording {
    switch self {
    case .begin: Wording(german: "Archiv angelegt", english: "archive begun")
    case .updateCatalogue: Wording(german: "Katalog geändert", english: "catalogue updated")
    case .importFile: Wording(german: "Import", english: "import")
    case .undoImport: Wording(german: "Import zurückgenommen", english: "import undone")
    case .redoImport: Wording(german: "Import zurückgeholt", english: "import brought back")
    case .tag: Wording(german: "Zuordnung", english: "tags")
    case .quote: Wording(german: "Zitat", english: "quote")
    case .flag: Wording(german: "Kennzeichen", english: "flag")
    case .note: Wording(german: "Notiz", english: "note")
    case .answer: Wording(german: "Abwägung", english: "answer")
    case .hide: Wording(german: "Aus- oder eingeblendet", english: "hidden or shown")
    case .keyword: Wording(german: "Stichwort", english: "keyword")
    case .addMeasure: Wording(german: "Maßnahme aus Vorschlägen", english: "measure of proposals")
    case .setPublication:
      Wording(german: "Veröffentlichung geregelt", english: "publication rule")
    case .setTitle: Wording(german: "Format umbenannt", english: "consultation renamed")
    case .setKeptUntil:
      Wording(german: "Aufbewahrung geregelt", english: "retention rule")
    case .startRound: Wording(german: "Abgleich begonnen", english: "round started")
    case .answerRound: Wording(german: "Antwort im Abgleich", english: "answer in a round")
    case .settleRound: Wording(german: "Abgleich entschieden", english: "round settled")
    case .closeRound: Wording(german: "Abgleich beendet", english: "round closed")
    case .erase: Wording(german: "Löschung", english: "erasure")
    case .undo: Wording(german: "Zurückgenommen", english: "undone")
    case .redo: Wording(german: "Wieder getan", english: "done again")
    }
  }
}
