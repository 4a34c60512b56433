import ResonanzModel
import ResonanzStorage

/// Counts the rows of a file while they are read.
struct RowTally {
  var rows = 0
  var rejected = 0
  var leftOut = 0
  var empty = 0
  private var byQuestion: [Int]
  private var byGroup: [GroupID: Int] = [:]
  private let groups: [Vocabulary.Group]

  init(questions: Int, vocabulary: Vocabulary) {
    byQuestion = [Int](repeating: 0, count: questions)
    groups = vocabulary.groups
  }

  mutating func add(_ draft: SubmissionDraft) {
    for statement in draft.statements { byQuestion[statement.question] += 1 }
    byGroup[draft.group, default: 0] += draft.statements.count
  }

  func report(_ summary: ImportSummary, questions: [String]) -> ImportReport {
    var report = ImportReport(summary: summary)
    report.rows = rows
    report.rejected = rejected
    report.leftOut = leftOut
    report.empty = empty
    report.answersByQuestion = zip(questions, byQuestion).map { (question: $0, answers: $1) }
    report.answersByGroup = groups.compactMap { group in
      byGroup[group.id].map { (group: group.group.slug, answers: $0) }
    }
    return report
  }
}
