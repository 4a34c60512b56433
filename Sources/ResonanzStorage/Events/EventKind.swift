/// What an event did.
public enum EventKind: String, Sendable, CaseIterable {
  /// The archive's first: its catalogue.
  case begin
  case updateCatalogue = "update-catalogue"
  case importFile = "import"
  case undoImport = "undo-import"
  case redoImport = "redo-import"
  case tag
}
