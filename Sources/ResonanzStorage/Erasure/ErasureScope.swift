/// Whose words are to go.
public enum ErasureScope: Sendable, Equatable {
  /// One statement, by its number.
  case statement(Int)
  /// Everything that came in with a statement, by that one's number.
  case submission(of: Int)
  /// Everything that one respondent said in a consultation, by the source's id and the consultation's
  /// slug; nothing of them is taken any more then.
  case respondent(id: String, consultation: String)
}

/// What an erasure took, or would take.
public struct Erasure: Sendable, Equatable {
  /// Its event; nil in a preview.
  public internal(set) var event: Int?
  /// Statements that lose their text and do not count any more.
  public internal(set) var statements = 0
  /// Their texts, earlier versions too.
  public internal(set) var texts = 0
  /// Words in all of these texts, as far as white space tells.
  public internal(set) var wordsInTexts = 0
  /// Tags that do not count any more; they stay for earlier points.
  public internal(set) var tags = 0
  public internal(set) var quotes = 0
  /// Earlier texts of notes too.
  public internal(set) var notes = 0
  /// Numbers of the answers that lose their reasons, earlier versions too: those to what is erased, and
  /// those that quote it.
  public internal(set) var answers: [Int] = []
  /// Facts of respondents, and what their submissions were typed from.
  public internal(set) var attributes = 0
  /// Ids that the source gave statements and respondents, and names of organisations.
  public internal(set) var sourceIDs = 0
  /// Words that occur nowhere else.
  public internal(set) var words = 0
  /// Respondents of whom nothing is taken any more from now on.
  public internal(set) var barred = 0
  /// Numbers of other statements that say, or said, the same in the same words, and stay.
  public internal(set) var identical: [Int] = []
  /// Names of the files that it came from, which are not the program's to change.
  public internal(set) var files: [String] = []
  /// The first event that knew one of the statements: copies that are older hold nothing of it.
  public internal(set) var since = 0

  init() {}
}

/// A text that an erasure would take.
public struct ErasedText: Sendable, Equatable {
  public let statement: Int
  /// As it is now.
  public let text: String
  public let question: String
}
