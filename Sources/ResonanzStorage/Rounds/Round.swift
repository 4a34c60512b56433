/// A round (Abgleich): several people tag the same statements without seeing each other's tags.
public struct Round: Sendable, Equatable {
  /// What people call it by.
  public let number: Int
  public let title: String
  /// Who is asked, in the order of their numbers.
  public let people: [PersonID]
  public let opened: EventStamp
  public let openedBy: PersonID
  /// Nil while people can answer.
  public let closed: EventStamp?
  /// Its statements that count now.
  public let statements: Int
  /// Its statements that no longer count: hidden, erased, or their imports undone.
  public let dropped: Int
  /// Of `statements`: those that everybody answered.
  public let answeredByAll: Int
  /// Of `statements`: those that are decided.
  public let settled: Int

  public init(
    number: Int, title: String, people: [PersonID], opened: EventStamp, openedBy: PersonID,
    closed: EventStamp?, statements: Int, dropped: Int, answeredByAll: Int, settled: Int
  ) {
    self.number = number
    self.title = title
    self.people = people
    self.opened = opened
    self.openedBy = openedBy
    self.closed = closed
    self.statements = statements
    self.dropped = dropped
    self.answeredByAll = answeredByAll
    self.settled = settled
  }

  /// Whether people can answer.
  public var isOpen: Bool { closed == nil }
}

/// What a person has to do in a round, and has done; nobody else's work is told.
public struct RoundWork: Sendable, Equatable {
  /// Statements in the order in which they are answered, those that no longer count left out.
  public let statements: [Int]
  /// The person's own answers.
  public let answers: [Int: RoundDecision]

  /// The first statement that the person has not answered yet.
  public var next: Int? { statements.first { answers[$0] == nil } }
}

/// A closed round: who said what, and what is decided.
public struct RoundResult: Sendable, Equatable {
  public let round: Round
  /// Those that count now, in the order of their numbers.
  public let statements: [RoundStatement]
  /// Those that no longer count, and are left out of every figure.
  public let dropped: [Int]

  public init(round: Round, statements: [RoundStatement], dropped: [Int]) {
    self.round = round
    self.statements = statements
    self.dropped = dropped
  }

  /// Whose answers differ.
  public var differing: [RoundStatement] { statements.filter { $0.verdict == .differing } }
}

/// One statement of a closed round.
public struct RoundStatement: Sendable, Equatable {
  public let statement: Int
  /// Targets that are called otherwise by now, or were merged, in the place of which they are.
  public let answers: [PersonID: RoundDecision]
  public let settlement: RoundSettlement?

  public init(
    statement: Int, answers: [PersonID: RoundDecision], settlement: RoundSettlement? = nil
  ) {
    self.statement = statement
    self.answers = answers
    self.settlement = settlement
  }

  /// How the answers stand to each other.
  public enum Verdict: Sendable, Equatable {
    /// At least two people answered, and all who did said the same.
    case agreed(RoundDecision)
    case differing
    /// Fewer than two people answered.
    case tooFew
  }

  /// Whether somebody has to decide: not settled, and not all of one mind.
  public var isToDecide: Bool {
    if settlement != nil { return false }
    if case .agreed = verdict { return false }
    return true
  }

  /// Whether all who answered said the same, and that is not settled yet.
  public var isAgreedOnly: Bool {
    if settlement != nil { return false }
    if case .agreed = verdict { return true }
    return false
  }

  /// What the answers come to.
  public var verdict: Verdict {
    guard let first = answers.values.first, answers.count > 1 else { return .tooFew }
    return answers.values.allSatisfy { $0 == first } ? .agreed(first) : .differing
  }
}

/// What was decided on a statement, when and by whom.
public struct RoundSettlement: Sendable, Equatable {
  public let decision: RoundDecision
  public let event: EventStamp
  public let person: PersonID
}
