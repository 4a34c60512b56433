import ResonanzModel
import ResonanzStorage

/// Turns what a line says into a draft, as far as the archive has what it names.
struct SubmissionBuilder {
  /// The questions of the import, which the drafts name by index.
  private let questions: [String: Int]
  private let vocabulary: Vocabulary
  private let groups: GroupIndex
  private let themes: TargetIndex
  private let measures: TargetIndex
  private let defaultGroup: GroupID
  private let defaultTags: [TagDraft]
  private let settings: LineSettings
  private let dates = DateReader()

  /// - Throws: where the settings name what is not there.
  init(
    _ settings: LineSettings, vocabulary: Vocabulary, questions: [String]
  ) throws(MappingFault) {
    let words = CatalogueWords(vocabulary)
    self.vocabulary = vocabulary
    groups = words.groups
    themes = words.themes
    measures = words.measures
    self.questions = Dictionary(
      zip(questions, questions.indices), uniquingKeysWith: { first, _ in first })
    defaultGroup = try words.group(settings.group ?? SourceGroup.unknown)
    var tags: [TagDraft] = []
    for slug in settings.themes { tags.append(TagDraft(target: try words.theme(slug))) }
    for slug in settings.measures {
      tags.append(
        TagDraft(target: try words.measure(slug), stance: settings.stance ?? .unstated))
    }
    defaultTags = tags
    self.settings = settings
  }

  func draft(
    _ submission: ExchangeSubmission, row: Int
  ) throws(LineProblem) -> SubmissionDraft {
    var keepsRetired = false
    var statements: [StatementDraft] = []
    for (index, statement) in submission.statements.enumerated() {
      statements.append(try draft(statement, column: index + 1, &keepsRetired))
    }
    let organisation = settings.organisation.map {
      ExchangeRespondent(kind: .organisation, organisation: $0)
    }
    var draft = SubmissionDraft(
      row: row, respondent: respondent(submission.respondent ?? organisation),
      group: try group(submission.group), received: try received(submission.received),
      language: submission.language ?? settings.spokenLanguage,
      consent: submission.consent ?? settings.consent, attributes: submission.attributes,
      document: submission.document ?? settings.document, statements: statements)
    draft.isSheet = submission.isSheet
    draft.keepsRetired = keepsRetired
    return draft
  }

  private func draft(
    _ statement: ExchangeStatement, column: Int, _ keepsRetired: inout Bool
  ) throws(LineProblem) -> StatementDraft {
    var draft = StatementDraft(
      question: questions[statement.question] ?? 0, column: column, sourceID: statement.id,
      text: statement.text, page: statement.page,
      // What is true of the whole file, nobody said of this statement: it is still to be read.
      state: statement.state ?? (statement.tags.isEmpty ? .open : nil))
    if statement.supporting != nil || statement.opposing != nil {
      draft.votes = Votes(supporting: statement.supporting, opposing: statement.opposing)
    }
    for tag in statement.tags where tag.kind != .keyword {
      let isOpen = tag.kind == .measure && tag.stance == .unstated
      let stance = isOpen ? settings.stance ?? .unstated : tag.stance
      draft.tags.append(TagDraft(target: try target(tag, &keepsRetired), stance: stance))
    }
    draft.tags += defaultTags.filter { own in
      !draft.tags.contains { $0.target == own.target }
    }
    draft.keywords = statement.tags.filter { $0.kind == .keyword }.map(\.name)
    draft.keywords += settings.keywords.filter { !draft.keywords.contains($0) }
    if let state = draft.state, state.isReason, !(draft.tags.isEmpty && draft.keywords.isEmpty) {
      throw .reasonDespiteFileTags(state)
    }
    return draft
  }

  /// An organisation without an id is known by its name, however often it writes.
  private func respondent(_ respondent: ExchangeRespondent?) -> RespondentDraft? {
    guard let respondent else { return nil }
    return RespondentDraft(
      sourceID: respondent.id ?? respondent.organisation, kind: respondent.kind,
      organisation: respondent.organisation, headcount: respondent.headcount)
  }

  func group(_ name: String?) throws(LineProblem) -> GroupID {
    guard let name else { return defaultGroup }
    if let group = groups.group(named: name) { return group }
    let known = vocabulary.groups.flatMap { group in
      [group.group.slug, group.group.title.german]
    }
    throw .unknownGroup(name, near: nearest(to: name, in: known))
  }

  func received(_ text: String?) throws(LineProblem) -> String? {
    guard let text else { return settings.received?.iso }
    switch dates.read(text) {
    case .day(let day), .instant(let day): return day
    case .impossible: throw .row(.impossibleDate(text))
    case .ambiguous: throw .row(.ambiguousDate(text))
    case .none, .unreadable: throw .row(.unreadableDate(text))
    }
  }

  private func target(
    _ tag: ExchangeTag, _ keepsRetired: inout Bool
  ) throws(LineProblem) -> TargetID {
    let entry = try entry(tag.kind, tag.name)
    if entry.isRetired {
      guard tag.isRetired else { throw .row(.retired(tag.kind, title: entry.title)) }
      keepsRetired = true
    }
    return entry.id
  }

  func entry(_ kind: TargetKind, _ name: String) throws(LineProblem) -> Vocabulary.Entry {
    let index = kind == .theme ? themes : measures
    if let entry = index.entry(named: name) { return entry }
    let entries = kind == .theme ? vocabulary.themes : vocabulary.measures
    throw .unknownTarget(
      kind, name, near: nearest(to: name, in: entries.flatMap { [$0.slug, $0.title] }))
  }
}
