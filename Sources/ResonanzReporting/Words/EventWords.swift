public import ResonanzModel
public import ResonanzStorage

extension HistoryEntry {
  /// What happened, for people: `Zuordnung: radweg (Aussage 12), zurückgenommen`.
  public func title(in language: Language) -> String {
    let kind = event.kind
    var what = kind.title(in: language) + HistorySubjectText(subjects, in: language).text
    switch kind {
    case .undo, .redo: what += undoes.map { " @\($0)" } ?? ""
    case .importFile, .undoImport, .redoImport: what += event.subject.map { " \($0)" } ?? ""
    case .startRound, .closeRound:
      what += event.subject.map { language.pick(" (Abgleich \($0))", " (round \($0))") } ?? ""
    case .setPublication, .setTitle: break
    default:
      what += event.subject.map { language.pick(" (Aussage \($0))", " (statement \($0))") } ?? ""
    }
    return isTakenBack ? what + language.pick(", zurückgenommen", ", undone") : what
  }

  /// The statement that it was about, where it was about one alone.
  public var statement: Int? {
    switch event.kind {
    case .undo, .redo, .importFile, .undoImport, .redoImport, .startRound, .closeRound,
      .setPublication, .setTitle:
      nil
    default: event.subject
    }
  }
}
