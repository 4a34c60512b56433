public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Writes a sheet of answers: a workbook with one row for each statement, submission or measure that awaits
/// one, for a colleague who answers in a spreadsheet.
public struct AnswerSheetWriter {
  private let titles: SheetTitles
  private let language: Language

  public init(vocabulary: Vocabulary, language: Language) {
    titles = SheetTitles(vocabulary, in: language)
    self.language = language
  }

  /// - Parameters:
  ///   - awaited: in the order of the rows.
  ///   - feedback: by the slug of a measure, how many statements are on it.
  ///   - archive: its identifier, by which the sheet is known again.
  ///   - colleague: in whose name the answers will be added; nil: of whoever imports it.
  ///   - path: of the workbook; there as a whole or, on an error, as it was before.
  /// - Throws: where it can't be written.
  public func write(
    _ awaited: [Answered], feedback: [String: Int] = [:], of archive: String,
    for colleague: String?, to path: String
  ) throws(ImportError) {
    let writer = HandedOutWriter<AnswerSheetColumn>(
      title: Wording(german: "Abwägung", english: "Answers"), language: language,
      archive: archive, colleague: colleague)
    try writer.write(
      awaited.lazy.map { cells(of: $0, feedback) }, without: Self.emptyColumns(awaited),
      choices: choices, guide: Self.guide, to: path)
  }

  /// Nobody in particular spoke about a measure as a whole, and only of those the mentions are counted.
  private static func emptyColumns(_ awaited: [Answered]) -> Set<AnswerSheetColumn> {
    let statements = awaited.flatMap(\.statements)
    let areMeasures = awaited.contains { if case .measure = $0 { true } else { false } }
    var empty: Set<AnswerSheetColumn> = areMeasures ? [] : [.feedback]
    if statements.isEmpty { empty.formUnion([.group, .consultation]) }
    if statements.allSatisfy(\.measures.isEmpty) { empty.insert(.measures) }
    return empty
  }

  private func choices(_ column: AnswerSheetColumn) -> [String] {
    column == .result ? AnswerResult.allCases.map { $0.title(in: language) } : []
  }

  private func cells(of answered: Answered, _ feedback: [String: Int]) -> [SheetValue] {
    let first = answered.statements.first
    let measures = answered.statements.flatMap(\.measures)
    return AnswerSheetColumn.allCases.map { column in
      switch column {
      case .subject: .text(AnswerSheetSubject(answered).cell(in: language))
      case .text: .text(answered.sheetText)
      case .group: first.map { .text(titles.group($0.group)) } ?? .blank
      case .consultation: first.map { .text($0.consultation) } ?? .blank
      case .measures: .text(titles.targets(Set(measures).sorted()))
      case .feedback:
        if case .measure(let slug, title: _) = answered {
          .number(Double(feedback[slug] ?? 0))
        } else {
          .blank
        }
      case .result, .date, .reasons: .blank
      }
    }
  }

  private static let guide: [Wording] = [
    Wording(
      german:
        "Wählen Sie in jeder Zeile das Ergebnis aus der Liste, und schreiben Sie Datum und Begründung daneben.",
      english:
        "In each row, choose the result from the list, and write the date and the reasons beside it."
    ),
    Wording(
      german: "Das Datum ist der Tag der Entscheidung: 06.12.2016 oder 2016-12-06.",
      english: "The date is the day of the decision: 2016-12-06."),
    Wording(
      german: "Was Sie ganz leer lassen, bleibt ohne Abwägung.",
      english: "What you leave empty altogether stays without an answer."),
  ]
}
