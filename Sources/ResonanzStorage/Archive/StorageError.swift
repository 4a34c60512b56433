public import ResonanzModel

/// Why the archive could not do something. Nothing is half done when one is thrown: the transaction
/// that it ended has been rolled back.
public enum StorageError: Error, Sendable {
  /// A file is there already, where a new archive was to be made.
  case exists(path: String)
  case missing(path: String)
  /// The operating system refused; its own words.
  case unreachable(path: String, reason: String)
  /// What was written last is still in the log beside it, in a folder in which nothing can be made that reading
  /// the log takes.
  case unreadableLog(path: String)
  /// Somebody wrote while it was read where nobody can be kept from it.
  case changedMeanwhile(path: String)
  /// Not a file of this program.
  case foreign(path: String)
  /// Made by a newer Resonanz: its schema version and the newest one known here.
  case newer(path: String, version: Int, known: Int)
  /// An older schema that has to be brought up to date by a command that writes.
  case older(path: String, version: Int)
  /// On a drive over the network, where SQLite's write-ahead log does not work; the file system's name.
  case networkDrive(path: String, fileSystem: String)
  /// Another process writes; its process id, where it could be read.
  case locked(path: String, process: Int32?)
  /// A server has it: its process, and where it is in a browser.
  case served(path: String, process: Int32, address: String)
  case full(path: String)
  /// SQLite found the file damaged; its own words.
  case damaged(path: String, reason: String)
  /// Writes would not survive a power cut here: what SQLite answered for `synchronous`.
  case notDurable(path: String, answer: Int)
  /// Anything else that SQLite refused; its code and words. A fault of the program.
  case database(code: Int, reason: String)

  case unknownStatement(Int)
  /// There is a statement of that number, but as of that point there was none yet.
  case statementCameLater(Int, with: Int)
  case unknownImport(Int)
  case unknownTheme(String, known: [String])
  case unknownMeasure(String, known: [String])
  case unknownGroup(String, known: [String])
  case unknownConsultation(String, known: [String])
  case unknownMilestone(String, known: [String])
  case unknownEvent(Int, last: Int)
  case unknownAttribute(String, known: [String])
  /// Rows and columns of a table are the same; what they are.
  case sameDimension(String)
  /// The point that something is asked from is after the one that it is asked to; their events.
  case reversedPoints(Int, Int)
  case retired(slug: String)
  /// A reason for having no tag was given to a statement that has some.
  case taggedStatement(Int)
  case importNotInForce(Int)
  case importInForce(Int)
  /// The undo or redo of an import would make a consent hold that doesn't now, and nobody confirmed that; of how many
  /// statements.
  case wouldGiveConsent(Int, statements: Int)
  case badConsultation(String)
  /// A new measure whose slug can't be one, or that has no title.
  case badMeasure(String)
  case measureExists(String)
  case unknownKeyword(String, suggestion: String?)
  case badKeyword(String)
  case keywordExists(String)
  case keywordIntoItself(String)
  /// A query of statements to be changed that was not understood as a whole.
  case unclearQuery([QueryNote])
  case emptyNote
  case unknownNote(Int)
  /// A note on a tag that the statement doesn't have.
  case notTagged(Int)
  case quote(QuoteFault)
  case answer(AnswerFault)
  case nothingToUndo
  case nothingToRedo
  /// What the event did is not a person's change of tags, quotes, flags or notes.
  case notUndoable(Int)
  /// The event is somebody else's.
  case notYours(Int)
  case takenBack(Int)
  /// What an event left was changed since by a later one; the statement, where it is of one.
  case changedSince(Int, by: Int, statement: Int?)
  /// The import that a file is to replace is of another consultation than the one named.
  case replacesElsewhere(Int, consultation: String, named: String)
  /// More than a fifth of the texts that an import matched would change.
  case wouldReplaceTexts(changed: Int, matched: Int, consultation: String, statement: Int)
  case round(RoundFault)
  case account(AccountFault)
  /// What was said there is erased.
  case erasedStatement(Int)
  case erasedRespondent(String)
  case unknownRespondent(String, consultation: String)
  /// A file that an erasure was to follow into is no copy of the archive, or has gone on by itself.
  case foreignCopy(path: String)
  case catalogue(CatalogueChangeError)
  /// What read the rows gave up.
  case source(any ExplainedError)
}
