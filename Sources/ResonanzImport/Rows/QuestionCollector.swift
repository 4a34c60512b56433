/// Gathers the questions of a list whose rows name their question, in a first pass through the file,
/// since an import must be told its questions before the first row.
public struct QuestionCollector {
  /// In the order in which the file first names them.
  public private(set) var questions: [String] = []
  private var known: Set<String> = []
  private let column: Int
  /// Columns of which one must say something.
  private let texts: [Int]
  private let header: String
  private let lastHeaderRow: Int
  private var filters: RowFilters
  /// More questions than any consultation has: the column holds something else.
  private static let limit = 500

  /// Nil where the mapping has no column of questions, so that `Mapping.questions` are all.
  ///
  /// - Parameter headerRow: number of the row in which the table's header ends.
  public init?(_ mapping: Mapping, headerRow: Int = 1) throws(MappingFault) {
    guard let column = mapping.column(.question) else { return nil }
    self.column = column
    texts = mapping.columns(.statement) + mapping.columns(.title)
    header = mapping.columns[column].header
    lastHeaderRow = headerRow + mapping.headerRows - 1
    filters = try RowFilters(mapping)
  }

  /// Takes note of the question of one row.
  public mutating func add(_ row: some RowCells) throws(MappingFault) {
    guard row.number > lastHeaderRow, column < row.count, filters.accepts(row) else { return }
    if texts.allSatisfy({ $0 >= row.count || isBlank(row[$0]) }) { return }
    let question = trimmed(row[column])
    guard known.insert(question).inserted else { return }
    guard questions.count < Self.limit else {
      throw .tooManyQuestions(column: header, limit: Self.limit)
    }
    questions.append(question)
  }
}
