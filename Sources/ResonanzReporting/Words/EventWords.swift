public import ResonanzModel
public import ResonanzStorage

extension HistoryEntry {
  /// What happened, for people: `Zuordnung: radweg (Aussage 12), zurückgenommen`.
  ///
  /// - Parameter door: where it is read; a command names an event as it is typed there, `@84`.
  public func title(in language: Language, door: Door = .commandLine) -> String {
    let kind = event.kind
    var what =
      kind.title(in: language) + HistorySubjectText(subjects, in: language, door: door).text
    switch kind {
    case .undo, .redo:
      what +=
        undoes.map {
          door.pick(" @\($0)", page: language.pick(" (Ereignis \($0))", " (event \($0))"))
        } ?? ""
    case .importFile, .undoImport, .redoImport: what += event.subject.map { " \($0)" } ?? ""
    case .startRound, .closeRound:
      what += event.subject.map { language.pick(" (Abgleich \($0))", " (round \($0))") } ?? ""
    case .setPublication, .setTitle, .setKeptUntil: break
    default:
      what += event.subject.map { language.pick(" (Aussage \($0))", " (statement \($0))") } ?? ""
    }
    return isTakenBack ? what + language.pick(", zurückgenommen", ", undone") : what
  }

  /// The statement that it was about, where it was about one alone.
  public var statement: Int? {
    switch event.kind {
    case .undo, .redo, .importFile, .undoImport, .redoImport, .startRound, .closeRound,
      .setPublication, .setTitle, .setKeptUntil:
      nil
    default: event.subject
    }
  }
}
