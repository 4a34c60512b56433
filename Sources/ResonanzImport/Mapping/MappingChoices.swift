extension Mapping {
  /// Learns the options of the columns that are to learn them, so that the mapping says them to whoever
  /// reads it and the next file is split the same.
  ///
  /// - Parameter rows: the sample of the file, with its further header rows.
  public mutating func learnChoices(from rows: [[String]]) throws(MappingFault) {
    let data = rows.dropFirst(headerRows - 1)
    for index in columns.indices where columns[index].choices == .learned {
      guard columns[index].role.takesChoices else { continue }
      let texts = data.map { index < $0.count ? cells.text(of: $0[index]) : "" }
      let options = ChoiceLearner.options(in: texts)
      if options.isEmpty { throw .noChoices(column: columns[index].header) }
      columns[index].choices = .options(options)
    }
  }
}
