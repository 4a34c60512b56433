public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Writes a sheet of answers: a workbook with one row for each statement, submission or measure that awaits
/// one, for a colleague who answers in a spreadsheet.
public struct AnswerSheetWriter {
  private let language: Language

  public init(language: Language) {
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
    do {
      var writer = try WorkbookWriter(path: path)
      let sheet = try writer.addSheet(design)
      for answered in awaited { try writer.write(cells(of: answered, feedback), to: sheet) }
      try writeGuide(to: &writer, for: colleague)
      try writer.setProperty(TaggingSheetWriter.archiveProperty, to: archive)
      if let colleague {
        try writer.setProperty(TaggingSheetWriter.colleagueProperty, to: colleague)
      }
      try writer.finish()
    } catch {
      throw .table(error, file: path)
    }
  }

  private var design: SheetDesign {
    let columns = AnswerSheetColumn.allCases.map { kind in
      var column = SheetColumn(kind.heading(in: language), width: kind.width)
      column.isWrapped = true
      column.isUnlocked = kind.isForWriting
      if kind == .result { column.choices = AnswerResult.allCases.map { $0.title(in: language) } }
      return column
    }
    var design = SheetDesign(words("Abwägung", "Answers"), columns: columns)
    // What was said must not change by a slip of the hand.
    design.isProtected = true
    return design
  }

  private func cells(of answered: Answered, _ feedback: [String: Int]) -> [SheetValue] {
    let first = answered.statements.first
    let measures = answered.statements.flatMap(\.measures)
    return AnswerSheetColumn.allCases.map { column in
      switch column {
      case .subject: .text(AnswerSheetSubject(answered).cell(in: language))
      case .text: .text(answered.sheetText)
      case .group: first.map { .text($0.group) } ?? .blank
      case .consultation: first.map { .text($0.consultation) } ?? .blank
      case .measures: .text(Set(measures).sorted().joined(separator: " "))
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

  private func writeGuide(
    to writer: inout WorkbookWriter, for colleague: String?
  ) throws(TableError) {
    var column = SheetColumn(words("So geht es", "How it works"), width: 100)
    column.isWrapped = true
    var design = SheetDesign(words("Anleitung", "Guide"), columns: [column])
    design.hasFilter = false
    let guide = try writer.addSheet(design)
    for line in guideLines(colleague) { try writer.write([.text(line)], to: guide) }
  }

  private func guideLines(_ colleague: String?) -> [String] {
    (colleague.map { [words("Dieses Blatt ist für \($0).", "This sheet is for \($0).")] } ?? []) + [
      words(
        "Wählen Sie in jeder Zeile das Ergebnis aus der Liste, und schreiben Sie Datum und Begründung daneben.",
        "In each row, choose the result from the list, and write the date and the reasons beside it."
      ),
      words(
        "Das Datum ist der Tag der Entscheidung: 06.12.2016 oder 2016-12-06.",
        "The date is the day of the decision: 2016-12-06."),
      words(
        "Was Sie ganz leer lassen, bleibt ohne Abwägung.",
        "What you leave empty altogether stays without an answer."),
      words(
        "Zurück ins Archiv: resonanz import DATEI.xlsx. Ein zweites Mal schadet nicht.",
        "Back into the archive: resonanz import FILE.xlsx. A second time does no harm."),
    ]
  }

  private func words(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }
}
