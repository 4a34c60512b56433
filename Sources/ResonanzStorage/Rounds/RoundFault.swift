public import ResonanzModel

/// Why a round can't do what was asked of it.
public enum RoundFault: Sendable, Equatable {
  case unknown(Int)
  case withoutTitle
  /// Agreement needs at least two people.
  case fewerThanTwoPeople
  case withoutStatements
  /// The statement is not among those of the round.
  case notAmongThem(round: Int, statement: Int)
  /// Hidden, erased, or its imports are undone.
  case statementAbsent(Int)
  /// Who asks is not named in the round.
  case notNamed(Int)
  /// Answers are seen, and statements settled, only when nobody can answer any more.
  case stillOpen(Int)
  case closed(Int)
  /// Who asks did not open the round, nor, where that is enough, close it.
  case somebodyElses(Int, isClosed: Bool)
  /// Some of its statements are decided, so that it can't be opened again.
  case settledAlready(Int)
}

extension RoundFault: ExplainedError {
  /// The words of each.
  public func explanation(in language: Language) -> Explanation {
    let (reason, remedy) = words
    return Explanation(attempt: "", reason: reason(in: language), remedy: remedy(in: language))
  }

  private var words: (Wording, Wording) {
    switch self {
    case .unknown(let round):
      (
        .thereIsNo("Den Abgleich \(round)", "round \(round)"),
        .allAreListed(by: "resonanz round list")
      )
    case .withoutTitle:
      (
        Wording(german: "Der Abgleich hat keinen Titel.", english: "The round has no title."),
        Wording(
          german: "Geben Sie ihm einen, an dem man ihn wiederfindet.",
          english: "Give it one that it is found by again.")
      )
    case .fewerThanTwoPeople:
      (
        Wording(
          german: "Ein Abgleich braucht mindestens zwei Personen.",
          english: "A round needs at least two people."),
        Wording(german: "Nennen Sie jede mit --person.", english: "Name each with --person.")
      )
    case .withoutStatements:
      (
        Wording(
          german: "Keine Aussage passt auf die Angaben; der Abgleich wäre leer.",
          english: "No statement fits what was asked for; the round would be empty."),
        Wording(
          german: "„resonanz search“ zeigt, was eine Suche findet.",
          english: "“resonanz search” shows what a query finds.")
      )
    case .notAmongThem(let round, let statement):
      (
        Wording(
          german: "Die Aussage \(statement) gehört nicht zum Abgleich \(round).",
          english: "Statement \(statement) is not part of round \(round)."),
        Wording(
          german: "„resonanz round show \(round)“ nennt, welche dazugehören.",
          english: "“resonanz round show \(round)” lists those that are.")
      )
    case .statementAbsent(let statement):
      (
        Wording(
          german:
            "Die Aussage \(statement) zählt nicht mehr: zurückgenommen, ausgeblendet oder gelöscht.",
          english: "Statement \(statement) no longer counts: undone, hidden or erased."),
        Wording(
          german: "Ein Abgleich geht ohne sie weiter.", english: "A round goes on without it.")
      )
    case .notNamed(let round):
      (
        Wording(
          german: "Am Abgleich \(round) nehmen Sie nicht teil.",
          english: "You don't take part in round \(round)."),
        Wording(
          german: "Wer teilnimmt, wird bei „resonanz round open“ genannt; wer Sie sind, sagt --by.",
          english: "Who does is named with “resonanz round open”; who you are is said by --by.")
      )
    case .stillOpen(let round):
      (
        Wording(
          german:
            "Der Abgleich \(round) läuft noch; bis zu seinem Ende sieht niemand die Antworten der anderen.",
          english: "Round \(round) is still open; until its end nobody sees the others' answers."),
        Wording(
          german: "„resonanz round close \(round)“ beendet ihn.",
          english: "“resonanz round close \(round)” ends it.")
      )
    case .somebodyElses(let round, let isClosed):
      isClosed
        ? (
          Wording(
            german: "Den Abgleich \(round) hat jemand anders begonnen und beendet.",
            english: "Somebody else started and closed round \(round)."),
          Wording(
            german:
              "Sprechen Sie sich ab; „resonanz round reopen \(round) --confirm“ öffnet ihn doch.",
            english: "Ask them; “resonanz round reopen \(round) --confirm” opens it all the same.")
        )
        : (
          Wording(
            german:
              "Den Abgleich \(round) hat jemand anders begonnen; wer noch antwortet, wäre ausgesperrt.",
            english:
              "Somebody else started round \(round); whoever still answers would be shut out."),
          Wording(
            german:
              "Sprechen Sie sich ab; „resonanz round close \(round) --confirm“ beendet ihn doch.",
            english: "Ask them; “resonanz round close \(round) --confirm” closes it all the same.")
        )
    case .settledAlready(let round):
      (
        Wording(
          german: "Im Abgleich \(round) ist schon entschieden; er geht nicht wieder auf.",
          english: "Round \(round) is settled in part; it does not open again."),
        Wording(
          german: "Wer entschieden hat, nimmt das zuerst mit „resonanz undo“ zurück.",
          english: "Whoever settled it takes that back with “resonanz undo” first.")
      )
    case .closed(let round):
      (
        Wording(
          german: "Der Abgleich \(round) ist beendet; seine Antworten ändern sich nicht mehr.",
          english: "Round \(round) is closed; its answers don't change any more."),
        Wording(
          german: "„resonanz round settle“ entscheidet; „resonanz round open“ beginnt einen neuen.",
          english: "“resonanz round settle” decides; “resonanz round open” starts another.")
      )
    }
  }
}
