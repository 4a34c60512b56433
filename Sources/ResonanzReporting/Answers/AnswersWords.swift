import ResonanzModel
import ResonanzStorage

/// What the table of answers says.
extension ReportWords {
  var answersTitle: String { pick("Abwägung", "Answers") }

  /// `ISEK Jena.2030: Abwägung`.
  func answersTitle(process: String) -> String { "\(process): \(answersTitle)" }

  var noAnswers: String { pick("Es gibt noch keine Abwägungen.", "There are no answers yet.") }

  /// `3 Abwägungen: 2 wird berücksichtigt, 1 weitergeleitet.`
  func summary(of results: [(result: AnswerResult, count: Int)], _ count: Int) -> String {
    let parts = results.filter { $0.count > 0 }.map { result in
      "\(number(result.count))\u{A0}× \(result.result.title(in: language))"
    }
    return Plural.answer.counted(count, in: language) + ": " + parts.joined(separator: ", ") + "."
  }

  var answerHeadings: [String] {
    [
      pick("Nr.", "No."), pick("Worauf geantwortet wird", "What is answered"), group,
      pick("Ergebnis", "Result"), pick("Begründung", "Reasons"), pick("Datum", "Date"),
    ]
  }

  /// `wird berücksichtigt (2)`.
  func heading(_ heading: AnswersReport.Heading, _ count: Int) -> String {
    let name =
      switch heading {
      case .result(let result): result.title(in: language)
      case .measure(_, let title): title
      case .noMeasure: pick("Ohne Maßnahme", "Without a measure")
      }
    return "\(name) (\(number(count)))"
  }

  var erased: String { Wording.erased(in: language) }

  /// A statement with its place and its words, all of a submission, or a measure with its feedback.
  ///
  /// - Parameter quotable: for the public, the statements whose words may be shown.
  func answered(_ answered: Answered, feedback: Int, _ quotable: Set<Int>? = nil) -> String {
    switch answered {
    case .statement(let statement): return self.statement(statement, withPlace: true, quotable)
    case .submission(let statements):
      let all = statements.enumerated().map { index, statement in
        self.statement(statement, withPlace: index == 0, quotable)
      }
      return pick("Ganzer Eingang: ", "Submission as a whole: ") + all.joined(separator: " · ")
    case .measure(slug: _, let title):
      return pick("Maßnahme ", "Measure ") + measure(title, feedback: feedback)
    }
  }

  /// `Radweg am See (12 Nennungen)`.
  func measure(_ title: String, feedback: Int) -> String {
    "\(title) (\(Plural.mention.counted(feedback, in: language)))"
  }

  /// `Aussage 3, Bürgerbefragung: „Mehr Radwege“`.
  private func statement(
    _ statement: AnsweredStatement, withPlace: Bool, _ quotable: Set<Int>?
  ) -> String {
    let place = withPlace ? ", \(statement.consultation)" : ""
    // Its number leads into the archive, where nobody outside may look.
    let number = quotable == nil ? " \(statement.number)" : ""
    let name = pick("Aussage", "Statement") + number + place
    if statement.text != nil, statement.text(quotable) == nil {
      return "\(name): " + pick("[Wortlaut nicht öffentlich]", "[words not public]")
    }
    guard let text = statement.text else { return "\(name): \(erased)" }
    let away = statement.isLive ? "" : pick(" (zählt nicht)", " (does not count)")
    return "\(name)\(away): " + pick("„\(text)“", "“\(text)”")
  }

  var underEveryMeasure: String {
    pick(
      "Eine Abwägung, die mehrere Maßnahmen betrifft, steht unter jeder von ihnen; gezählt ist sie einmal.",
      "An answer that is about several measures stands under each of them; it is counted once.")
  }

  // MARK: - What has no answer

  var answeredStatements: String {
    pick("Wie viele Aussagen beantwortet sind", "How many statements are answered")
  }
  var answeredThemselves: String {
    pick("einzeln oder mit ihrem Eingang", "by themselves or with their submission")
  }
  var answeredByMeasure: String {
    pick("nur zusammen mit einer Maßnahme", "only together with a measure")
  }
  var unanswered: String { pick("noch ohne Abwägung", "without an answer yet") }

  /// `Maßnahmen mit Nennungen, aber ohne Abwägung (2 von 5)`.
  func unansweredHeading(_ open: Int, of whole: Int) -> String {
    pick(
      "Maßnahmen mit Nennungen, aber ohne Abwägung (\(number(open)) von \(number(whole)))",
      "Measures with mentions, but without an answer (\(number(open)) of \(number(whole)))")
  }

  func noMeasureUnanswered(_ isWithoutFeedback: Bool) -> String {
    if isWithoutFeedback {
      return pick("Zu keiner Maßnahme gibt es Nennungen.", "No measure has any mentions.")
    }
    return pick(
      "Zu jeder Maßnahme mit Nennungen gibt es eine Abwägung.",
      "Every measure with mentions has an answer.")
  }
}

extension Plural {
  static let answer = Plural(
    one: Wording(german: "Abwägung", english: "answer"),
    other: Wording(german: "Abwägungen", english: "answers"))
}
