extension Mapping {
  /// The questions of its statement columns, in their order; those of a list whose rows name their
  /// question are in the rows (`QuestionCollector`).
  ///
  /// A list that only says "Text" above its statements has no question.
  public var questions: [String] {
    var used: Set<String> = []
    let statements = statementColumns.map { $0[0] }
    let isList = layout == .long && statements.count == 1
    return statements.map { index in
      let column = columns[index]
      let isUnnamed = isList && HeaderVocabulary.namesAnyStatement(column.header)
      let text = column.question ?? (isUnnamed ? "" : column.header)
      return distinct(text, from: &used)
    }
  }

  /// Two columns can have the same header, but each answer belongs to one question.
  private func distinct(_ text: String, from used: inout Set<String>) -> String {
    var candidate = text
    var count = 1
    while !used.insert(candidate).inserted {
      count += 1
      candidate = text.isEmpty ? "(\(count))" : "\(text) (\(count))"
    }
    return candidate
  }
}
