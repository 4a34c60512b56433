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
  /// Name of the file that the row is kept in; nil in a dry run.
  public let rejectFile: String?

  /// A row of a file that was not taken.
  public init(file: String, row: Int, cause: Cause, rejectFile: String?) {
    self.file = file
    self.row = row
    self.cause = cause
    self.rejectFile = rejectFile
  }

  /// `Import: umfrage.csv: Zeile 412: Das Datum „31.02.2016“ gibt es nicht. Berichtigen Sie …`
  public func explanation(in language: Language) -> Explanation {
    switch language {
    case .german:
      Explanation(
        attempt: "Import: \(file): Zeile \(row)", reason: reason(in: language),
        remedy: rejectFile.map {
          "Berichtigen Sie die Zeile in \($0) und importieren Sie diese Datei."
        } ?? "")
    case .english:
      Explanation(
        attempt: "import: \(file): row \(row)", reason: reason(in: language),
        remedy: rejectFile.map { "Correct it in \($0) and import that file." } ?? "")
    }
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
