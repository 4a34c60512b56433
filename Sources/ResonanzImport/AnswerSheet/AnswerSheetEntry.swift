import ResonanzModel
import ResonanzStorage

/// What a colleague wrote into a row of a sheet of answers.
struct AnswerSheetEntry: HandedOutEntry {
  let subject: AnswerSheetSubject
  /// The first cell.
  let name: String
  /// As the sheet has it.
  let text: String
  let result: AnswerResult
  let date: CalendarDate
  let reasons: String

  /// Nil where nothing was written.
  init?(
    _ row: some RowCells, cells: HandedOutCells<AnswerSheetColumn>
  ) throws(AnswerSheetFault) {
    func cell(_ column: AnswerSheetColumn) -> String { cells.text(column, in: row) }
    let (result, date, reasons) = (cell(.result), cell(.date), cell(.reasons))
    if result.isEmpty, date.isEmpty, reasons.isEmpty { return nil }
    name = cell(.subject)
    text = cell(.text)
    guard let subject = AnswerSheetSubject(cell: name) else { throw .noSubject(name) }
    self.subject = subject
    if result.isEmpty || date.isEmpty || reasons.isEmpty {
      throw .missing(result: result.isEmpty, date: date.isEmpty, reasons: reasons.isEmpty)
    }
    guard let named = AnswerResult(named: result) else { throw .unknownResult(result) }
    // A spreadsheet may add a time to a day.
    let day = date.hasSuffix(" 00:00:00") ? String(date.dropLast(9)) : date
    guard let known = CalendarDate(iso: day) ?? CalendarDate(german: day), known.year >= 1900 else {
      throw .badDate(date)
    }
    self.date = known
    self.result = named
    self.reasons = reasons
  }
}
