import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What several commands say of rounds.
enum RoundText {
  static func statements(_ count: Int) -> String {
    counted(count, ("Aussage", "Aussagen"), ("statement", "statements"))
  }

  static func state(_ round: Round) -> String {
    round.isOpen ? words("läuft", "open") : words("beendet", "closed")
  }

  /// Those who take part, by name: their numbers are random, and would order them differently each time.
  static func people(_ round: Round, _ names: [PersonID: String]) -> [PersonID] {
    round.people.sorted { (names.name(of: $0), $0.number) < (names.name(of: $1), $1.number) }
  }

  static func peopleList(_ round: Round, _ names: [PersonID: String]) -> String {
    people(round, names).map { names.name(of: $0) }.joined(separator: ", ")
  }

  static func dropped(_ count: Int) -> String {
    let about = statements(count)
    return count == 1
      ? words(
        "\(about) zählt nicht mehr und fällt weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer counts and drops out (undone, hidden or erased).")
      : words(
        "\(about) zählen nicht mehr und fallen weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer count and drop out (undone, hidden or erased).")
  }

  /// `round`, `title`, `state`, `people`, `statements`, `answeredByAll`, `settled`, `dropped`.
  static func members(_ round: Round, _ names: [PersonID: String]) -> [JSONValue.Member] {
    [
      .init("round", .number(round.number)), .init("title", .string(round.title)),
      .init("state", .string(round.isOpen ? "open" : "closed")),
      .init("people", .array(people(round, names).map { .string(names.name(of: $0)) })),
      .init("statements", .number(round.statements)),
      .init("answeredByAll", .number(round.answeredByAll)),
      .init("settled", .number(round.settled)), .init("dropped", .number(round.dropped)),
    ]
  }
}

/// What the targets of answers are called.
struct RoundTargets {
  private let slugs: [TargetID: String]

  init(_ vocabulary: Vocabulary) {
    let entries = vocabulary.themes + vocabulary.measures
    let named = entries.map { ($0.id, $0.slug) } + vocabulary.keywords.map { ($0.id, $0.title) }
    // What another one follows has that one's number too; the last is the one that holds.
    slugs = Dictionary(named) { $1 }
  }

  /// `bus (ablehnend), mobil`, or why there is no tag.
  func text(of decision: RoundDecision) -> String {
    if let reason = decision.reason { return reason.title(in: language) }
    return decision.tags.map { tag in
      let stance = tag.stance == .unstated ? "" : " (\(tag.stance.title(in: language)))"
      return slug(tag.target) + stance
    }.joined(separator: ", ")
  }

  /// `tags` (each with `target` and `stance`) and `reason`.
  func json(of decision: RoundDecision) -> JSONValue {
    .object([
      .init(
        "tags",
        .array(
          decision.tags.map { tag in
            .object([
              .init("target", .string(slug(tag.target))),
              .init("stance", .string(tag.stance.rawValue)),
            ])
          })),
      .init("reason", .optional(decision.reason?.rawValue)),
    ])
  }

  private func slug(_ target: TargetID) -> String { slugs[target] ?? "#\(target.number)" }
}
