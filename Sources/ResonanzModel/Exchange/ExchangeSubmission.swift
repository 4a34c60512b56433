/// What came in at once, as Resonanz hands it on and takes it from any other program: one line of JSON.
/// What each key means is said by `ExchangeSection`.
public struct ExchangeSubmission: Sendable, Equatable {
  /// Nil where the line names none.
  public var consultation: ExchangeConsultation?
  /// Slug or title; nil where the line names none.
  public var group: String?
  /// Nil where it is not known who it is from.
  public var respondent: ExchangeRespondent?
  /// As it is written: a day, or a day and a time.
  public var received: String?
  public var language: String?
  public var consent: String?
  /// Facts of the respondent by name; no list is empty.
  public var attributes: [String: [String]]
  public var document: String?
  /// Whether it is all that the respondent said in this consultation, each question answered once: then
  /// an answer is known again by respondent and question, whatever its text.
  public var isSheet: Bool
  /// Never empty.
  public var statements: [ExchangeStatement]

  public init(
    consultation: ExchangeConsultation? = nil, group: String? = nil,
    respondent: ExchangeRespondent? = nil, received: String? = nil, language: String? = nil,
    consent: String? = nil, attributes: [String: [String]] = [:], document: String? = nil,
    isSheet: Bool = false, statements: [ExchangeStatement]
  ) {
    self.consultation = consultation
    self.group = group
    self.respondent = respondent
    self.received = received
    self.language = language
    self.consent = consent
    self.attributes = attributes
    self.document = document
    self.isSheet = isSheet
    self.statements = statements
  }
}

/// The consultation of a submission.
public struct ExchangeConsultation: Sendable, Hashable {
  /// Its slug; where it has no title of its own here, it may be the title.
  public var slug: String
  public var title: String?
  public var publication: Publication?
  public var keptUntil: CalendarDate?

  public init(
    slug: String, title: String? = nil, publication: Publication? = nil,
    keptUntil: CalendarDate? = nil
  ) {
    self.slug = slug
    self.title = title
    self.publication = publication
    self.keptUntil = keptUntil
  }
}

/// What of a consultation may leave the house.
public enum Publication: String, Sendable, CaseIterable, Codable {
  /// Counts, but no texts.
  case `internal`
  /// Texts too.
  case quotable
}

/// Who a submission is from.
public struct ExchangeRespondent: Sendable, Hashable {
  /// Never `unknown`.
  public var kind: RespondentKind
  /// The source's own id, a pseudonym; nil where each submission is from somebody new.
  public var id: String?
  /// Its name, of an organisation only.
  public var organisation: String?
  /// How many spoke together, of a group only.
  public var headcount: Int?

  public init(
    kind: RespondentKind = .person, id: String? = nil, organisation: String? = nil,
    headcount: Int? = nil
  ) {
    self.kind = kind
    self.id = id
    self.organisation = organisation
    self.headcount = headcount
  }
}

/// One answer or passage, word for word.
public struct ExchangeStatement: Sendable, Equatable {
  /// Empty where the source names none.
  public var question: String
  /// The source's id of the statement.
  public var id: String?
  /// Not only white space.
  public var text: String
  public var page: String?
  /// Nil: `processed` with tags, else `open`.
  public var state: StatementState?
  public var tags: [ExchangeTag]
  /// How many others agreed and disagreed, as far as the source counts them.
  public var supporting: Int?
  public var opposing: Int?

  public init(
    question: String = "", id: String? = nil, text: String, page: String? = nil,
    state: StatementState? = nil, tags: [ExchangeTag] = [], supporting: Int? = nil,
    opposing: Int? = nil
  ) {
    self.question = question
    self.id = id
    self.text = text
    self.page = page
    self.state = state
    self.tags = tags
    self.supporting = supporting
    self.opposing = opposing
  }
}

/// What a statement is about.
public struct ExchangeTag: Sendable, Hashable {
  public var kind: TargetKind
  /// Slug or title of a theme or measure; title of a keyword.
  public var name: String
  /// For people, and not read; of themes and measures only.
  public var title: String?
  /// `unstated` of themes and keywords.
  public var stance: Stance
  /// Given before the theme or measure was retired.
  public var isRetired: Bool

  public init(
    kind: TargetKind, name: String, title: String? = nil, stance: Stance = .unstated,
    isRetired: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.title = title
    self.stance = stance
    self.isRetired = isRetired
  }
}
