public import ResonanzModel

/// What an answer is to.
public enum AnswerSubject: Sendable, Hashable {
  /// One statement, by its number.
  case statement(Int)
  /// All that came in with a statement, by that one's number.
  case submission(of: Int)
  /// The feedback on a measure as a whole.
  case measure(TargetID)
}

/// An answer as somebody writes it.
public struct AnswerDraft: Sendable, Equatable {
  public var subject: AnswerSubject
  public var result: AnswerResult
  /// The day of the decision.
  public var date: CalendarDate
  /// The reasons; never blank.
  public var text: String

  public init(subject: AnswerSubject, result: AnswerResult, date: CalendarDate, text: String) {
    self.subject = subject
    self.result = result
    self.date = date
    self.text = text
  }
}

/// What becomes different about an answer; nil leaves it as it is.
public struct AnswerRevision: Sendable, Equatable {
  public var result: AnswerResult?
  public var date: CalendarDate?
  public var text: String?

  public init(result: AnswerResult? = nil, date: CalendarDate? = nil, text: String? = nil) {
    self.result = result
    self.date = date
    self.text = text
  }
}

/// Which answers are meant; nil: any.
public struct AnswerFilter: Sendable, Equatable {
  public var number: Int?
  /// Those to this statement, and to its submission as a whole.
  public var statement: Int?
  /// Those to all that came in with this statement.
  public var submissionOf: Int?
  public var measure: TargetID?
  public var result: AnswerResult?
  /// Those to statements and submissions that a tally with this filter counts or would count, and those
  /// to measures.
  public var said: TallyFilter

  public init(
    number: Int? = nil, statement: Int? = nil, submissionOf: Int? = nil, measure: TargetID? = nil,
    result: AnswerResult? = nil, said: TallyFilter = TallyFilter()
  ) {
    self.number = number
    self.statement = statement
    self.submissionOf = submissionOf
    self.measure = measure
    self.result = result
    self.said = said
  }
}

/// A statement that is answered, by itself or with its submission.
public struct AnsweredStatement: Sendable, Equatable {
  public let number: Int
  /// As it was at the point that is asked about; nil where it is erased by now.
  public let text: String?
  /// What its source calls the text's language; nil where it doesn't say.
  public let language: String?
  /// Title of the consultation.
  public let consultation: String
  /// Slug of the source group.
  public let group: String
  /// Whether it counted then.
  public let isLive: Bool
  /// Slugs of the measures that it was tagged to then, in the catalogue's order.
  public let measures: [String]

  public init(
    number: Int, text: String?, language: String? = nil, consultation: String, group: String,
    isLive: Bool, measures: [String]
  ) {
    self.number = number
    self.text = text
    self.language = language
    self.consultation = consultation
    self.group = group
    self.isLive = isLive
    self.measures = measures
  }
}

/// What was answered.
public enum Answered: Sendable, Equatable {
  case statement(AnsweredStatement)
  /// Never empty; in the order of their numbers.
  case submission([AnsweredStatement])
  case measure(slug: String, title: String)

  /// Those that are answered one by one; none where a measure's feedback is answered as a whole.
  public var statements: [AnsweredStatement] {
    switch self {
    case .statement(let statement): [statement]
    case .submission(let statements): statements
    case .measure: []
    }
  }
}

/// What the administration replies, with its reasons (Abwägung).
public struct AnswerRecord: Sendable, Equatable {
  /// Stays the same when it is revised.
  public let number: Int
  public let answered: Answered
  public let result: AnswerResult
  /// The day of the decision.
  public let date: CalendarDate
  /// The reasons; nil where an erasure took them.
  public let text: String?
  /// When this version was written, and by whom.
  public let event: EventStamp
  public let person: PersonID

  public init(
    number: Int, answered: Answered, result: AnswerResult, date: CalendarDate, text: String?,
    event: EventStamp, person: PersonID
  ) {
    self.number = number
    self.answered = answered
    self.result = result
    self.date = date
    self.text = text
    self.event = event
    self.person = person
  }
}
