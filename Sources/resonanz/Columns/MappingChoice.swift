import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// What the columns of a file were taken for, and on whose word.
struct MappingChoice {
  /// What said so first.
  enum Source: Equatable {
    case guess
    case profile(String, isPicked: Bool)
    case earlierImport(Int)
    /// The import that the file holds rejected rows of.
    case rejects
  }

  var mapping: Mapping
  let source: Source
  /// Before the corrections.
  let base: [ColumnRole]
  /// Columns that the profile says nothing about.
  var newColumns: [String] = []
  /// An import that read such a file another way.
  var otherReading: ImportRecord?

  /// The profile that said so: a kept one, or the one that comes with the program for a tool.
  func profileName(_ file: SurveyFile) -> String? {
    switch source {
    case .profile(let name, _): name
    case .guess: file.tool?.rawValue
    case .earlierImport, .rejects: nil
    }
  }
}

/// Finds out what the columns of a file mean, from all that was said about it.
struct MappingChooser {
  let columns: ColumnOptions
  let constants: FileConstants
  let profiles: ProfileOptions
  let folder: ProfileFolder
  let imports: [ImportRecord]
  let consultation: String?

  /// By a profile or an import that was named; as the import had it that this is a reject file of; by the
  /// kept profile that fits; or guessed. Then corrected as was asked.
  func choose(for file: SurveyFile) throws -> MappingChoice {
    try explaining(.usage) {
      let edits = try columns.edits()
      let layout = try columns.chosenLayout()
      var choice: MappingChoice
      if var known = try known(file) {
        try known.mapping.dropFilters(replacedBy: edits)
        for edit in edits { try known.mapping.apply(edit) }
        if let layout { known.mapping.layout = layout }
        choice = known
      } else {
        choice = MappingChoice(
          mapping: try file.mapping(edits: edits, layout: layout), source: .guess,
          base: file.guesses.map(\.role))
      }
      try constants.apply(to: &choice.mapping)
      if columns.incomplete { choice.mapping.takesIncomplete = true }
      if choice.source == .guess { choice.mapping.takeAlignment(file.guesses) }
      choice.mapping = try file.settled(choice.mapping)
      if choice.source == .guess, !profiles.noProfile {
        choice.otherReading = file.otherReading(than: choice.mapping, among: imports)
      }
      return choice
    }
  }

  /// Nil where nothing is known, so that it must be guessed.
  private func known(_ file: SurveyFile) throws -> MappingChoice? {
    if let number = profiles.like {
      guard let record = imports.first(where: { $0.number == number }) else {
        throw StorageError.unknownImport(number)
      }
      return choice(try file.mapping(like: record), .earlierImport(number))
    }
    if let profile = try profiles.chosen(in: folder) {
      return try choice(by: profile, .profile(profiles.profile ?? "", isPicked: false), file)
    }
    if let mapping = file.mapping(like: imports, consultation: consultation) {
      return choice(mapping, .rejects)
    }
    if profiles.noProfile { return nil }
    let pick = ProfilePick(from: folder, for: file.headers)
    for fault in pick.faults { Terminal.note(fault.explanation(in: language).line) }
    if !pick.tie.isEmpty { throw ImportError.mapping(.profilesTie(pick.tie), file: file.name) }
    return try pick.profile.map {
      try choice(by: $0.profile, .profile($0.name, isPicked: true), file)
    }
  }

  private func choice(_ mapping: Mapping, _ source: MappingChoice.Source) -> MappingChoice {
    MappingChoice(mapping: mapping, source: source, base: mapping.columns.map(\.role))
  }

  private func choice(
    by profile: Profile, _ source: MappingChoice.Source, _ file: SurveyFile
  ) throws -> MappingChoice {
    var choice = choice(try file.mapping(by: profile), source)
    choice.newColumns = profile.unmentioned(in: file.headers)
    return choice
  }
}
