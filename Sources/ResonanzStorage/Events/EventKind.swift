/// What an event did.
public enum EventKind: String, Sendable, CaseIterable {
  /// The archive's first: its catalogue.
  case begin
  case updateCatalogue = "update-catalogue"
  case importFile = "import"
  case undoImport = "undo-import"
  case redoImport = "redo-import"
  /// Tags and states, by hand or from a list.
  case tag
  case quote
  case flag
  case note
  /// The administration's reasoned replies.
  case answer
  /// Statements that no longer count, or count again, by a person's decision.
  case hide
  /// Keywords renamed, merged or moved.
  case keyword
  /// A proposal of many became a measure.
  case addMeasure = "add-measure"
  /// What may be published of a consultation.
  case setPublication = "set-publication"
  /// What a consultation is called.
  case setTitle = "set-title"
  /// Until when a consultation is kept.
  case setKeptUntil = "set-kept-until"
  case startRound = "start-round"
  case answerRound = "answer-round"
  case settleRound = "settle-round"
  case closeRound = "close-round"
  case erase
  /// Takes back one event of the same person, and a redo that undo.
  case undo
  case redo
}
