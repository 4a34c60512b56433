import ResonanzModel
public import ResonanzStorage

/// Turns the rows of a file into drafts, as a mapping says, without a database.
public struct DraftBuilder {
  /// The questions of the import, which the drafts name by index.
  public let questions: [String]
  /// How many rows nobody sent off: all of them where they are left out, else those with answers.
  public private(set) var unsubmitted = 0

  /// What of the row that was read last is not in its draft.
  public private(set) var dropped: [DroppedValue] = []

  /// The number of the last row that says what the columns are.
  private let lastHeaderRow: Int
  private let cells: CellForm
  private let submission: SubmissionColumn
  private let takesIncomplete: Bool
  private let answers: [AnswerColumn]
  private let questionColumn: Int?
  private let questionIndex: [String: Int]
  private let statementID: Int?
  private let received: ReceivedColumn
  private var filters: RowFilters
  private var tags: TagColumns
  private let titles: TitleColumns
  private let keywords: KeywordColumns
  private let repeated: RepeatedRows?
  private let votes: VoteColumns
  private var sender: SenderColumns
  private var facts: FactColumns
  private let document: String?

  /// Checks the mapping, and that whatever it names is in the archive.
  ///
  /// - Parameters:
  ///   - questions: what a `QuestionCollector` has gathered, for a list whose rows name their question.
  ///   - headerRow: number of the row in which the table's header ends.
  public init(
    _ mapping: Mapping, vocabulary: Vocabulary, questions: [String] = [],
    headerRow: Int = 1
  ) throws(MappingFault) {
    try self.init(mapping, vocabulary, questions, repeated: nil, headerRow)
  }

  /// The same, for a file of which all rows were looked at before.
  public init(
    _ mapping: Mapping, vocabulary: Vocabulary, after firstPass: FirstPass, headerRow: Int = 1
  ) throws(MappingFault) {
    try self.init(
      mapping, vocabulary, firstPass.questions, repeated: firstPass.repeated, headerRow)
  }

  private init(
    _ mapping: Mapping, _ vocabulary: Vocabulary, _ questions: [String], repeated: RepeatedRows?,
    _ headerRow: Int
  ) throws(MappingFault) {
    self.repeated = repeated
    try mapping.check()
    let words = CatalogueWords(vocabulary)
    for column in mapping.columns { try words.check(column) }
    questionColumn = mapping.column(.question)
    self.questions = questionColumn == nil ? mapping.questions : questions
    questionIndex = Dictionary(
      zip(self.questions, self.questions.indices), uniquingKeysWith: { first, _ in first })
    answers = try Self.answers(of: mapping, words)
    lastHeaderRow = headerRow + mapping.headerRows - 1
    cells = mapping.cells
    submission = SubmissionColumn(mapping)
    takesIncomplete = mapping.takesIncomplete
    statementID = mapping.column(.statementID)
    received = ReceivedColumn(mapping)
    filters = try RowFilters(mapping)
    titles = TitleColumns(mapping)
    keywords = KeywordColumns(mapping)
    votes = VoteColumns(mapping)
    tags = TagColumns(mapping, themes: words.themes, measures: words.measures)
    let unknown = try words.group(SourceGroup.unknown)
    let group: GroupID = if let slug = mapping.group { try words.group(slug) } else { unknown }
    sender = SenderColumns(mapping, groups: words.groups, group: group, unknown: unknown)
    facts = FactColumns(mapping)
    document = mapping.document
  }

  private static func answers(
    of mapping: Mapping, _ words: CatalogueWords
  ) throws(MappingFault) -> [AnswerColumn] {
    var themes: [TargetID] = []
    for slug in mapping.themes { themes.append(try words.theme(slug)) }
    var measures: [TargetID] = []
    for slug in mapping.measures { measures.append(try words.measure(slug)) }
    var answers: [AnswerColumn] = []
    for (question, group) in mapping.statementColumns.enumerated() {
      let column = mapping.columns[group[0]]
      var own: (themes: [TargetID], measures: [TargetID]) = ([], [])
      if let slug = column.theme { own.themes = [try words.theme(slug)] }
      if let slug = column.measure { own.measures = [try words.measure(slug)] }
      answers.append(
        AnswerColumn(
          columns: group, question: mapping.column(.question) == nil ? question : nil,
          themes: own.themes + themes, measures: own.measures + measures,
          stance: column.stance ?? mapping.stance,
          keywords: column.keywords + mapping.keywords.filter { !column.keywords.contains($0) },
          choices: column.choices))
    }
    return answers
  }

  /// What one row of the file says.
  public mutating func draft(from row: some RowCells) -> DraftResult {
    if row.number <= lastHeaderRow { return .header }
    return cells == .plain ? plain(row) : plain(PlainRow(row: row, form: cells))
  }

  /// What a row says against publishing of which no draft can be made; nil where it doesn't take a consent back.
  public func withdrawal(from row: some RowCells) -> ConsentWithdrawal? {
    cells == .plain ? refusal(in: row) : refusal(in: PlainRow(row: row, form: cells))
  }

  private func refusal(in row: some RowCells) -> ConsentWithdrawal? {
    ConsentWithdrawal(
      words: facts.consent(of: row), statements: sourceID(of: row).map { [$0] } ?? [],
      respondent: sender.respondent(of: row)?.sourceID)
  }

  private mutating func plain(_ row: some RowCells) -> DraftResult {
    guard filters.accepts(row) else { return .filteredOut }
    let isUnsubmitted = submission.isUnsubmitted(row)
    if isUnsubmitted, !takesIncomplete {
      unsubmitted += 1
      return .unsubmitted
    }
    if let repeated, repeated.isRepeat(row) { return .empty(emptyAnswers: 0) }
    var texts: [(answer: Int, text: String)] = []
    for index in answers.indices {
      var text = answers[index].text(of: row)
      if !titles.isEmpty { text = titles.joined(of: row, above: text) }
      if let text { texts.append((index, text)) }
    }
    let empty = answers.count - texts.count
    if texts.isEmpty { return .empty(emptyAnswers: empty) }
    do throws(RowProblem) {
      let draft = try submission(row, texts)
      if isUnsubmitted { unsubmitted += 1 }
      return .draft(draft, emptyAnswers: empty)
    } catch {
      return .rejected(error)
    }
  }

  private mutating func submission(
    _ row: some RowCells, _ texts: [(answer: Int, text: String)]
  ) throws(RowProblem) -> SubmissionDraft {
    let group = try sender.group(of: row)
    let received = try received.read(row)
    let rowTags = try tags.read(row)
    dropped = rowTags.dropped
    let id = sourceID(of: row)
    let keywords = repeated?.keywords(of: row) ?? keywords.read(row, dropped: &dropped)
    // What is true of the whole file or question, nobody said of this answer: it is still to be read.
    let isCoded = !rowTags.isEmpty || !keywords.isEmpty
    let (votes, page) = (votes.read(row), facts.page(of: row))
    var statements: [StatementDraft] = []
    statements.reserveCapacity(texts.count)
    for (index, text) in texts {
      let answer = answers[index]
      statements.append(
        StatementDraft(
          question: try question(of: row, answer), column: answer.column + 1, sourceID: id,
          text: text, tags: answer.tags(with: rowTags), keywords: answer.keywords(with: keywords),
          votes: statements.isEmpty ? votes : nil, page: page, state: isCoded ? nil : .open))
    }
    let attributes = facts.attributes(of: row, received: received, dropped: &dropped)
    return SubmissionDraft(
      row: row.number, respondent: sender.respondent(of: row), group: group, received: received,
      language: facts.language(of: row), consent: facts.consent(of: row),
      attributes: attributes, document: facts.document(of: row) ?? document,
      statements: statements)
  }

  private func sourceID(of row: some RowCells) -> String? {
    guard let statementID, statementID < row.count, !row.isEmpty(statementID) else { return nil }
    let id = trimmed(row[statementID])
    return id.isEmpty ? nil : id
  }

  private func question(of row: some RowCells, _ answer: AnswerColumn) throws(RowProblem) -> Int {
    if let question = answer.question { return question }
    guard let questionColumn, questionColumn < row.count else { return 0 }
    let text = trimmed(row[questionColumn])
    guard let question = questionIndex[text] else { throw .unknownQuestion(text) }
    return question
  }
}
