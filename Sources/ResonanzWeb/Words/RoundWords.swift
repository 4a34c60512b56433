import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The pages of rounds.
struct RoundWords {
  let language: Language

  static let words: [String: Wording] = [
    "round": Wording(german: "Abgleich", english: "Round"),
    "state": Wording(german: "Stand", english: "State"),
    "people": Wording(german: "Personen", english: "People"),
    "statements": Wording(german: "Aussagen", english: "Statements"),
    "answered": Wording(german: "von allen beantwortet", english: "answered by all"),
    "settled": Wording(german: "entschieden", english: "settled"),
    "none": Wording(german: "Es gibt keinen Abgleich.", english: "There are no rounds."),
    "open": Wording(german: "Abgleich beginnen", english: "Start a round"),
    "title": Wording(german: "Titel", english: "Title"),
    "who": Wording(german: "Wer teilnimmt", english: "Who takes part"),
    "others": Wording(german: "Weitere, je Zeile ein Name", english: "Others, one name a line"),
    "query": Wording(
      german: "Woraus (eine Suche; leer: alle Aussagen)",
      english: "Of what (a query; empty: all statements)"),
    "sample": Wording(
      german: "Wie viele ausgelost werden (leer: alle)",
      english: "How many are drawn by lot (empty: all)"),
    "start": Wording(german: "Beginnen", english: "Start"),
    "own": Wording(german: "Ihre Antworten", english: "Your answers"),
    "answer": Wording(german: "Antwort", english: "Answer"),
    "text": Wording(german: "Wortlaut", english: "Text"),
    "statement": Wording(german: "Aussage", english: "Statement"),
    "tags": Wording(german: "Gehört zu", english: "Belongs to"),
    "reason": Wording(german: "Gehört zu nichts", english: "Belongs to nothing"),
    "noReason": Wording(german: "doch, siehe oben", english: "it does, see above"),
    "say": Wording(german: "Festhalten und weiter", english: "Save and go on"),
    "confirm": Wording(german: "Ich tue es trotzdem.", english: "I do it all the same."),
    "differences": Wording(german: "Zu entscheiden", english: "To decide"),
    "decided": Wording(german: "Entschieden", english: "Settled"),
    "decideSo": Wording(german: "So entscheiden", english: "Decide so"),
    "decideElse": Wording(german: "Anders entscheiden", english: "Decide otherwise"),
    "replaces": Wording(
      german:
        "Eine Entscheidung ersetzt, welchen Themen und Maßnahmen die Aussage bisher zugeordnet ist.",
      english: "A decision replaces the themes and measures that the statement is tagged to so far."
    ),
    "agreement": Wording(german: "Übereinstimmung", english: "Agreement"),
    "submission": Wording(german: "Im selben Eingang", english: "Same submission"),
    "back": Wording(german: "Zum Abgleich", english: "To the round"),
    "blind": Wording(
      german: "Bis der Abgleich beendet ist, sieht niemand, was andere sagen.",
      english: "Until the round is closed nobody sees what others say."),
  ]

  var rounds: String { language.pick("Abgleiche", "Rounds") }
  var close: String { language.pick("Abgleich beenden", "Close the round") }
  var reopen: String { language.pick("Wieder öffnen", "Open it again") }
  /// What leads to the next statement.
  func next(isFirst: Bool) -> String {
    isFirst
      ? language.pick("Zuordnen", "Start tagging")
      : language.pick("Weiter zuordnen", "Go on tagging")
  }

  var noAnswer: String { language.pick("(keine Antwort)", "(no answer)") }

  func title(_ round: Round) -> String {
    language.pick(
      "Abgleich \(round.number): \(round.title)", "Round \(round.number): \(round.title)")
  }

  func state(_ round: Round) -> String {
    round.isOpen ? language.pick("läuft", "open") : language.pick("beendet", "closed")
  }

  func name(_ person: PersonID, _ names: [PersonID: String]) -> String {
    names.name(of: person)
  }

  func people(_ round: Round, _ names: [PersonID: String]) -> String {
    round.people(by: names).map { name($0, names) }.joined(separator: ", ")
  }

  /// `läuft · Anna, Ben · 20 Aussagen, 3 von allen beantwortet, 0 entschieden`.
  func facts(_ round: Round, _ names: [PersonID: String]) -> String {
    let about = Plural.statement.counted(round.statements, in: language)
    let (answered, settled) = (
      round.answeredByAll.grouped(in: language), round.settled.grouped(in: language)
    )
    let counts = language.pick(
      "\(about), \(answered) von allen beantwortet, \(settled) entschieden",
      "\(about), \(answered) answered by all, \(settled) settled")
    return [state(round), people(round, names), counts].joined(separator: " · ")
  }

  func dropped(_ count: Int) -> String {
    let about = Plural.statement.counted(count, in: language)
    return count == 1
      ? language.pick(
        "\(about) zählt nicht mehr und fällt weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer counts and drops out (undone, hidden or erased).")
      : language.pick(
        "\(about) zählen nicht mehr und fallen weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer count and drop out (undone, hidden or erased).")
  }

  func progress(_ done: Int, of all: Int) -> String {
    let (done, all) = (done.grouped(in: language), all.grouped(in: language))
    return language.pick("\(done) von \(all) beantwortet", "\(done) of \(all) answered")
  }

  func somebodyElses(_ name: String?) -> String {
    let name = name ?? language.pick("jemand anders", "somebody else")
    return language.pick("Begonnen hat ihn \(name).", "It was started by \(name).")
  }

  func settled(_ decision: String, by person: String) -> String {
    language.pick(
      "\(decision) (entschieden von \(person))", "\(decision) (settled by \(person))")
  }

  func summary(open: Int, agreed: Int, settled: Int) -> String {
    let about = Plural.statement.counted(open, in: language)
    let (agreed, settled) = (agreed.grouped(in: language), settled.grouped(in: language))
    return language.pick(
      "Zu entscheiden: \(about). Einig und noch nicht entschieden: \(agreed). Entschieden: \(settled).",
      "To decide: \(about). Agreed and not settled yet: \(agreed). Settled: \(settled).")
  }

  func settleAgreed(_ count: Int) -> String {
    if count == 1 {
      return language.pick(
        "Die eine, in der man einig ist, so entscheiden", "Settle the one that people agree on")
    }
    let count = count.grouped(in: language)
    return language.pick(
      "Alle \(count), in denen man einig ist, so entscheiden",
      "Settle all \(count) that people agree on")
  }
}
