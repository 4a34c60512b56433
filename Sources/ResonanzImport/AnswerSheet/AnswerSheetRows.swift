import ResonanzModel
public import ResonanzStorage

/// What a sheet of answers says.
public typealias AnswerSheetContent = HandedOutContent<AnswerDraft, AnswerSheetFault>

/// Reads the rows of a sheet of answers.
struct AnswerSheetRows: HandedOutRows {
  let cells: HandedOutCells<AnswerSheetColumn>
  let vocabulary: Vocabulary
  let archive: Archive

  func entry(in row: some RowCells) throws(AnswerSheetFault) -> AnswerSheetEntry? {
    try AnswerSheetEntry(row, cells: cells)
  }

  func draft(
    of entry: AnswerSheetEntry
  ) throws(StorageError) -> Result<AnswerDraft, AnswerSheetFault> {
    guard let subject = subject(entry.subject), let answered = try answered(subject) else {
      return .failure(.unknown(entry.name))
    }
    if case .measure = answered {
    } else {
      let left = answered.statements.filter { $0.isLive && $0.text != nil }
      if left.isEmpty { return .failure(.gone(entry.name)) }
      guard HandedOutText.isSame(entry.text, as: answered.sheetText) else {
        return .failure(.otherText(entry.name))
      }
    }
    let draft = AnswerDraft(
      subject: subject, result: entry.result, date: entry.date, text: entry.reasons)
    if let number = try otherAnswer(than: draft, to: answered) {
      return .failure(.answered(entry.name, number: number))
    }
    return .success(draft)
  }

  func repeated(_ entry: AnswerSheetEntry, row: Int) -> AnswerSheetFault {
    .repeated(entry.name, row: row)
  }

  func unreadable(_ cell: String) -> AnswerSheetFault { .noSubject(cell) }

  private func subject(_ subject: AnswerSheetSubject) -> AnswerSubject? {
    switch subject {
    case .statement(let number): .statement(number)
    case .submission(let number): .submission(of: number)
    case .measure(let slug):
      vocabulary.measures.first { $0.slug == slug }.map { .measure($0.id) }
    }
  }

  private func answered(_ subject: AnswerSubject) throws(StorageError) -> Answered? {
    do {
      return try archive.answered(subject)
    } catch {
      if case .unknownStatement = error { return nil }
      throw error
    }
  }

  /// The number of an answer that it has already, in other words; nil where there is none, and where the same
  /// answer is there.
  private func otherAnswer(
    than draft: AnswerDraft, to answered: Answered
  ) throws(StorageError) -> Int? {
    let others = try archive.answers(AnswerFilter(draft.subject)).filter { answer in
      AnswerSheetSubject(answer.answered) == AnswerSheetSubject(answered)
    }
    // Scalar by scalar, as the archive compares: what only looks the same is another answer.
    let isThere = others.contains {
      $0.result == draft.result && $0.date == draft.date
        && $0.text.map { Array($0.utf8) } == Array(draft.text.utf8)
    }
    return isThere ? nil : others.first?.number
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
