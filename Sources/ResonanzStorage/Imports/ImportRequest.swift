public import ResonanzModel

/// What an import is told before its first row.
public struct ImportRequest: Sendable {
  /// Slug of the consultation to add to, made if it isn't there; nil: one of this file's own, or the
  /// one that already holds the same file with the same mapping.
  public var consultation: String?
  /// Title and rules of the consultation, where it is made just now; one that is there keeps its own.
  public var newConsultation: ExchangeConsultation?
  /// Name of the file, without its folder.
  public var file: String
  /// Name of the folder in which the file lies, for the title of a consultation that is made for it; nil:
  /// none. It is kept only in that.
  public var folder: String?
  /// SHA-256 of the file's bytes.
  public var sha256: [UInt8]
  /// What each column means, as JSON; two imports with the same are read the same way.
  public var mapping: String
  /// The questions, in the order of their columns; a list without a question has one empty text.
  public var questions: [String]
  /// Whether a respondent's answers to one question stand in one row only, so that the respondent's
  /// id, where there is no statement's id, tells which statement it is.
  public var isWide: Bool
  /// Goes on where more than a fifth of the texts that it matches would change.
  public var replacesTexts: Bool
  /// Number of the import that this file is a correction of: where a text without an id is new, it
  /// corrects the one that stood in the same row.
  public var replaces: Int?
  /// Whether its rows say themselves which themes, measures and keywords they are on, so that one without leaves
  /// them out.
  public var namesTags = false
  /// Whether they say stances themselves.
  public var namesStances = false
  /// Name of the profile that said what the columns mean.
  public var profile: String?

  public init(
    consultation: String?, file: String, sha256: [UInt8], mapping: String, questions: [String],
    isWide: Bool, replacesTexts: Bool = false, replaces: Int? = nil, profile: String? = nil
  ) {
    self.consultation = consultation
    newConsultation = nil
    self.file = file
    folder = nil
    self.sha256 = sha256
    self.mapping = mapping
    self.questions = questions
    self.isWide = isWide
    self.replacesTexts = replacesTexts
    self.replaces = replaces
    self.profile = profile
  }
}

/// What became of a row.
public enum SubmissionOutcome: Sendable, Equatable {
  case accepted
  case rejected(SubmissionFault)
}

/// Why a row could not be taken although it could be read.
public enum SubmissionFault: Sendable, Equatable {
  /// The respondent is known, in this consultation, as one of another group; slugs.
  case otherGroup(respondent: String, known: String, named: String)
  /// The statement, by its number, is known as one of another group; slugs.
  case otherGroupOfStatement(Int, known: String, named: String)
  /// The id stands in an earlier row of the same file.
  case repeatedID(String, row: Int)
  /// A theme or measure that takes no new tags; its slug.
  case retiredTarget(String)
}
