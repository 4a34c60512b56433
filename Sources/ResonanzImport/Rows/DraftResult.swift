public import ResonanzStorage

/// What became of a row of a file.
public enum DraftResult: Sendable {
  /// What came in, and how many of its answer cells were empty.
  case draft(SubmissionDraft, emptyAnswers: Int)
  /// None of its answer cells, so many, has an answer.
  case empty(emptyAnswers: Int)
  /// The mapping's `only` leaves it out.
  case filteredOut
  /// Nobody sent it off.
  case unsubmitted
  /// One of the further header rows that some tools write.
  case header
  /// It cannot be read as what its columns mean.
  case rejected(RowProblem)
}
