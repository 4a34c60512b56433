public import ResonanzStorage

/// What an import did, so that a person can check it against the file.
public struct ImportReport: Sendable, Equatable {
  public var summary: ImportSummary
  /// Rows of data in the file, whatever became of them.
  public var rows = 0
  /// Rows that were not taken.
  public var rejected = 0
  /// Rows that `--only` left out.
  public var leftOut = 0
  /// Answer cells without an answer, in the rows that were taken.
  public var empty = 0
  /// Rows that nobody sent off: all of them where they are left out, else those with answers.
  public var unsubmitted = 0
  /// Whether rows were taken that nobody sent off.
  public var takesIncomplete = false
  /// Answers in the accepted rows, by question.
  public var answersByQuestion: [QuestionFigures] = []
  /// Answers in the accepted rows, by slug of the group.
  public var answersByGroup: [GroupFigures] = []
  /// The attributes that were asked for.
  public var attributes: [AttributeFigures] = []
  /// Values that were not kept, though their columns were asked for.
  public var dropped: [DroppedFigures] = []
  /// What others thought of the statements.
  public var votes = VoteFigures()
  /// Keywords that the file, or the import, puts to the statements.
  public var keywords = KeywordUseFigures()
  /// Accepted rows whose consent is not understood, and so is none.
  public var unclearConsents = UnclearConsents()
  /// Whether the file has nothing but ids and consents.
  public var isOfConsents = false
  /// Rows of which nothing was taken but that they take a consent back.
  public var withdrawals = NumberedRows()
  /// Rows that were not taken and take a consent back, without an id that is known, so that it goes on to hold.
  public var unknownWithdrawals = NumberedRows()
  /// The first rejected rows, for showing.
  public var rejections: [RowRejection] = []
  /// Where the rejected rows are; nil where there are none, and in a dry run.
  public var rejectFile: String?
  /// Accepted rows that the moderators of the platform had rejected there.
  public var refusedByModerators = 0
  /// Whether somebody named the consultation, in the file or beside it.
  public var isNamed = true
  /// Headers of personal columns, which were left out.
  public var personalColumns: [String] = []

  init(summary: ImportSummary) {
    self.summary = summary
  }

  /// Rows left out because nobody sent them off.
  public var unsubmittedLeftOut: Int { takesIncomplete ? 0 : unsubmitted }

  /// Answers that were not taken: empty, or erased before.
  public var skipped: Int { empty + summary.skippedErased }
}
