public import ResonanzModel

/// Why columns cannot mean what they were said to mean.
public enum MappingFault: Error, Sendable, Hashable {
  /// The file has no such column; some that are spelled alike.
  case unknownColumn(String, near: [String])
  /// Several columns can be meant.
  case ambiguousColumn(String, columns: [NumberedColumn])
  /// A profile names columns that the file does not have.
  case missingColumns([String])
  /// An earlier import, of that number, had columns that the file does not have.
  case unlikeImport(Int, missing: [String])
  /// Several profiles fit the file equally well.
  case profilesTie([String])
  /// What a person asked for has no effect in this role.
  case idleOption(String, column: String, ColumnRole)
  /// A personal column is kept only by a rule that makes it less exact.
  case personalAttribute(column: String, PersonalData)
  /// The options of a multiple choice could not be learned: no value occurs twice.
  case noChoices(column: String)
  /// There is no such role.
  case unknownRole(String, near: [String])
  /// There is no such option of a column.
  case unknownOption(String, near: [String])
  /// An option cannot have this value.
  case unknownOptionValue(option: String, value: String, allowed: [String])
  /// Not written the way corrections are written.
  case unreadableEdit(String, form: String)
  /// Nothing in the file is a statement; its columns.
  case noStatementColumn([NumberedColumn])
  /// The file is known to hold none.
  case noStatements(StatementlessFile)
  /// Only one column can have the role.
  case repeatedRole(ColumnRole, [NumberedColumn])
  /// The rows of a wide file do not name their question: its columns do.
  case questionInWide(NumberedColumn)
  /// Where rows name their question, only one column can hold the answer.
  case questionForSeveral(NumberedColumn, statements: [NumberedColumn])
  /// A title stands above one statement, but several columns hold some.
  case titleOfSeveral(NumberedColumn, statements: [NumberedColumn])
  /// A column of questions has too many to be that.
  case tooManyQuestions(column: String, limit: Int)
  /// The archive has no such group.
  case unknownGroup(String, known: [String])
  /// The archive has no such theme or measure.
  case unknownTarget(TargetKind, String, near: [String])
  /// A theme or measure that takes no new tags.
  case retiredTarget(TargetKind, String)
}
