import ResonanzModel

/// Asks what one column means, and what belongs to that meaning.
struct ColumnDialogue {
  let file: SurveyFile
  let words: CatalogueWords
  let prompt: DialoguePrompt
  let index: Int

  func run(_ mapping: inout Mapping) throws(DialoguePrompt.Left) {
    show(mapping)
    try askRole(&mapping)
    switch mapping.columns[index].role {
    case .statement: try askAboutStatements(&mapping.columns[index])
    case .attribute: try askAboutAttribute(&mapping.columns[index])
    default: break
    }
  }

  private func show(_ mapping: Mapping) {
    let column = mapping.columns[index]
    let guess = file.guesses[index]
    prompt.say("#\(index + 1) \(shown(column.header))")
    if guess.role == column.role { prompt.say("  \(guess.reason.phrase(in: prompt.language))") }
    // A person must see what a question holds to decide about it, but not who somebody is.
    var seen = mapping
    if column.role == .ignore, !guess.isPersonal { seen.columns[index].role = .language }
    let samples = file.samples(of: index, in: seen).map(shown)
    if !samples.isEmpty { prompt.say("  " + samples.joined(separator: " · ")) }
    for (number, role) in ColumnRole.allCases.enumerated() {
      let place = number + 1 < 10 ? "   \(number + 1)" : "  \(number + 1)"
      prompt.say("\(place)  \(role.title(in: prompt.language)) (\(role.rawValue))")
    }
  }

  private func askRole(_ mapping: inout Mapping) throws(DialoguePrompt.Left) {
    let reference = ColumnReference(column: index, of: mapping.headers)
    let now = mapping.columns[index].role.title(in: prompt.language)
    try prompt.ask(DialogueWords.role, now: now, help: DialogueWords.roleHelp) {
      answer throws(MappingFault) in
      try mapping.apply(.role(reference, try role(answer)))
    }
  }

  /// By its number in the list, its name, or what people call it.
  private func role(_ answer: String) throws(MappingFault) -> ColumnRole {
    let roles = ColumnRole.allCases
    if let number = Int(answer), roles.indices.contains(number - 1) { return roles[number - 1] }
    let key = CellKey(answer)
    let named = roles.first { role in
      key.text == role.rawValue || key == CellKey(role.title(in: prompt.language))
    }
    if let named { return named }
    throw .unknownRole(answer, near: nearest(to: answer, in: roles.map(\.rawValue)))
  }

  private func askAboutStatements(
    _ column: inout ColumnMapping
  ) throws(DialoguePrompt.Left) {
    try prompt.ask(
      DialogueWords.question, now: column.question ?? column.header,
      help: DialogueWords.questionHelp
    ) { answer in
      column.question = answer == "-" ? nil : answer
    }
    try prompt.ask(DialogueWords.theme, now: column.theme, help: DialogueWords.targetHelp) {
      answer throws(MappingFault) in
      if answer != "-" { _ = try words.theme(answer) }
      column.theme = answer == "-" ? nil : answer
    }
    try prompt.ask(DialogueWords.measure, now: column.measure, help: DialogueWords.targetHelp) {
      answer throws(MappingFault) in
      if answer != "-" { _ = try words.measure(answer) }
      column.measure = answer == "-" ? nil : answer
    }
  }

  private func askAboutAttribute(
    _ column: inout ColumnMapping
  ) throws(DialoguePrompt.Left) {
    try prompt.ask(
      DialogueWords.name, now: column.name ?? column.header, help: DialogueWords.nameHelp
    ) { answer in
      column.name = answer == "-" ? nil : answer
    }
    let now = column.coarsening.map { "\($0.option.key)=\($0.option.value)" }
    try prompt.ask(DialogueWords.rule, now: now, help: DialogueWords.ruleHelp) {
      answer throws(MappingFault) in
      column.coarsening = answer == "-" ? nil : try Coarsening(written: answer)
    }
  }
}

extension Coarsening {
  /// From `bands=18/30`, `prefix=3`, `year` …
  fileprivate init(written text: String) throws(MappingFault) {
    let key = trimmed(text.prefix { $0 != "=" })
    let value = trimmed(text.drop { $0 != "=" }.dropFirst())
    let isBare = ColumnOption.bareKeys.contains(key)
    guard let rule = try Coarsening(key: isBare ? "date" : key, value: isBare ? key : value) else {
      throw .unknownOption(key, near: nearest(to: key, in: Self.keys + ColumnOption.bareKeys))
    }
    self = rule
  }
}
