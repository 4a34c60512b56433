import ResonanzModel
import ResonanzStorage

/// A statement column with what is true of all its answers.
struct AnswerColumn {
  let column: Int
  /// Index into the import's questions; nil where each row names its own.
  let question: Int?
  /// Of the question and of the whole file.
  let themes: [TargetID]
  let measures: [TargetID]
  /// How they stand to their measures, where the row does not say.
  let stance: Stance
  /// The tags where the row adds nothing, made once.
  let fixedTags: [TagDraft]

  init(
    column: Int, question: Int?, themes: [TargetID], measures: [TargetID], stance: Stance
  ) {
    self.column = column
    self.question = question
    self.themes = themes
    self.measures = measures
    self.stance = stance
    var list = TagList()
    list.add(themes)
    list.add(measures, stance: stance)
    fixedTags = list.tags
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
