import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The pages of answers.
struct AnswerPageWords {
  let language: Language

  static let words: [String: Wording] = [
    "results": Wording(german: "Ergebnis", english: "Result"),
    "result": Wording(german: "Ergebnis", english: "Result"),
    "date": Wording(german: "Tag der Entscheidung", english: "Day of the decision"),
    "reasons": Wording(german: "Begründung", english: "Reasons"),
    "further": Wording(
      german: "Als weitere, auch wenn es schon eine gibt",
      english: "As a further one, also where there is one already"),
    "save": Wording(german: "Festhalten", english: "Save"),
    "cancel": Wording(german: "Zurück, nichts ändern", english: "Back, change nothing"),
    "withdraw": Wording(german: "Zurückziehen", english: "Withdraw"),
    "edit": Wording(german: "Ändern", english: "Revise"),
    "write": Wording(german: "Abwägung schreiben", english: "Write an answer"),
    "writeTo": Wording(german: "Abwägen", english: "Answer"),
    "waiting": Wording(german: "Noch ohne Abwägung", english: "Not answered yet"),
    "measure": Wording(german: "Maßnahme", english: "Measure"),
    "mentions": Wording(german: "Nennungen", english: "Mentions"),
    "unanswered": Wording(
      german: "Aussagen, auf die noch nicht geantwortet ist",
      english: "Statements that are not answered yet"),
    "none": Wording(german: "Es gibt keine Abwägungen.", english: "There are no answers."),
    "table": Wording(german: "Die Tabelle für den Rat", english: "The table for the council"),
    "every": Wording(german: "Alle Abwägungen", english: "All answers"),
  ]

  var title: String { language.pick("Abwägungen", "Answers") }
  var new: String { language.pick("Neue Abwägung", "New answer") }
  var all: String { language.pick("alle", "all") }

  func title(of number: Int) -> String {
    language.pick("Abwägung \(number)", "Answer \(number)")
  }

  func statement(_ number: Int) -> String {
    language.pick("Aussage \(number)", "statement \(number)")
  }

  func submission(of number: Int) -> String {
    language.pick("Eingang von Aussage \(number)", "submission of statement \(number)")
  }

  func counted(_ count: Int) -> String {
    language.counted(count, ("Abwägung", "Abwägungen"), ("answer", "answers"))
  }

  /// What a list is on alone.
  func only(on subject: AnswerChoice.Subject, _ titles: Titles) -> String {
    let what: String =
      switch subject {
      case .statement(let number): statement(number)
      case .submission(let number): submission(of: number)
      case .measure(let slug): titles.target(slug)
      }
    return language.pick("Nur zu: \(what)", "Only on: \(what)")
  }
}
