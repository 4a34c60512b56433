import ResonanzModel
import ResonanzStorage

/// A statement column with what is true of all its answers.
struct AnswerColumn {
  let column: Int
  /// The same text in other languages, where that column is empty.
  let translations: [Int]
  /// Index into the import's questions; nil where each row names its own.
  let question: Int?
  /// Of the question and of the whole file.
  let themes: [TargetID]
  let measures: [TargetID]
  /// How they stand to their measures, where the row does not say.
  let stance: Stance
  /// Of the question and of the whole file.
  let keywords: [String]
  /// Takes known options out of the cells, so that only people's own words are left.
  private let splitter: ChoiceSplitter?
  /// The tags where the row adds nothing, made once.
  let fixedTags: [TagDraft]

  init(
    columns: [Int], question: Int?, themes: [TargetID], measures: [TargetID], stance: Stance,
    keywords: [String] = [], choices: Choices? = nil
  ) {
    column = columns[0]
    translations = Array(columns.dropFirst())
    self.question = question
    self.themes = themes
    self.measures = measures
    self.stance = stance
    self.keywords = keywords
    splitter = choices.map { ChoiceSplitter($0.options) }
    var list = TagList()
    list.add(themes)
    list.add(measures, stance: stance)
    fixedTags = list.tags
  }

  /// What the row answers, word for word; nil where it says nothing.
  func text(of row: some RowCells) -> String? {
    if let text = text(column, of: row) { return text }
    if translations.isEmpty { return nil }
    return translations.lazy.compactMap { text($0, of: row) }.first
  }

  private func text(_ column: Int, of row: some RowCells) -> String? {
    guard column < row.count, !row.isEmpty(column) else { return nil }
    let text = said(in: row[column])
    return isBlank(text) ? nil : text
  }

  /// What people said in a cell beside the options that they chose.
  private func said(in cell: String) -> String {
    guard let splitter else { return cell }
    return splitter.split(cell).other.joined(separator: "\n")
  }

  /// Those of the question and of the file, then the row's own.
  func keywords(with row: [String]) -> [String] {
    if keywords.isEmpty { return row }
    let known = Set(keywords.map(CellKey.init))
    return keywords + row.filter { !known.contains(CellKey($0)) }
  }

  /// The row's stance is about the measures that the row names; where it names none, about those that
  /// the question or the file is about.
  func tags(with row: RowTags) -> [TagDraft] {
    if row.isEmpty { return fixedTags }
    var list = TagList()
    list.add(row.targets)
    list.add(row.measures, stance: row.stance ?? stance)
    list.add(themes)
    list.add(measures, stance: row.measures.isEmpty ? row.stance ?? stance : stance)
    return list.tags
  }
}
