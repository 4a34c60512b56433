extension Mapping {
  /// The mapping of a file as it was guessed, with the corrections of a person.
  ///
  /// - Parameters:
  ///   - samples: the rows that the guesses were made from.
  ///   - layout: as a person has set it; nil: guessed, after the corrections.
  public init(
    _ guesses: [ColumnGuess], samples: [[String]], edits: [MappingEdit] = [],
    layout: Layout? = nil
  ) throws(MappingFault) {
    let top = HeaderRows(headers: guesses.map(\.header), rows: samples)
    self.init(
      columns: guesses.map { guess in
        ColumnMapping(
          header: guess.header, role: guess.role, question: guess.label, dates: guess.dates)
      },
      layout: .long, headerRows: top.count)
    read(top)
    for edit in edits { try apply(edit) }
    self.layout = layout ?? Layout(columns: columns, rows: top.data(of: samples))
  }
}

extension Mapping {
  /// Takes over what the top of a file says about the cells and rows below it.
  mutating func read(_ top: HeaderRows) {
    cells = top.cells
    submission = LimeSurvey.submission(headers: headers, codes: top.codes)
  }

  /// Reads how comments stand to what they are on, where all of it is about a measure.
  ///
  /// - Parameter guesses: those that the mapping was made from.
  public mutating func takeAlignment(_ guesses: [ColumnGuess]) {
    let isOfMeasure = !measures.isEmpty || columns.contains { $0.measure != nil }
    guard isOfMeasure, column(.stance) == nil,
      let index = guesses.firstIndex(where: { $0.reason == .alignment }),
      columns.indices.contains(index), columns[index].role == .ignore
    else { return }
    columns[index].role = .stance
  }
}
