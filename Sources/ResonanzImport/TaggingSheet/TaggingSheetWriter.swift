public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Writes a tagging sheet: a workbook with one row a statement, for a colleague who tags in a
/// spreadsheet, choosing themes, measures and stances from lists.
public struct TaggingSheetWriter {
  static let archiveProperty = "resonanz-archive"
  static let colleagueProperty = "resonanz-colleague"

  private let vocabulary: Vocabulary
  private let codebook: [CodebookEntry]
  private let language: Language

  /// - Parameter codebook: what belongs to each theme and measure, as a sheet of its own; empty: none.
  public init(vocabulary: Vocabulary, codebook: [CodebookEntry] = [], language: Language) {
    self.vocabulary = vocabulary
    self.codebook = codebook
    self.language = language
  }

  /// - Parameters:
  ///   - statements: in the order of the rows.
  ///   - archive: its identifier, by which the sheet is known again.
  ///   - colleague: in whose name the tags will be added; nil: of whoever imports it.
  ///   - path: of the workbook; there as a whole or, on an error, as it was before.
  /// - Throws: where it can't be written.
  public func write(
    _ statements: [SearchHit], of archive: String, for colleague: String?, to path: String
  ) throws(ImportError) {
    do {
      var writer = try WorkbookWriter(path: path)
      let sheet = try writer.addSheet(design)
      for statement in statements { try writer.write(cells(of: statement), to: sheet) }
      try writeGuide(to: &writer, for: colleague)
      try TaggingSheetCodebook(entries: codebook, language: language).write(to: &writer)
      try writer.setProperty(Self.archiveProperty, to: archive)
      if let colleague { try writer.setProperty(Self.colleagueProperty, to: colleague) }
      try writer.finish()
    } catch {
      throw .table(error, file: path)
    }
  }

  private var design: SheetDesign {
    var design = SheetDesign(
      words("Aussagen", "Statements"), columns: TaggingSheetColumn.allCases.map(column))
    // What was said must not change by a slip of the hand.
    design.isProtected = true
    return design
  }

  private func column(_ kind: TaggingSheetColumn) -> SheetColumn {
    var column = SheetColumn(kind.heading(in: language), width: kind.width)
    column.isWrapped = true
    column.isUnlocked = kind.isForWriting
    switch kind {
    case .theme: column.choices = titles(vocabulary.themes)
    case .measure: column.choices = titles(vocabulary.measures)
    case .stance:
      column.choices = Stance.allCases.filter { $0 != .unstated }.map { $0.title(in: language) }
    case .reason:
      column.choices = StatementState.allCases.filter(\.isReason).map { $0.title(in: language) }
    default: break
    }
    return column
  }

  /// Where two have the same title, or a title would be taken for two, the slug says which is meant.
  private func titles(_ entries: [Vocabulary.Entry]) -> [String] {
    let current = entries.filter { !$0.isRetired }
    var seen: Set<TargetID> = []
    return current.compactMap { entry in
      guard seen.insert(entry.id).inserted else { return nil }
      let isAmbiguous =
        current.contains { $0.id != entry.id && CellKey($0.title) == CellKey(entry.title) }
        || entry.title.contains { $0 == ";" || $0 == "|" }
      return isAmbiguous ? entry.slug : entry.title
    }
  }

  private func cells(of statement: SearchHit) -> [SheetValue] {
    TaggingSheetColumn.allCases.map { column in
      switch column {
      case .number: .number(Double(statement.statement))
      case .text: .text(TaggingSheetText.cell(statement.text))
      case .question: .text(statement.question)
      case .group: .text(statement.group)
      case .consultation: .text(statement.consultation)
      case .tagged: .text(statement.tags.joined(separator: " "))
      case .theme, .measure, .stance, .keywords, .reason: .blank
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
        "Wählen Sie neben jeder Aussage Themen, Maßnahmen und die Tendenz aus den Listen.",
        "Beside each statement, choose themes, measures and the stance from the lists."),
      words(
        "Stichwörter schreiben Sie frei, mehrere mit Semikolon dazwischen.",
        "Write keywords freely, several with semicolons between them."),
      words(
        "Gehört eine Aussage zu nichts, wählen Sie in der letzten Spalte, warum.",
        "If a statement belongs to nothing, choose why in the last column."),
      words(
        "Was wozu gehört und was nicht, steht auf dem Blatt „\(TaggingSheetCodebook.title.german)“.",
        "What belongs to what and what does not stands on the sheet “\(TaggingSheetCodebook.title.english)”."
      ),
      words(
        "Was Sie leer lassen, bleibt, wie es ist; weggenommen wird durch dieses Blatt nichts.",
        "What you leave empty stays as it is; this sheet takes nothing away."),
      words(
        "Zurück ins Archiv: resonanz import DATEI.xlsx. Ein zweites Mal schadet nicht.",
        "Back into the archive: resonanz import FILE.xlsx. A second time does no harm."),
    ]
  }

  private func words(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }
}

extension TaggingSheetColumn {
  /// In characters.
  fileprivate var width: Double {
    switch self {
    case .number: 11
    case .text: 60
    case .question, .theme, .measure, .keywords: 24
    case .group, .consultation, .tagged, .stance, .reason: 16
    }
  }
}
