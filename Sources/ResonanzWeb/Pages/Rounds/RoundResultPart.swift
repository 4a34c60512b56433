import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What people said in a closed round, and what of it is decided.
struct RoundResultPart: Sendable {
  /// What one person said of a statement.
  struct Answer: Sendable {
    let person: String
    let answer: String
    /// What decides so; nil where that can't be done.
    let value: String?
  }

  /// A statement on which people differ, or that is decided.
  struct Row: Sendable {
    let statement: Int
    let address: String
    let text: String
    /// What `lang` says of the text; nil where that is in the page's language.
    let lang: String?
    let answers: [Answer]
    /// `entschieden von Anna: …`; nil while it is open.
    let settled: String?
    /// Where something else is decided; nil for whoever may not.
    let decide: String?
  }

  /// A button that asks.
  struct Question: Sendable {
    let label: String
    let address: String
  }

  /// What something would do, and the button that does it.
  struct Foreseen: Sendable {
    let text: String
    let label: String
  }

  let summary: String
  /// Where a decision is sent.
  let path: String
  let hasOpen: Bool
  let open: [Row]
  let hasSettled: Bool
  let settled: [Row]
  /// Asks what settling all that people agree on would do; nil where that is nothing, where it is asked already,
  /// and for whoever may not.
  let agreed: Question?
  /// What it would do, and the button that does it; nil unless that was asked.
  let foreseen: Foreseen?

  init(
    _ result: RoundResult, _ known: RoundKnown, _ decisions: DecisionText, _ words: RoundWords,
    canSettle: Bool, foreseen: SettlingOutcome?
  ) {
    path = "/rounds/\(result.round.number)/settle"
    let people = result.round.people(by: known.names)
    let round = "/rounds/\(result.round.number)"
    let address = "\(round)/decide"
    func row(_ statement: RoundStatement) -> Row {
      Row(
        statement: statement.statement, address: "/statements/\(statement.statement)",
        text: known.text(statement.statement),
        lang: known.lang(statement.statement, words.language),
        answers: people.map { person in
          let answer = statement.answers[person]
          return Answer(
            person: words.name(person, known.names),
            answer: answer.map(decisions.text) ?? words.noAnswer,
            value: canSettle && answer != nil && statement.settlement == nil
              ? String(person.number) : nil)
        },
        settled: statement.settlement.map {
          words.settled(decisions.text(of: $0.decision), by: words.name($0.person, known.names))
        },
        decide: canSettle ? "\(address)?statement=\(statement.statement)" : nil)
    }
    open = result.statements.filter(\.isToDecide).map(row)
    settled = result.statements.filter { $0.settlement != nil }.map(row)
    (hasOpen, hasSettled) = (!open.isEmpty, !settled.isEmpty)
    let count = result.statements.count(where: \.isAgreedOnly)
    summary = words.summary(open: open.count, agreed: count, settled: settled.count)
    let label = canSettle && count > 0 ? words.settleAgreed(count) : nil
    self.foreseen = label.flatMap { label in
      foreseen.map { Foreseen(text: $0.foreseen(in: words.language), label: label) }
    }
    agreed = foreseen == nil ? label.map { Question(label: "\($0) …", address: round) } : nil
  }
}
