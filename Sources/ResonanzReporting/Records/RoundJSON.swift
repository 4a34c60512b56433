import ResonanzModel
public import ResonanzStorage

/// Rounds for programs.
public enum RoundJSON {
  /// An object with `round`, `title`, `state` (`open` or `closed`), `people` (their names), `statements`,
  /// `answeredByAll`, `settled` and `dropped` (counts).
  public static func value(_ round: Round, _ names: [PersonID: String]) -> JSONValue {
    .object(members(round, names))
  }

  /// The same, with `list`: its statements as whoever asks may see them.
  public static func value(
    _ round: Round, _ names: [PersonID: String], _ rows: [RoundRow], _ targets: RoundTargets
  ) -> JSONValue {
    .object(members(round, names) + [.init("list", .array(rows.map { $0.json(targets) }))])
  }

  private static func members(
    _ round: Round, _ names: [PersonID: String]
  ) -> [JSONValue.Member] {
    [
      .init("round", .number(round.number)), .init("title", .string(round.title)),
      .init("state", .string(round.isOpen ? "open" : "closed")),
      .init("people", .array(round.people(by: names).map { .string(names.name(of: $0)) })),
      .init("statements", .number(round.statements)),
      .init("answeredByAll", .number(round.answeredByAll)),
      .init("settled", .number(round.settled)), .init("dropped", .number(round.dropped)),
    ]
  }

  /// What somebody answers next: an object with `round`, `left` (how many they have not answered), `statement`,
  /// `text`, `question`, `consultation` and `group`, all null where nothing is left. Tags that it has may not sway
  /// anybody.
  public static func next(
    _ statement: StatementRecord?, left: Int, inRound round: Int
  ) -> JSONValue {
    .object([
      .init("round", .number(round)), .init("left", .number(left)),
      .init("statement", .optional(statement?.number)),
      .init("text", .optional(statement?.text)),
      .init("question", .optional(statement?.question)),
      .init("consultation", .optional(statement?.consultation)),
      .init("group", .optional(statement?.group)),
    ])
  }

  /// What each person said of a statement of a closed round: an object with `statement`, `verdict` (`agreed`,
  /// `differing`, `too-few`), `text`, `answers` (each with `person` and `answer`, or null), and `settled`
  /// (`decision`, `by`, `event`; or null).
  public static func difference(
    _ statement: RoundStatement, of round: Round, text: String, _ names: [PersonID: String],
    _ targets: RoundTargets
  ) -> JSONValue {
    .object([
      .init("statement", .number(statement.statement)),
      .init("verdict", .string(statement.verdict.name)), .init("text", .string(text)),
      .init(
        "answers",
        .array(
          round.people(by: names).map { person in
            .object([
              .init("person", .string(names.name(of: person))),
              .init("answer", statement.answers[person].map { targets.json(of: $0) } ?? .null),
            ])
          })),
      .init(
        "settled",
        statement.settlement.map { settlement in
          .object([
            .init("decision", targets.json(of: settlement.decision)),
            .init("by", .string(names.name(of: settlement.person))),
            .init("event", .number(settlement.event.number)),
          ])
        } ?? .null),
    ])
  }
}

extension RoundStatement.Verdict {
  /// For programs.
  public var name: String {
    switch self {
    case .agreed: "agreed"
    case .differing: "differing"
    case .tooFew: "too-few"
    }
  }
}

extension Round {
  /// Those who take part, by name: their numbers are random, and would order them differently each time.
  public func people(by names: [PersonID: String]) -> [PersonID] {
    people.sorted { (names.name(of: $0), $0.number) < (names.name(of: $1), $1.number) }
  }
}

/// What the targets of answers are called for programs.
public struct RoundTargets: Sendable {
  private let names: [TargetID: (kind: TargetKind, slug: String, title: String)]

  /// Of all that there are.
  public init(_ vocabulary: Vocabulary) {
    let kinds: [(TargetKind, [Vocabulary.Entry])] = [
      (.theme, vocabulary.themes), (.measure, vocabulary.measures),
      (.keyword, vocabulary.keywords),
    ]
    let named = kinds.flatMap { kind, entries in
      entries.map { ($0.id, (kind: kind, slug: $0.slug, title: $0.title)) }
    }
    // What another one follows has that one's number too; the last is the one that holds.
    names = Dictionary(named) { $1 }
  }

  /// An object with `tags` (each with `target`, as it is sent: `measure:radweg`, and `stance`) and `reason`.
  public func json(of decision: RoundDecision) -> JSONValue {
    .object([
      .init(
        "tags",
        .array(
          decision.tags.map { tag in
            .object([
              .init("target", .string(value(tag.target))),
              .init("stance", .string(tag.stance.rawValue)),
            ])
          })),
      .init("reason", .optional(decision.reason?.rawValue)),
    ])
  }

  private func value(_ target: TargetID) -> String {
    names[target].map { "\($0.kind.rawValue):\($0.slug)" } ?? "#\(target.number)"
  }

  /// The slug; of a keyword the title.
  public func slug(_ target: TargetID) -> String {
    names[target].map { $0.kind == .keyword ? $0.title : $0.slug } ?? "#\(target.number)"
  }
}
