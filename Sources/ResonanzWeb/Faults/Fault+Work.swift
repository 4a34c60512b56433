import HTTPTypes
import ResonanzModel

/// What can be wrong with what somebody asked a page to do.
extension Fault {
  static let nothingMarked = Fault(
    .unprocessableContent,
    Wording(german: "Es ist keine Aussage ausgewählt.", english: "No statement is selected."),
    Wording(
      german:
        "Haken Sie an, welche gemeint sind, oder wählen Sie alle gefundenen.",
      english: "Tick those that are meant, or choose all that were found."))

  static let nothingChosen = Fault(
    .unprocessableContent,
    Wording(
      german: "Es ist nicht gesagt, was geändert werden soll.",
      english: "It is not said what is to be changed."),
    Wording(
      german: "Wählen Sie es aus.", english: "Choose it."))

  static let reasonBesideTags = Fault(
    .conflict,
    Wording(
      german: "Es ist etwas zugeordnet und zugleich ein Grund genannt, zu nichts zu gehören.",
      english: "Something is tagged, and at the same time there is a reason to belong to nothing."),
    Wording(german: "Wählen Sie eines davon wieder ab.", english: "Choose one of them away again."))

  /// - Parameter seconds: how long it may take.
  static func tookTooLong(_ seconds: Int) -> Fault {
    Fault(
      .serviceUnavailable,
      Wording(
        german:
          "Das hat länger als \(seconds) Sekunden gedauert und wurde abgebrochen, damit andere weiterarbeiten können.",
        english:
          "This took longer than \(seconds) seconds and was stopped, so that others can go on working."
      ),
      Wording(
        german:
          "Fragen Sie nach weniger: nach einem Beteiligungsformat oder Zeitraum. Was länger dauern darf, macht „resonanz report“ auf der Befehlszeile.",
        english:
          "Ask for less: for one consultation or period. What may take longer, “resonanz report” does on the command line."
      ))
  }

  static let codebookChanged = Fault(
    .conflict,
    Wording(
      german:
        "Jemand hat diese Stelle des Leitfadens geändert, seit Sie sie geöffnet haben; es wurde nichts geändert.",
      english:
        "Somebody changed this part of the codebook since you opened it; nothing was changed."),
    Wording(
      german:
        "Lesen Sie, wie sie jetzt lautet. Soll Ihr Text sie ersetzen, dann speichern Sie ihn noch einmal.",
      english: "Read how it reads now. If your text is to replace it, save it once more."))

  static let notOneSubject = Fault(
    .unprocessableContent,
    Wording(
      german: "Eine Abwägung ist zu genau einem: einer Aussage, einem Eingang oder einer Maßnahme.",
      english: "An answer is on one thing: a statement, a submission or a measure."),
    Wording(german: "Nennen Sie eines davon.", english: "Name one of them."))

  static let unclearDecision = Fault(
    .unprocessableContent,
    Wording(
      german:
        "Eine Aussage gehört zu etwas, oder es ist gesagt, warum zu nichts: eines von beiden.",
      english: "A statement belongs to something, or it is said why to nothing: one of them."),
    Wording(german: "Sagen Sie eines davon.", english: "Say one of them."))

  /// - Parameter statement: of a round.
  static func notAnswered(_ statement: Int) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "Zur Aussage \(statement) hat diese Person nichts gesagt.",
        english: "This person said nothing of statement \(statement)."),
      Wording(
        german: "Nehmen Sie die Antwort von jemand anderem, oder entscheiden Sie selbst.",
        english: "Take somebody else's answer, or decide yourself."))
  }
}
