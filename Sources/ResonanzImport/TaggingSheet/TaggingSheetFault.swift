public import ResonanzModel

/// Why a row of a tagging sheet was not taken.
public enum TaggingSheetFault: HandedOutFault {
  case noNumber(String)
  case unknownStatement(Int)
  /// It was erased, or its imports are undone.
  case goneStatement(Int)
  /// The archive has another text under this number.
  case otherText(Int)
  /// The number stands in an earlier row.
  case repeatedStatement(Int, row: Int)
  /// A theme, measure or stance that isn't there.
  case problem(RowProblem)
  case stanceWithoutMeasure(String)
  case unknownReason(String)
  case reasonDespiteTags(String)
  /// The statement has tags in the archive; their slugs.
  case reasonDespiteEarlierTags(StatementState, Int, tags: [String])

  /// Why, as a sentence.
  public func sentence(in language: Language) -> String {
    if case .problem(let problem) = self { return problem.sentence(in: language) }
    return wording(in: language)
  }

  private var wording: Wording {
    switch self {
    case .noNumber(let text):
      Wording(
        german: "„\(shown(text))“ ist keine Nummer einer Aussage.",
        english: "“\(shown(text))” is not a statement's number.")
    case .unknownStatement(let number):
      Wording(
        german: "Die Aussage \(number) gibt es nicht.", english: "There is no statement \(number).")
    case .goneStatement(let number):
      Wording(
        german: "Die Aussage \(number) zählt nicht mehr.",
        english: "Statement \(number) does not count any more.")
    case .otherText(let number):
      Wording(
        german: "Die Aussage \(number) lautet im Archiv anders als in diesem Blatt.",
        english: "Statement \(number) has another text in the archive than in this sheet.")
    case .repeatedStatement(let number, let row):
      Wording(
        german: "Die Aussage \(number) steht schon in Zeile \(row).",
        english: "Statement \(number) already stands in row \(row).")
    case .problem: Wording(german: "", english: "")
    case .stanceWithoutMeasure(let stance):
      Wording(
        german: "Zur Tendenz „\(shown(stance))“ fehlt die Maßnahme.",
        english: "The stance “\(shown(stance))” has no measure.")
    case .unknownReason(let reason):
      Wording(
        german: "„\(shown(reason))“ ist kein Grund, keine Zuordnung zu haben.",
        english: "“\(shown(reason))” is no reason for having no tag.")
    case .reasonDespiteTags(let reason):
      Wording(
        german: "„\(shown(reason))“ passt nicht zu einer Aussage mit Zuordnung.",
        english: "“\(shown(reason))” does not fit a statement with a tag.")
    case .reasonDespiteEarlierTags(let reason, let number, let tags):
      Wording(
        german:
          "„\(reason.title.german)“ passt nicht zur Aussage \(number): Sie ist schon zugeordnet (\(tags.joined(separator: ", "))). Ist das falsch, nehmen Sie es vorher mit „resonanz untag“ weg.",
        english:
          "“\(reason.title.english)” does not fit statement \(number): it is tagged already (\(tags.joined(separator: ", "))). If that is wrong, remove it first with “resonanz untag”."
      )
    }
  }
}
