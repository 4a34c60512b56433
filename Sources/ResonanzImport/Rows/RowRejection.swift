public import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// A row that was not taken, with all that a person needs to put it right.
public struct RowRejection: ExplainedError, Sendable, Equatable {
  /// What was wrong with it.
  public enum Cause: Sendable, Equatable {
    /// It could not be read as what its columns mean.
    case problem(RowProblem)
    /// The archive refused it.
    case fault(SubmissionFault)
    /// It is no whole row.
    case unreadable(RowFault)
    /// It is a line of a JSONL or list file and says nothing that can be taken.
    case line(LineProblem)
  }

  /// Name of the file that was imported.
  public let file: String
  /// Number of the record in it; the header is 1.
  public let row: Int
  /// What was wrong.
  public let cause: Cause
  /// A row of a file that was not taken.
  public init(file: String, row: Int, cause: Cause) {
    self.file = file
    self.row = row
    self.cause = cause
  }

  /// `Import: umfrage.csv: Zeile 412: Das Datum „31.02.2016“ gibt es nicht.`
  public func explanation(in language: Language) -> Explanation {
    let row = Wording(
      german: "Import: \(file): Zeile \(row)", english: "import: \(file): row \(row)")
    return Explanation(attempt: row(in: language), reason: reason(in: language), remedy: "")
  }

  /// Why, as a sentence.
  public func reason(in language: Language) -> String {
    switch cause {
    case .problem(let problem): problem.sentence(in: language)
    case .fault(let fault): fault.sentence(in: language)
    case .unreadable(let fault): fault.sentence(in: language)
    case .line(let problem): problem.sentence(in: language)
    }
  }
}
