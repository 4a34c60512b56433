/// A multiple choice that has a column for each of its options, as LimeSurvey writes it: `Q3[SQ001]`,
/// `Wie sind Sie unterwegs? [Bus]`, or both.
enum ChoiceColumns {
  /// The option that a column is about: what stands in the last brackets, else what stands behind the
  /// beginning that all of them have.
  static func option(of header: String, beginning: String) -> String {
    let text = trimmed(header)
    if text.hasSuffix("]"), let bracket = text.lastIndex(of: "[") {
      return trimmed(text[text.index(after: bracket)...].dropLast())
    }
    return trimmed(text.dropFirst(beginning.count))
  }

  /// Whether a column holds what people wrote beside the options.
  static func holdsOwnWords(_ header: String) -> Bool {
    let key = CellKey(header).text
    if key.contains("other]") || key.contains("comment]") { return true }
    return ["[sonstiges]", "[sonstige]", "[andere]", "[other]", "[kommentar]", "[comment]"]
      .contains { key.hasSuffix($0) }
  }

  /// What the cells of such a column stand for: the option, or nothing.
  static func values(for option: String) -> [String: String] {
    let chosen = ["Y", "Yes", "Ja"].map { ($0, option) }
    let others = ["N", "No", "Nein", "N/A"].map { ($0, "") }
    return Dictionary(uniqueKeysWithValues: chosen + others)
  }
}
