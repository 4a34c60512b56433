import ResonanzModel
import ResonanzStorage

/// Counts the rows of a file while they are read.
struct RowTally {
  var rows = 0
  var rejected = 0
  var leftOut = 0
  var empty = 0
  var refusedByModerators = 0
  private var withdrawals = NumberedRows()
  private var unknownWithdrawals = NumberedRows()
  private var byQuestion: [Int]
  private var byGroup: [GroupID: Int] = [:]
  private var attributes: [String: (values: Set<String>, rows: Int)] = [:]
  private var dropped: [DroppedValue: Int] = [:]
  private var votes = VoteFigures()
  private var keywords: Set<String> = []
  private var keywordUses = 0
  private var unclearConsents = UnclearConsents()
  private let groups: [Vocabulary.Group]

  init(questions: Int, vocabulary: Vocabulary) {
    byQuestion = [Int](repeating: 0, count: questions)
    groups = vocabulary.groups
  }

  /// - Parameter group: which it counts for.
  mutating func add(_ draft: SubmissionDraft, of group: GroupID, dropped: [DroppedValue]) {
    for statement in draft.statements { add(statement) }
    byGroup[group, default: 0] += draft.statements.count
    for (name, values) in draft.attributes {
      attributes[name, default: ([], 0)].values.formUnion(values)
      attributes[name, default: ([], 0)].rows += 1
    }
    for value in dropped { self.dropped[value, default: 0] += 1 }
    unclearConsents.add(draft.consent, row: draft.row)
  }

  /// Counts a row of which nothing is taken but, maybe, that it takes a consent back.
  mutating func add(_ outcome: WithdrawalOutcome, row: Int) {
    switch outcome {
    case .taken: withdrawals.add(row)
    case .unknown: unknownWithdrawals.add(row)
    case .idle: break
    }
  }

  private mutating func add(_ statement: StatementDraft) {
    byQuestion[statement.question] += 1
    if let cast = statement.votes {
      votes.statements += 1
      votes.supporting += cast.supporting ?? 0
      votes.opposing += cast.opposing ?? 0
    }
    keywords.formUnion(statement.keywords)
    keywordUses += statement.keywords.count
  }

  func report(_ summary: ImportSummary, questions: [String], mapping: Mapping) -> ImportReport {
    var report = ImportReport(summary: summary)
    report.rows = rows
    report.rejected = rejected
    report.leftOut = leftOut
    report.empty = empty
    report.refusedByModerators = refusedByModerators
    report.answersByQuestion = zip(questions, byQuestion).map {
      QuestionFigures(question: $0, answers: $1)
    }
    report.answersByGroup = groups.compactMap { group in
      byGroup[group.id].map { GroupFigures(group: group.group.slug, answers: $0) }
    }
    report.attributes = attributeFigures(mapping)
    report.dropped = dropped.sorted { ($0.key.column, $0.value) < ($1.key.column, $1.value) }.map {
      DroppedFigures(
        column: mapping.columns[$0.key.column].header, reason: $0.key.reason, count: $0.value)
    }
    report.votes = votes
    report.unclearConsents = unclearConsents
    report.isOfConsents = mapping.isOfConsents
    report.withdrawals = withdrawals
    report.unknownWithdrawals = unknownWithdrawals
    report.keywords = KeywordUseFigures(keywords: keywords.count, uses: keywordUses)
    return report
  }

  /// In the order of the file's columns, also those of which nothing could be taken.
  private func attributeFigures(_ mapping: Mapping) -> [AttributeFigures] {
    var names: [String] = []
    for column in mapping.columns where column.role == .attribute {
      let name = column.name ?? column.header
      if !names.contains(name) { names.append(name) }
    }
    return names.map { name in
      let taken = attributes[name]
      return AttributeFigures(
        name: name, values: taken?.values.count ?? 0, rows: taken?.rows ?? 0)
    }
  }
}
