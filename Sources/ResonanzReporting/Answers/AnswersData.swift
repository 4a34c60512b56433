import ResonanzModel
public import ResonanzStorage

extension AnswersReport: Report {
  /// An object with `report` = `"answers"`, `process` (`slug`, `title`), `asOf` (`event`, `time`),
  /// `erasedSince`, `filter`, `results` (each result with its count), `statements` (`all`, `answered` by themselves or
  /// with their submission, `answeredByMeasure`, `unanswered`), `unansweredMeasures` (with feedback: `slug`,
  /// `title`, `statements`), and `answers` in the order of their numbers: each with `answer`, `to`
  /// (`statement`, `submission` or `measure`), `statements` (those that are answered one by one: `statement`,
  /// `text` or null, `consultation`, `group`, `live`, `measures`), `measure` (`slug`, `title`; or null),
  /// `result`, `date`, `text` (or null where it is erased), `event` (that wrote this version). For the public
  /// the statements have no number, and no text where that may not be published.
  public var json: JSONValue {
    .object([
      .init("report", .string("answers")),
      .init(
        "process",
        .object([
          .init("slug", .string(coverage.process.slug)),
          .init("title", .string(coverage.process.title)),
        ])),
      .init(
        "asOf",
        .object([
          .init("event", .number(coverage.asOf.number)),
          .init("time", .optional(coverage.asOf.time?.iso)),
        ])),
      .init("erasedSince", .number(erasedSince)), .init("filter", filter.json),
      .init(
        "results", .object(results.map { .init($0.result.rawValue, .number($0.count)) })),
      .init("statements", statementsJSON),
      .init("unansweredMeasures", .array(unansweredMeasures.map(Self.json))),
      .init("answers", .array(answers.map { .object(Self.members(of: $0, quotable: quotable)) })),
    ])
  }

  private var statementsJSON: JSONValue {
    .object([
      .init("all", .number(coverage.statements)), .init("answered", .number(coverage.answered)),
      .init("answeredByMeasure", .number(coverage.answeredByMeasure)),
      .init("unanswered", .number(coverage.unanswered)),
    ])
  }

  private static func json(_ row: TallyRow) -> JSONValue {
    .object([
      .init("slug", .string(row.slug)), .init("title", .string(row.title)),
      .init("statements", .number(row.total.statements)),
    ])
  }

  /// An answer as it stands in `answers`.
  ///
  /// - Parameter quotable: for the public, the statements whose words may be shown.
  public static func members(
    of answer: AnswerRecord, quotable: Set<Int>? = nil
  ) -> [JSONValue.Member] {
    var measure = JSONValue.null
    if case .measure(let slug, let title) = answer.answered {
      measure = .object([.init("slug", .string(slug)), .init("title", .string(title))])
    }
    return [
      .init("answer", .number(answer.number)), .init("to", .string(kind(of: answer))),
      .init("statements", .array(answer.answered.statements.map { json($0, quotable) })),
      .init("measure", measure), .init("result", .string(answer.result.rawValue)),
      .init("date", .string(answer.date.iso)), .init("text", .optional(answer.text)),
      .init("event", .number(answer.event.number)),
    ]
  }

  private static func kind(of answer: AnswerRecord) -> String {
    switch answer.answered {
    case .statement: "statement"
    case .submission: "submission"
    case .measure: "measure"
    }
  }

  private static func json(_ statement: AnsweredStatement, _ quotable: Set<Int>?) -> JSONValue {
    .object([
      .init("statement", quotable == nil ? .number(statement.number) : .null),
      .init("text", .optional(statement.text(quotable))),
      .init("consultation", .string(statement.consultation)),
      .init("group", .string(statement.group)), .init("live", .bool(statement.isLive)),
      .init("measures", .array(statement.measures.map { .string($0) })),
    ])
  }

  /// What was said, and the reasons, which may quote it: they are the administration's own words, for the
  /// public too.
  public var rowsShowTexts: Bool { true }

  /// One row an answer, in the order of their numbers: `answer`, `to`, `statements` (numbers, with a space
  /// between), `consultation`, `group`, `text` (what was said, of a submission one passage a line), `measures`
  /// (slugs, with a space between), `feedback` (statements on the measure that is answered), `result`, `date`,
  /// `reasons`.
  public func write(to writer: inout some RowWriter) {
    writer.row([
      "answer", "to", "statements", "consultation", "group", "text", "measures", "feedback",
      "result", "date", "reasons",
    ])
    for answer in answers {
      let statements = answer.answered.statements
      let about = measures.map(\.slug).filter(answer.measures.contains)
      var feedback = ""
      if case .measure(let slug, title: _) = answer.answered {
        feedback = String(measures.first { $0.slug == slug }?.total.statements ?? 0)
      }
      writer.row([
        String(answer.number), Self.kind(of: answer),
        quotable == nil ? statements.map { String($0.number) }.joined(separator: " ") : "",
        statements.first?.consultation ?? "", statements.first?.group ?? "",
        statements.compactMap { $0.text(quotable) }.joined(separator: "\n"),
        about.joined(separator: " "), feedback, answer.result.rawValue, answer.date.iso,
        answer.text ?? "",
      ])
    }
  }
}

extension AnsweredStatement {
  /// Nil where it is erased, and where it is not among those that may be shown.
  func text(_ quotable: Set<Int>?) -> String? {
    quotable.map { $0.contains(number) } ?? true ? text : nil
  }
}
