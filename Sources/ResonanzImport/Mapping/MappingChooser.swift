public import ResonanzStorage

/// All that somebody says about how a file is to be read.
public struct ReadingRequest: Sendable {
  /// Corrections, in the order in which one needs the other.
  public var edits: [MappingEdit] = []
  public var layout: Layout?
  public var takesIncomplete = false
  public var facts = FileFacts()
  /// The profile that was asked for, with its name.
  public var profile: (name: String, profile: Profile)?
  /// Number of an import that is to be read like; nil: like none.
  public var like: Int?
  /// Whether a kept profile that fits is looked for.
  public var usesKeptProfiles = true
  /// Slug or title of the consultation that it is for; nil: none was named.
  public var consultation: String?

  public init() {}
}

/// Finds out what the columns of a file mean, from all that was said about it.
public struct MappingChooser {
  private let request: ReadingRequest
  private let folder: ProfileFolder
  private let imports: [ImportRecord]

  /// - Parameter imports: of the archive.
  public init(_ request: ReadingRequest, folder: ProfileFolder, imports: [ImportRecord]) {
    self.request = request
    self.folder = folder
    self.imports = imports
  }

  /// By a profile or an import that was named; as the import had it that this is a reject file of; by the
  /// kept profile that fits; or guessed. Then corrected as was asked.
  public func choose(for file: SurveyFile) throws -> MappingChoice {
    var (choice, faults) = try known(file)
    if var known = choice {
      try known.mapping.dropFilters(replacedBy: request.edits)
      for edit in request.edits { try known.mapping.apply(edit) }
      if let layout = request.layout { known.mapping.layout = layout }
      choice = known
    }
    var chosen =
      try choice
      ?? MappingChoice(
        mapping: try file.mapping(edits: request.edits, layout: request.layout), source: .guess,
        base: file.guesses.map(\.role))
    chosen.faults = faults
    request.facts.apply(to: &chosen.mapping)
    if request.takesIncomplete { chosen.mapping.takesIncomplete = true }
    if chosen.source == .guess { chosen.mapping.takeAlignment(file.guesses) }
    chosen.mapping = try file.settled(chosen.mapping)
    if chosen.source == .guess, request.usesKeptProfiles {
      chosen.otherReading = file.otherReading(than: chosen.mapping, among: imports)
    }
    return chosen
  }

  /// What is known of it, nil where it must be guessed; and the kept profiles that can't be read.
  private func known(_ file: SurveyFile) throws -> (MappingChoice?, [ProfileFault]) {
    if let number = request.like {
      guard let record = imports.first(where: { $0.number == number }) else {
        throw StorageError.unknownImport(number)
      }
      return (choice(try file.mapping(like: record), .earlierImport(number)), [])
    }
    if let (name, profile) = request.profile {
      return (try choice(by: profile, .profile(name, isPicked: false), file), [])
    }
    if let mapping = file.mapping(like: imports, consultation: request.consultation) {
      return (choice(mapping, .rejects), [])
    }
    if !request.usesKeptProfiles { return (nil, []) }
    let pick = ProfilePick(from: folder, for: file.headers)
    if !pick.tie.isEmpty { throw ImportError.mapping(.profilesTie(pick.tie), file: file.name) }
    let picked = try pick.profile.map {
      try choice(by: $0.profile, .profile($0.name, isPicked: true), file)
    }
    return (picked, pick.faults)
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
