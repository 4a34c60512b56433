/// What must be known of all rows before the first one can become a draft.
public struct FirstPass {
  private var collector: QuestionCollector?
  private(set) var repeated: RepeatedRows?

  /// Nil where the rows can be taken as they come.
  ///
  /// - Parameter headerRow: number of the row in which the table's header ends.
  public init?(_ mapping: Mapping, headerRow: Int = 1) throws(MappingFault) {
    collector = try QuestionCollector(mapping, headerRow: headerRow)
    repeated = try RepeatedRows(mapping)
    if collector == nil, repeated == nil { return nil }
  }

  /// Takes note of one row.
  public mutating func add(_ row: some RowCells) throws(MappingFault) {
    try collector?.add(row)
    repeated?.add(row)
  }

  /// What the rows name as their questions.
  var questions: [String] { collector?.questions ?? [] }
}
