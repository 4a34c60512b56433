/// What an import did, or would do; of the answers in the accepted rows, `added`, `changed`,
/// `unchanged` and `skipped` add up to all answer cells.
public struct ImportSummary: Sendable, Equatable {
  /// Its number; nil where nothing was new, so that nothing was written, and in a dry run.
  public var number: Int?
  /// Slug of the consultation.
  public var consultation: String
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  /// Answers of the import's rows that are erased and stay so. Empty cells are the importer's to add.
  public var skippedErased = 0
  /// The part of `added` that repeats a text already in the archive.
  public var duplicates = 0
  /// Statements that no import in force asserted any more and that this one brings back.
  public var returned = 0
  /// Tags that it brought.
  public var tags = 0
  /// Tags of earlier imports of which the file says another stance, which they have now; never those of people.
  public var stancesChanged = 0
  /// Tags of earlier imports of which the file, which has stances, says none; the former one stays.
  public var stancesLeftOut = 0
  /// Tags of which the file says another stance than people, who are right.
  public var stancesOfStaff = 0
  /// Statements of which the file, which has tags, leaves some out that an earlier import brought; they stay.
  public var tagsLeftOut = NumberedStatements()
  /// Statements that have tags of this import beside others of an earlier one, which stay.
  public var besideOthers = NumberedStatements()
  /// All imports in force that say those others.
  public var besideImports: Set<Int> = []
  /// Statements of which the source counts other votes than before.
  public var votesChanged = 0
  /// Attributes that respondents have, or have with other values, only since this import.
  public var attributesChanged = 0
  /// Submissions of which the file says another date of receipt; the first one stays.
  public var otherReceived = 0
  /// Languages, documents, pages and wordings of a consent that are others since this import.
  public var factsChanged = 0
  /// Statements whose consent to publishing this file takes back.
  public var consentWithdrawn = NumberedStatements()
  /// Statements that have a consent to publishing only since this import.
  public var consentGiven = NumberedStatements()
  /// Statements of which the file says another consent, where it can't be told whether the row is of whoever
  /// said them: the former one holds.
  public var otherConsent = NumberedStatements()
  /// Statements of which the file says a consent that was taken back and stays so.
  public var consentStaysWithdrawn = NumberedStatements()
  /// Statements that the file says somebody else made; the first sender stays.
  public var otherSender = NumberedStatements()
  /// Statements of which the file names a sender, where none was known; they stay without one.
  public var newSender = NumberedStatements()
  /// Respondents who were not known before.
  public var respondents = 0

  /// Statements that the source had before, and that this file has no longer; they stay.
  public var vanished = NumberedStatements()
  /// Those of them of which a quote is picked, which stays too.
  public var vanishedQuoted = NumberedStatements()
  /// Numbers of quotes whose words are not in the new texts of their statements.
  public var lostQuotes: [Int] = []
  /// The first few answers of each kind.
  public var examples: [ImportExample] = []

  public init(number: Int? = nil, consultation: String) {
    self.number = number
    self.consultation = consultation
  }

  /// Slug of another consultation where an import in force has the same file, read another way: then
  /// what it says counts twice.
  public var alsoIn: String?

  /// Slug of another consultation with a file of this name, where half of what is new is word for word
  /// there already: it may be the same survey, grown.
  public var resembles: String?

  /// Whether the archive is the same after it.
  public var isEmpty: Bool {
    added == 0 && changed == 0 && returned == 0 && tags == 0 && stancesChanged == 0
      && votesChanged == 0
      && attributesChanged == 0 && factsChanged == 0 && consentWithdrawn.isEmpty
      && consentGiven.isEmpty
  }
}
