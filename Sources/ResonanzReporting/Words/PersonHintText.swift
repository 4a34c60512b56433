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
      return language.pick("\(kind.german) „\(text)“", "\(kind.english) “\(text)”")
    }.joined(separator: ", ")
    return language.pick(
      "Das öffentliche Zitat \(number) verrät vielleicht, wer jemand ist (\(found)).",
      "The public quote \(number) may tell who somebody is (\(found)).")
  }
}
