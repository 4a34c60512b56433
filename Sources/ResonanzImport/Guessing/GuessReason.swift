/// Why a column was guessed to be what it is.
public enum GuessReason: Sendable, Hashable {
  /// Its header says so.
  case header(String)
  /// Its header says so, but neither it nor any other column of statements holds anything in the sample.
  case emptyStatements(String)
  /// So many of its values are dates.
  case dates(Int, of: Int)
  /// Its values are long, in words, and differ.
  case freeText(averageLength: Int, repeats: Bool)
  /// Its header is a question, and its values are in people's own words.
  case asked(averageLength: Int)
  /// The tool that wrote it says that people typed text there.
  case textField(SourceTool)
  /// So many of its values are dates that could be read both ways; its tool writes them so.
  case toolDates(Int, DateOrder, SourceTool)
  /// Short words without a header, right behind the statements.
  case behindStatement
  /// So many of its values name groups of actors.
  case groupWords(Int, of: Int)
  /// So many of its values name themes, or measures, of the archive.
  case catalogueWords(Int, of: Int, ColumnRole)
  /// Left out: it would give away something about a person.
  case personal(PersonalData)
  /// Left out: one of the answers that a question offers.
  case option(String)
  /// Left out: LimeSurvey has made so many dates anonymous.
  case anonymisedDates(Int)
  /// Left out: how a comment stands to what it is on, which is no measure.
  case alignment
  /// Left out: the whole file holds nothing that anybody said.
  case noStatements(StatementlessFile)
  /// Left out: its values are no themes, or measures, of the archive.
  case foreignWords(ColumnRole)
  /// Left out: day and month cannot be told apart.
  case ambiguousDates(Int)
  /// Left out: another column, whose header is given, has the role already.
  case other(ColumnRole, has: String)
  /// Left out: each row names its question, but several columns hold statements, or none.
  case questionColumn
  /// Left out: whether a moderator let it pass; of use to `only`.
  case moderation
  /// Left out: only the tool that wrote it, if known, has use for it.
  case technical(SourceTool?)
  /// Left out: a closed question, with so many different values.
  case closed(distinct: Int, of: Int)
  /// Left out: numbers.
  case numbers(Int)
  /// Left out: it has no header, so nobody can say what it holds.
  case unnamed
  /// Left out: no cell of the sample has anything in it.
  case empty
}
