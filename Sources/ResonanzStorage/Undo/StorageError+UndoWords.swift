import ResonanzModel

extension StorageError {
  /// Why something can't be taken back or done again, and what to do now.
  var undoWords: (Wording, Wording) {
    let history = Wording(
      german: "„resonanz history“ nennt, was geschah.",
      english: "“resonanz history” lists what happened.")
    switch self {
    case .nothingToUndo:
      return (
        Wording(
          german: "Von Ihnen gibt es nichts zurückzunehmen.",
          english: "There is nothing of yours to undo."), history
      )
    case .nothingToRedo:
      return (
        Wording(
          german:
            "Es gibt nichts zu wiederholen: Sie haben nichts zurückgenommen oder danach anderes getan.",
          english: "There is nothing to redo: you undid nothing, or did something else since."),
        history
      )
    case .notUndoable(let event):
      return (
        Wording(
          german: "Das Ereignis \(event) lässt sich so nicht zurücknehmen.",
          english: "Event \(event) can't be undone this way."),
        Wording(
          german:
            "Importe nimmt „resonanz imports undo“ zurück, ein Zurücknehmen „resonanz redo“; den Katalog ändert „catalogue update“.",
          english:
            "“resonanz imports undo” undoes imports, “resonanz redo” an undo; “catalogue update” changes the catalogue."
        )
      )
    case .notYours(let event):
      return (
        Wording(
          german:
            "Das Ereignis \(event) ist nicht von Ihnen; zurücknehmen kann es nur, wer es getan hat.",
          english: "Event \(event) isn't yours; only who did it can undo it."), history
      )
    case .takenBack(let event):
      return (
        Wording(
          german: "Das Ereignis \(event) ist schon zurückgenommen.",
          english: "Event \(event) is undone already."), history
      )
    case .changedSince(let event, let later, let statement):
      return Self.changedSinceWords(event, later, statement)
    default: return (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }

  private static func changedSinceWords(
    _ event: Int, _ later: Int, _ statement: Int?
  ) -> (Wording, Wording) {
    let german = statement.map { " an der Aussage \($0)" } ?? ""
    let english = statement.map { " of statement \($0)" } ?? ""
    let look =
      statement.map { "resonanz show \($0)" } ?? "resonanz history"
    return (
      Wording(
        german:
          "Was das Ereignis \(event)\(german) geändert hat, hat das Ereignis \(later) seither anders gemacht;"
          + " geändert wurde jetzt nichts.",
        english:
          "What event \(event) changed\(english) was changed again by event \(later) since;"
          + " nothing was changed now."),
      Wording(
        german:
          "„\(look)“ zeigt es; „resonanz undo EREIGNIS“ nimmt etwas anderes von Ihnen zurück.",
        english: "“\(look)” shows it; “resonanz undo EVENT” undoes something else of yours.")
    )
  }
}
