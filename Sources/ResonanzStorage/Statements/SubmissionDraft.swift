public import ResonanzModel

/// What came in at once, read from one row of a file or typed in, before it is in the archive.
public struct SubmissionDraft: Sendable {
  /// Record of the file that it came from; the header is 1.
  public var row: Int
  /// Who it is from; nil where that is not known.
  public var respondent: RespondentDraft?
  public var group: GroupID
  /// `2016-09-14`, or with a time in UTC `2016-09-14T16:22:07Z`; nil where the source has no date.
  public var received: String?
  public var language: String?
  public var consent: String?
  /// Facts of the respondent that were asked for, by name.
  public var attributes: [String: String]
  public var statements: [StatementDraft]

  public init(
    row: Int, respondent: RespondentDraft? = nil, group: GroupID, received: String? = nil,
    language: String? = nil, consent: String? = nil, attributes: [String: String] = [:],
    statements: [StatementDraft]
  ) {
    self.row = row
    self.respondent = respondent
    self.group = group
    self.received = received
    self.language = language
    self.consent = consent
    self.attributes = attributes
    self.statements = statements
  }
}

/// Who a submission is from.
public struct RespondentDraft: Sendable, Equatable {
  /// The source's own id, a pseudonym; nil where each submission is from somebody new.
  public var sourceID: String?
  public var kind: RespondentKind
  /// Its name, of an organisation only.
  public var organisation: String?
  /// How many spoke together, of a group only.
  public var headcount: Int?

  public init(
    sourceID: String?, kind: RespondentKind = .person, organisation: String? = nil,
    headcount: Int? = nil
  ) {
    self.sourceID = sourceID
    self.kind = kind
    self.organisation = organisation
    self.headcount = headcount
  }
}

/// One answer or passage, word for word.
public struct StatementDraft: Sendable {
  /// Index into the import's questions.
  public var question: Int
  /// Column of the file, from 1.
  public var column: Int
  /// The source's id of the statement; in a wide file, of the row.
  public var sourceID: String?
  /// Not empty and not only white space.
  public var text: String
  public var tags: [TagDraft]

  public init(
    question: Int, column: Int, sourceID: String? = nil, text: String, tags: [TagDraft] = []
  ) {
    self.question = question
    self.column = column
    self.sourceID = sourceID
    self.text = text
    self.tags = tags
  }
}

/// What a row says that a statement is about.
public struct TagDraft: Sendable, Hashable {
  public var target: TargetID
  /// Always `unstated` for themes and keywords.
  public var stance: Stance

  public init(target: TargetID, stance: Stance = .unstated) {
    self.target = target
    self.stance = stance
  }
}
