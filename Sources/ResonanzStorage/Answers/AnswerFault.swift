public import ResonanzModel

/// Why something can't be done with an answer.
public enum AnswerFault: Error, Sendable, Equatable {
  case unknown(Int)
  /// It has no reasons.
  case empty
  /// The same is answered in the same words on the same day already; its number.
  case exists(Int)
  /// The same has an answer already, and nobody said that another one is meant; its number.
  case answered(Int)
  /// Only measures have feedback that is answered as a whole.
  case badTarget
  /// An erasure took its reasons, and no new ones were given.
  case reasonsErased(Int)
}

extension AnswerFault: ExplainedError {
  public func explanation(in language: Language) -> Explanation {
    let (reason, remedy) = words
    return Explanation(attempt: "", reason: reason(in: language), remedy: remedy(in: language))
  }

  private var words: (Wording, Wording) {
    switch self {
    case .unknown(let number):
      (
        .thereIsNoMore("Die Abwägung \(number)", "answer \(number)"),
        .allAreListed(by: "resonanz answer list")
      )
    case .empty:
      (
        Wording(
          german: "Die Abwägung hat keine Begründung.", english: "The answer has no reasons."),
        Wording(
          german:
            "Schreiben Sie sie als Text, mit --file aus einer Datei oder mit - von der Standardeingabe.",
          english: "Give them as text, from a file with --file, or with - from standard input.")
      )
    case .exists(let number):
      (
        Wording(
          german: "Das ist schon die Abwägung \(number), Wort für Wort.",
          english: "That is answer \(number) already, word for word."),
        Wording(
          german: "„resonanz answer revise \(number)“ ändert sie.",
          english: "“resonanz answer revise \(number)” changes it.")
      )
    case .answered(let number):
      (
        Wording(
          german: "Dazu gibt es schon die Abwägung \(number).",
          english: "There is answer \(number) to it already."),
        Wording(
          german:
            "„resonanz answer revise \(number)“ ändert sie; soll eine zweite danebenstehen, sagen Sie --further.",
          english:
            "“resonanz answer revise \(number)” changes it; say --further if a second one is to stand beside it."
        )
      )
    case .badTarget:
      (
        Wording(
          german: "Beantworten lassen sich Maßnahmen, nicht Themen und Stichwörter.",
          english: "Measures can be answered, not themes and keywords."),
        Wording(german: "Nennen Sie eine Maßnahme.", english: "Name a measure.")
      )
    case .reasonsErased(let number):
      (
        Wording(
          german: "Die Begründung der Abwägung \(number) ist gelöscht.",
          english: "The reasons of answer \(number) are erased."),
        Wording(
          german: "Geben Sie ihr auch eine neue Begründung.", english: "Give it new reasons too.")
      )
    }
  }
}
