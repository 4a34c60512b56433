public import ResonanzModel
public import ResonanzStorage

/// What one person answered, as a row of an invented file.
public struct Answer: Sendable {
  public var text: String
  /// The source's id of the statement.
  public var id: String?
  /// The source's id of the respondent; nil: nobody knows who said it.
  public var respondent: String?
  /// Slug of the source group.
  public var group: String
  public var received: String?
  /// Slugs of the themes and measures that the row names, with a stance.
  public var tags: [String: Stance]
  /// Whether somebody read it who gave it these tags; else they are those of its whole file.
  public var isRead: Bool

  public init(
    _ text: String, id: String? = nil, by respondent: String? = nil, group: String = "citizens",
    received: String? = "2016-11-01", tags: [String: Stance] = [:], isRead: Bool = true
  ) {
    self.text = text
    self.id = id
    self.respondent = respondent
    self.group = group
    self.received = received
    self.tags = tags
    self.isRead = isRead
  }
}

/// An archive of the invented city, in a folder that is gone with it.
public struct InventedArchive: Sendable {
  public let folder: TemporaryFolder
  public let archive: Archive

  public init(catalogue: Catalogue = Invented.catalogue) throws {
    folder = TemporaryFolder()
    archive = try Archive.create(
      at: folder.file("seedorf.resonanz"), catalogue: catalogue, by: Invented.person,
      clock: Invented.clock())
  }

  /// Where the archive lies.
  public var path: String { archive.path }

  /// Number of a theme or measure, retired or not.
  public func target(_ slug: String) throws -> TargetID {
    let vocabulary = try archive.vocabulary()
    let entries = vocabulary.measures + vocabulary.themes
    return entries.first { $0.slug == slug }?.id ?? TargetID(number: -1)
  }

  /// Number of a source group.
  public func group(_ slug: String) throws -> GroupID {
    let groups = try archive.vocabulary().groups
    return groups.first { $0.group.slug == slug }?.id ?? GroupID(number: -1)
  }

  /// A tag as a person gives it.
  public func tag(_ slug: String, _ stance: Stance = .unstated) throws -> TagDraft {
    TagDraft(target: try target(slug), stance: stance)
  }

  /// Imports a file of one question, a row an answer.
  @discardableResult
  public func importFile(
    _ file: String, _ answers: [Answer], into consultation: String? = "umfrage", sha: UInt8 = 1,
    isWide: Bool = false, replacesTexts: Bool = false, replaces: Int? = nil,
    isDryRun: Bool = false
  ) throws -> ImportSummary {
    try importRows(
      file, try answers.enumerated().map { try draft($1, row: $0 + 2) }, into: consultation,
      sha: sha, isWide: isWide, replacesTexts: replacesTexts, replaces: replaces,
      isDryRun: isDryRun
    ).summary
  }

  /// Imports a file of some questions, and says what became of its rows.
  @discardableResult
  public func importRows(
    _ file: String, _ rows: [SubmissionDraft], into consultation: String? = "umfrage",
    sha: UInt8 = 1, questions: [String] = ["Was fehlt?"], isWide: Bool = false,
    replacesTexts: Bool = false, replaces: Int? = nil, namesTags: Bool = false,
    isDryRun: Bool = false
  ) throws -> (summary: ImportSummary, outcomes: [SubmissionOutcome]) {
    var request = ImportRequest(
      consultation: consultation, file: file, sha256: [UInt8](repeating: sha, count: 32),
      mapping: "{}", questions: questions, isWide: isWide, replacesTexts: replacesTexts,
      replaces: replaces)
    request.namesTags = namesTags
    request.namesStances = namesTags
    var outcomes: [SubmissionOutcome] = []
    let summary = try archive.importSubmissions(
      request, by: Invented.person, isDryRun: isDryRun
    ) { session in
      if replaces != nil { rows.forEach(session.foresee) }
      for row in rows { outcomes.append(try session.add(row)) }
    }
    return (summary, outcomes)
  }

  /// An answer as a row of a file.
  public func draft(_ answer: Answer, row: Int) throws -> SubmissionDraft {
    SubmissionDraft(
      row: row, respondent: answer.respondent.map { RespondentDraft(sourceID: $0) },
      group: try group(answer.group), received: answer.received,
      statements: [
        StatementDraft(
          question: 0, column: 1, sourceID: answer.id, text: answer.text,
          tags: try answer.tags.sorted { $0.key < $1.key }.map { try tag($0.key, $0.value) },
          state: answer.isRead ? nil : .open)
      ])
  }

  /// Tags statements as a person of the staff.
  @discardableResult
  public func tag(
    _ statements: [Int], add: [String: Stance] = [:], remove: [String] = [],
    state: StatementState? = nil, by person: PersonID = Invented.person
  ) throws -> TagOutcome {
    let change = TagChange(
      added: try add.sorted { $0.key < $1.key }.map { try tag($0.key, $0.value) },
      removed: try remove.map { try target($0) }, state: state)
    return try archive.tag(statements, change, by: person)
  }

  /// Undoes an import.
  @discardableResult
  public func undo(_ number: Int) throws -> ImportReversal {
    try archive.undoImport(number, by: Invented.person, isConfirmed: true)
  }

  /// Redoes an import.
  @discardableResult
  public func redo(_ number: Int) throws -> ImportReversal {
    try archive.redoImport(number, by: Invented.person, isConfirmed: true)
  }

  /// What `verify` finds wrong.
  public func faults() throws -> [String] {
    try archive.verify().flatMap { result in
      result.faults.map { "\(result.check): \($0.words(in: .english))" }
    }
  }

  /// Numbers of the statements that a search finds, newest first.
  public func found(_ query: String, _ filter: SearchFilter = SearchFilter()) throws -> [Int] {
    try archive.search(SearchQuery(query), filter: filter, limit: 1000).hits.map(\.statement)
  }

  /// The row of a theme or measure.
  public func row(_ slug: String, asOf point: Point = .now) throws -> TallyRow? {
    let rows =
      try archive.tally(.measure, asOf: point).rows + archive.tally(.theme, asOf: point).rows
    return rows.first { $0.slug == slug }
  }

  /// Number of the last event.
  public func lastEvent() throws -> Int { try archive.events(around: .now).last }
}
