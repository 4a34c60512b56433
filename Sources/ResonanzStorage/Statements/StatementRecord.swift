public import ResonanzModel

/// Everything that the archive knows of one statement.
public struct StatementRecord: Sendable, Equatable {
  public let number: Int
  /// Nil where it was erased.
  public let text: String?
  /// What the source calls the submission's language; nil where it doesn't say, and where the text was erased.
  public let language: String?
  public let question: String
  public let consultation: String
  public let group: String
  public let respondentKind: RespondentKind
  /// The source's id of whoever said it; nil where nobody knows, and where it was erased.
  public let respondent: String?
  public let organisation: String?
  public let received: String?
  /// Facts of the respondent, by name.
  public let attributes: [String: [String]]
  /// What the submission was typed from, and the page in it.
  public let document: String?
  public let page: String?
  /// What the source says of the consent to publishing, in its own words; nil where it doesn't say.
  public let consent: String?
  /// What others thought of it, as the newest import in force has it.
  public let votes: Votes?
  public let state: StatementState
  /// False while its imports are undone, and where it is hidden or erased.
  public let isLive: Bool
  /// Whether a person decided that it does not count.
  public let isHidden: Bool
  public let flags: [StatementFlag]
  /// Those on its tags and quotes too, oldest first.
  public let notes: [NoteRecord]
  public let tags: [TagRecord]
  /// In the order of the catalogue.
  public let quotes: [QuoteRecord]
  /// What answers it or its submission as a whole, oldest first.
  public let answers: [AnswerRecord]
  public let sources: [StatementSource]
  /// Oldest first.
  public let history: [StatementHistoryEntry]
  /// The submission's other statements, in their order.
  public let siblings: [SiblingStatement]
  /// Numbers of other live statements with the same text, at most a hundred.
  public let repeats: [Int]
}

/// Another statement of the same submission.
public struct SiblingStatement: Sendable, Equatable {
  public let number: Int
  public let question: String
  /// Nil where it was erased.
  public let text: String?
}

/// A live tag.
public struct TagRecord: Sendable, Equatable {
  public let kind: TargetKind
  public let slug: String
  public let title: String
  public let stance: Stance
  /// When it was given, and by whom.
  public let event: EventStamp
  public let person: PersonID
  /// Number of the import that brought it; nil where a person gave it.
  public let importNumber: Int?
  /// Whether the program proposed it and the person took it over.
  public let isSuggested: Bool
}

/// Where a statement stands in a file.
public struct StatementSource: Sendable, Equatable {
  public let importNumber: Int
  public let file: String
  public let sha256: [UInt8]
  /// Name of the profile that said what the columns mean; nil: none did.
  public let profile: String?
  /// What each column meant, as JSON.
  public let mapping: String
  /// Record of the file; the header is 1.
  public let row: Int
  /// From 1.
  public let column: Int
  public let isInForce: Bool
}

/// One change of a statement.
public struct StatementHistoryEntry: Sendable, Equatable {
  /// What became different about a statement.
  public enum Change: Sendable, Equatable {
    case text(String?)
    case tagged(slug: String, Stance)
    case untagged(slug: String)
    case state(StatementState)
    /// It does not count any more, since its imports were undone.
    case left
    case returned
    case hidden
    case shown
    case erased
    case flagged(StatementFlag)
    case unflagged(StatementFlag)
    /// Numbers of notes.
    case noted(Int)
    case unnoted(Int)
    /// Numbers of quotes.
    case quoted(Int, slug: String)
    case unquoted(Int)
    /// The order or what is left out, by a person.
    case quoteChanged(Int)
    /// To where its words stand in another text.
    case quoteMoved(Int)
    case quoteLost(Int)
    /// Numbers of answers to it or to its submission.
    case answered(Int, AnswerResult)
    case answerChanged(Int, AnswerResult)
    case unanswered(Int)
    /// A consent to publishing holds since then; or none does that had.
    case consentGiven
    case consentWithdrawn
  }

  public let event: EventStamp
  public let person: PersonID
  public let change: Change
}
