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
    for edit in edits { try apply(edit) }
    self.layout = layout ?? Layout(columns: columns, rows: top.data(of: samples))
  }
}
