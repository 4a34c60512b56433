import ResonanzModel
public import ResonanzStorage

/// A statement of a round, as the person who asks may see it.
public struct RoundRow: Sendable {
  /// How the work on it stands; of an open round one's own work, or `open` where one has none.
  public enum State: String, Sendable, CaseIterable {
    case open, unanswered, answered, agreed, differing, settled
    case tooFew = "too-few"

    /// Of a closed round.
    public init(of statement: RoundStatement) {
      self =
        switch statement.verdict {
        case _ where statement.settlement != nil: .settled
        case .agreed: .agreed
        case .differing: .differing
        case .tooFew: .tooFew
        }
    }
  }

  /// Its number.
  public let statement: Int
  /// How the work on it stands.
  public let state: State
  /// What the person who asks said of it.
  public let own: RoundDecision?
  /// Empty where it is erased.
  public private(set) var text = ""

  private init(_ statement: Int, _ state: State, own: RoundDecision?) {
    self.statement = statement
    self.state = state
    self.own = own
  }

  /// In the order of the statements; those that no longer count are left out.
  ///
  /// - Parameter own: who asks; nil: nobody that is known. Until it is closed nobody sees another's answers.
  public static func rows(
    of round: Round, own: PersonID?, in archive: Archive
  ) throws(StorageError) -> [RoundRow] {
    var rows = try states(of: round, own: own, in: archive)
    let texts = try archive.standings(of: rows.map(\.statement))
    for index in rows.indices { rows[index].text = texts[rows[index].statement]?.text ?? "" }
    return rows
  }

  private static func states(
    of round: Round, own: PersonID?, in archive: Archive
  ) throws(StorageError) -> [RoundRow] {
    if !round.isOpen {
      return try archive.result(ofRound: round.number).statements.map { statement in
        RoundRow(
          statement.statement, State(of: statement), own: own.flatMap { statement.answers[$0] })
      }
    }
    guard let own, round.people.contains(own) else {
      return try archive.statements(inRound: round.number).map { RoundRow($0, .open, own: nil) }
    }
    let work = try archive.work(inRound: round.number, of: own)
    return work.statements.map { statement in
      let answer = work.answers[statement]
      return RoundRow(statement, answer == nil ? .unanswered : .answered, own: answer)
    }
  }

  /// An object with `statement`, `state`, `answer` (one's own, or null) and `text`.
  public func json(_ targets: RoundTargets) -> JSONValue {
    .object([
      .init("statement", .number(statement)), .init("state", .string(state.rawValue)),
      .init("answer", own.map { targets.json(of: $0) } ?? .null), .init("text", .string(text)),
    ])
  }
}
