public import ResonanzModel
public import ResonanzStorage

extension Answered {
  /// What it is, for people: `Aussage 3`, `Eingang von Aussage 3`, or the measure's title.
  public func title(in language: Language) -> String {
    switch self {
    case .statement(let statement):
      Wording(
        german: "Aussage \(statement.number)", english: "statement \(statement.number)")(
          in: language)
    case .submission(let statements):
      language.pick(
        "Eingang von Aussage \(statements[0].number)",
        "submission of statement \(statements[0].number)")
    case .measure(slug: _, let title): title
    }
  }
}
