extension Mapping {
  /// Drops the filters on columns that corrections filter anew: what is asked for now replaces what was
  /// kept, and does not widen it.
  public mutating func dropFilters(replacedBy edits: [MappingEdit]) throws(MappingFault) {
    var replaced: Set<Int> = []
    for case .only(let filter) in edits { replaced.insert(try filter.column.index(in: headers)) }
    var kept: [RowFilter] = []
    for filter in only where !replaced.contains(try filter.column.index(in: headers)) {
      kept.append(filter)
    }
    only = kept
  }

  /// Applies a correction. Where only one column can have the role, the one that had it loses it.
  public mutating func apply(_ edit: MappingEdit) throws(MappingFault) {
    switch edit {
    case .role(let reference, let role):
      let indices = try reference.indices(in: headers)
      if role.isUnique || role == .title {
        for other in columns(role) { columns[other].role = .ignore }
      }
      for index in indices where role != .attribute || isFact(index, of: indices) {
        columns[index].role = role
      }
    case .options(let reference, let options):
      let indices = try reference.indices(in: headers)
      for index in indices where isFact(index, of: indices) {
        for option in options { columns[index].apply(option) }
      }
      nameOptions(indices, reference, options)
    case .value(let text, let meaning):
      let (index, value) = try split(text)
      guard columns[index].role.takesValues else {
        throw idle("--map", index)
      }
      columns[index].set(value, means: meaning)
    case .choices(let text):
      let (index, options) = try split(text)
      guard columns[index].role.takesChoices else {
        throw idle("--choices", index)
      }
      columns[index].choices = Choices(options)
    case .only(let filter):
      // By its header where that is clear: a reject file has fewer columns, so other numbers.
      let index = try filter.column.index(in: headers)
      let column = ColumnReference(column: index, of: headers)
      only.append(RowFilter(column: column, value: filter.value))
    }
  }

  /// Of several columns that are named at once, those for own words are no facts.
  private func isFact(_ index: Int, of indices: [Int]) -> Bool {
    indices.count == 1 || !ChoiceColumns.holdsOwnWords(headers[index])
  }

  /// Several columns under one name are a multiple choice with a column for each option.
  private mutating func nameOptions(
    _ indices: [Int], _ reference: ColumnReference, _ options: [ColumnOption]
  ) {
    let isNamed = options.contains { if case .name = $0 { true } else { false } }
    guard isNamed, indices.count > 1 else { return }
    let beginning = String(reference.text.dropLast())
    for index in indices where isFact(index, of: indices) && columns[index].values.isEmpty {
      let option = ChoiceColumns.option(of: headers[index], beginning: beginning)
      columns[index].values = ChoiceColumns.values(for: option)
    }
  }

  private func idle(_ option: String, _ index: Int) -> MappingFault {
    .idleOption(option, column: columns[index].header, columns[index].role)
  }

  /// A column and what is said of it, from `COLUMN:TEXT`: the longest beginning that names a column,
  /// since headers may hold colons.
  private func split(_ text: String) throws(MappingFault) -> (column: Int, text: String) {
    let colons = text.indices.dropFirst().filter { text[$0] == ":" }
    for colon in colons.reversed() {
      let reference = ColumnReference(String(text[..<colon]))
      if let index = try reference.index(ofSame: headers) {
        return (index, String(text[text.index(after: colon)...]))
      }
    }
    guard let colon = colons.first else { throw .unreadableEdit(text, form: "COLUMN:TEXT") }
    let index = try ColumnReference(String(text[..<colon])).index(in: headers)
    return (index, String(text[text.index(after: colon)...]))
  }
}

extension ColumnMapping {
  fileprivate mutating func apply(_ option: ColumnOption) {
    switch option {
    case .text(let text): question = text
    case .theme(let slug): theme = slug
    case .measure(let slug): measure = slug
    case .keyword(let title): if !keywords.contains(title) { keywords.append(title) }
    case .stance(let stance): self.stance = stance
    case .name(let text): name = text
    case .coarsening(let rule): coarsening = rule
    case .dates(let order): dates = order
    }
  }

  /// What was said of the same word before, spelled another way, no longer holds.
  fileprivate mutating func set(_ value: String, means meaning: String) {
    let key = CellKey(value)
    values = values.filter { CellKey($0.key) != key }
    values[trimmed(value)] = meaning
  }
}
