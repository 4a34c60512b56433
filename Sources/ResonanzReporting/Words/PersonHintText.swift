public import ResonanzModel
public import ResonanzStorage

extension QuoteRecord {
  /// What in its public words may tell who somebody is: `Das öffentliche Zitat 3 verrät vielleicht, wer jemand ist
  /// (Name „Meier“).`; nil where nothing may.
  public func personHintText(in language: Language) -> String? {
    let hints = personHints
    if hints.isEmpty { return nil }
    let found = hints.map { hint in
      let (kind, text) = (hint.kind.title, hint.text)
      return Wording(
        german: "\(kind.german) „\(text)“", english: "\(kind.english) “\(text)”")(in: language)
    }.joined(separator: ", ")
    return Wording(
      german: "Das öffentliche Zitat \(number) verrät vielleicht, wer jemand ist (\(found)).",
      english: "The public quote \(number) may tell who somebody is (\(found)).")(in: language)
  }
}
