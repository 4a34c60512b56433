import ResonanzModel
public import ResonanzStorage

/// A file that may hold what is erased, and what becomes of it.
public struct FoundCopy: Sendable {
  /// What becomes of it.
  public enum Fate: String, Sendable, CaseIterable {
    case deleted
    case erasedInside = "erased-inside"
    case kept
    /// Somebody wrote to it since; to be looked at by a person.
    case rewritten
    /// Not there any more: moved, renamed or deleted.
    case gone
    /// Handed to a browser; nobody here knows where it is.
    case elsewhere
    /// It could not be deleted or opened.
    case failed
  }

  /// As it was listed when it was written.
  public let copy: ArchiveCopy
  /// Where it is now, as far as is known.
  public let path: String
  /// What becomes of it, or became.
  public internal(set) var fate: Fate
  /// Whether it was looked through; a page that is printed can't be.
  public internal(set) var isSearched = true
}

extension ArchiveCopy.Kind {
  /// What people read.
  func title(in language: Language) -> String {
    switch self {
    case .rejects: language.pick("abgewiesene Zeilen", "rejected rows")
    case .upload: language.pick("hochgeladene Datei", "uploaded file")
    case .export: language.pick("Export", "export")
    case .taggingSheet: language.pick("Zuordnungsblatt", "tagging sheet")
    case .answersSheet: language.pick("Abwägungsblatt", "sheet of answers")
    case .report: language.pick("Bericht", "report")
    case .history:
      language.pick("Verlauf samt Prüfsumme des Wortlauts", "history with the digest of the text")
    case .backup: language.pick("Sicherung", "backup")
    case .upgrade: language.pick("Kopie vor der Aktualisierung", "copy before the update")
    }
  }
}

extension FoundCopy.Fate {
  /// What people read.
  func title(isDone: Bool, in language: Language) -> String {
    switch self {
    case .deleted:
      isDone
        ? language.pick("gelöscht", "deleted") : language.pick("wird gelöscht", "will be deleted")
    case .erasedInside:
      isDone
        ? language.pick("auch darin gelöscht", "erased in it too")
        : language.pick("auch darin wird gelöscht", "it will be erased in it too")
    case .kept: language.pick("bleibt unverändert", "stays as it is")
    case .rewritten:
      language.pick(
        "seither geändert; sehen Sie selbst nach", "changed since; have a look at it yourself")
    case .gone:
      language.pick(
        "dort nicht mehr; falls verschoben, löschen Sie sie selbst",
        "not there any more; if moved, delete it yourself")
    case .elsewhere:
      language.pick(
        "an einen Browser gegeben; kann davon etwas enthalten, und wer sie hat, muss sie selbst löschen",
        "handed to a browser; it may hold some of it, and whoever has it must delete it")
    case .failed:
      language.pick(
        "lässt sich nicht ändern; löschen Sie sie selbst", "can't be changed; delete it yourself")
    }
  }
}
