public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Writes a tagging sheet: a workbook with one row a statement, for a colleague who tags in a
/// spreadsheet, choosing themes, measures and stances from lists.
public struct TaggingSheetWriter {
  private let vocabulary: Vocabulary
  private let codebook: [CodebookEntry]
  private let titles: SheetTitles
  private let language: Language

  /// - Parameters:
  ///   - codebook: what belongs to each theme and measure, as a sheet of its own; empty: none.
  ///   - consultations: titles by slug; where one is missing, the slug stands there.
  public init(
    vocabulary: Vocabulary, codebook: [CodebookEntry] = [], consultations: [String: String] = [:],
    language: Language
  ) {
    self.vocabulary = vocabulary
    self.codebook = codebook
    titles = SheetTitles(vocabulary, consultations: consultations, in: language)
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
    let writer = HandedOutWriter<TaggingSheetColumn>(
      title: Wording(german: "Aussagen", english: "Statements"), language: language,
      archive: archive, colleague: colleague)
    try writer.write(
      statements.lazy.map(cells), without: Self.emptyColumns(statements), choices: choices,
      guide: Self.guide, to: path
    ) { workbook throws(TableError) in
      try TaggingSheetCodebook(entries: codebook, language: language).write(to: &workbook)
    }
  }

  private static func emptyColumns(_ statements: [SearchHit]) -> Set<TaggingSheetColumn> {
    var empty: Set<TaggingSheetColumn> = []
    if statements.allSatisfy(\.question.isEmpty) { empty.insert(.question) }
    if statements.allSatisfy(\.tags.isEmpty) { empty.insert(.tagged) }
    return empty
  }

  private func choices(_ column: TaggingSheetColumn) -> [String] {
    switch column {
    case .theme: titlesToChoose(vocabulary.themes)
    case .measure: titlesToChoose(vocabulary.measures)
    case .stance: Stance.allCases.filter { $0 != .unstated }.map { $0.title(in: language) }
    case .reason: StatementState.allCases.filter(\.isReason).map { $0.title(in: language) }
    case .number, .text, .question, .group, .consultation, .tagged, .keywords: []
    }
  }

  /// Where two have the same title, or a title would be taken for two, the slug says which is meant.
  private func titlesToChoose(_ entries: [Vocabulary.Entry]) -> [String] {
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
      case .text: .text(HandedOutText.cell(statement.text))
      case .question: .text(statement.question)
      case .group: .text(titles.group(statement.group))
      case .consultation: .text(titles.consultation(statement.consultation))
      case .tagged: .text(titles.targets(statement.tags))
      case .theme, .measure, .stance, .keywords, .reason: .blank
      }
    }
  }

  private static let guide: [Wording] = [
    Wording(
      german: "Wählen Sie neben jeder Aussage Themen, Maßnahmen und die Tendenz aus den Listen.",
      english: "Beside each statement, choose themes, measures and the stance from the lists."),
    Wording(
      german: "Stichwörter schreiben Sie frei, mehrere mit Semikolon dazwischen.",
      english: "Write keywords freely, several with semicolons between them."),
    Wording(
      german: "Gehört eine Aussage zu nichts, wählen Sie in der letzten Spalte, warum.",
      english: "If a statement belongs to nothing, choose why in the last column."),
    Wording(
      german:
        "Was wozu gehört und was nicht, steht auf dem Blatt „\(TaggingSheetCodebook.title.german)“.",
      english:
        "What belongs to what and what does not stands on the sheet “\(TaggingSheetCodebook.title.english)”."
    ),
    Wording(
      german:
        "Was Sie leer lassen, bleibt, wie es ist; weggenommen wird durch dieses Blatt nichts.",
      english: "What you leave empty stays as it is; this sheet takes nothing away."),
  ]
}
