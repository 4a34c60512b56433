public import ResonanzModel

/// What came in at once, read from one row of a file or typed in, before it is in the archive.
public struct SubmissionDraft: Sendable {
  /// Record of the file that it came from; the header is 1.
  public var row: Int
  /// Who it is from; nil where that is not known.
  public var respondent: RespondentDraft?
  public var group: GroupID
  /// `2016-09-14`, or with a time in UTC `2016-09-14T22:22:07Z`, of which the archive keeps the day where
  /// the process is; nil where the source has no date.
  public var received: String?
  public var language: String?
  public var consent: String?
  /// Facts of the respondent that were asked for, by name; of a multiple choice, each one chosen. No
  /// list is empty or says something twice.
  public var attributes: [String: [String]]
  /// The letter, photo or scan that it was typed from; never empty.
  public var document: String?
  public var statements: [StatementDraft]
  /// Whether it is all that the respondent said in the consultation, each question answered once: then
  /// an answer is known again by respondent and question, as in an import that is wide.
  public var isSheet = false
  /// Whether it may have tags to themes and measures that are retired: those were given before.
  public var keepsRetired = false

  public init(
    row: Int, respondent: RespondentDraft? = nil, group: GroupID, received: String? = nil,
    language: String? = nil, consent: String? = nil, attributes: [String: [String]] = [:],
    document: String? = nil, statements: [StatementDraft]
  ) {
    self.row = row
    self.respondent = respondent
    self.group = group
    self.received = received
    self.language = language
    self.consent = consent
    self.attributes = attributes
    self.document = document
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
  /// Titles of keywords, made where they aren't there yet; never blank.
  public var keywords: [String]
  /// What others thought of it.
  public var votes: Votes?
  /// Page or sheet of the submission's document.
  public var page: String?
  /// Why it has no tag, where that was decided already, or `open` in spite of its tags; nil:
  /// `processed` with tags, else `open`.
  public var state: StatementState?

  public init(
    question: Int, column: Int, sourceID: String? = nil, text: String, tags: [TagDraft] = [],
    keywords: [String] = [], votes: Votes? = nil, page: String? = nil,
    state: StatementState? = nil
  ) {
    self.question = question
    self.column = column
    self.sourceID = sourceID
    self.text = text
    self.tags = tags
    self.keywords = keywords
    self.votes = votes
    self.page = page
    self.state = state
  }
}

/// How many others agreed and disagreed with a statement where it was made, as far as its source
/// counts them. Kept beside it; feedback is what people say themselves.
public struct Votes: Sendable, Hashable {
  public var supporting: Int?
  public var opposing: Int?

  public init(supporting: Int? = nil, opposing: Int? = nil) {
    self.supporting = supporting
    self.opposing = opposing
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
