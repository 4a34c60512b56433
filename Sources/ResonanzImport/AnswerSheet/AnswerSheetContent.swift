public import ResonanzStorage
import ResonanzTables

/// What a sheet of answers says.
public struct AnswerSheetContent: Sendable {
  /// A row that can't be taken, by its number.
  public struct Rejection: Sendable, Equatable {
    public let row: Int
    public let fault: AnswerSheetFault
  }

  /// Rows behind the header.
  public private(set) var rows = 0
  /// Rows into which nothing was written.
  public private(set) var untouched = 0
  public private(set) var drafts: [AnswerDraft] = []
  public private(set) var rejections: [Rejection] = []
  private let vocabulary: Vocabulary
  private var rowOf: [AnswerSheetSubject: Int] = [:]

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  mutating func add(
    _ record: TableRecord, _ places: [AnswerSheetColumn: Int], _ archive: Archive
  ) throws(StorageError) {
    rows += 1
    switch record {
    case .rejected(let row):
      reject(row.number, .noSubject(row.cells.first ?? ""))
    case .row(let row):
      let said: AnswerSheetRow?
      do throws(AnswerSheetFault) {
        said = try AnswerSheetRow(row, places: places)
      } catch {
        return reject(row.number, error)
      }
      guard let said else {
        untouched += 1
        return
      }
      switch try draft(said, archive) {
      case .success(let draft):
        rowOf[said.subject] = row.number
        drafts.append(draft)
      case .failure(let fault): reject(row.number, fault)
      }
    }
  }

  private mutating func reject(_ row: Int, _ fault: AnswerSheetFault) {
    rejections.append(Rejection(row: row, fault: fault))
  }

  private func draft(
    _ said: AnswerSheetRow, _ archive: Archive
  ) throws(StorageError) -> Result<AnswerDraft, AnswerSheetFault> {
    if let row = rowOf[said.subject] { return .failure(.repeated(said.name, row: row)) }
    guard let subject = subject(said.subject), let answered = try answered(subject, archive) else {
      return .failure(.unknown(said.name))
    }
    if case .measure = answered {
    } else {
      let left = answered.statements.filter { $0.isLive && $0.text != nil }
      if left.isEmpty { return .failure(.gone(said.name)) }
      guard TaggingSheetText.isSame(said.text, as: answered.sheetText) else {
        return .failure(.otherText(said.name))
      }
    }
    let draft = AnswerDraft(
      subject: subject, result: said.result, date: said.date, text: said.reasons)
    let others = try archive.answers(AnswerFilter(subject)).filter { answer in
      AnswerSheetSubject(answer.answered) == AnswerSheetSubject(answered)
    }
    let isThere = others.contains {
      $0.result == draft.result && $0.date == draft.date && $0.text == draft.text
    }
    if let other = others.first, !isThere {
      return .failure(.answered(said.name, number: other.number))
    }
    return .success(draft)
  }

  private func subject(_ subject: AnswerSheetSubject) -> AnswerSubject? {
    switch subject {
    case .statement(let number): .statement(number)
    case .submission(let number): .submission(of: number)
    case .measure(let slug):
      vocabulary.measures.first { $0.slug == slug }.map { .measure($0.id) }
    }
  }

  private func answered(
    _ subject: AnswerSubject, _ archive: Archive
  ) throws(StorageError) -> Answered? {
    do {
      return try archive.answered(subject)
    } catch {
      if case .unknownStatement = error { return nil }
      throw error
    }
  }
}

extension AnswerFilter {
  fileprivate init(_ subject: AnswerSubject) {
    switch subject {
    case .statement(let number): self.init(statement: number)
    case .submission(let number): self.init(submissionOf: number)
    case .measure(let measure): self.init(measure: measure)
    }
  }
}
