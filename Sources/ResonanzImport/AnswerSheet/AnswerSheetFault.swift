public import ResonanzModel

/// Why a row of a sheet of answers was not taken.
public enum AnswerSheetFault: HandedOutFault {
  case noSubject(String)
  /// As the row names it.
  case unknown(String)
  /// All of it was erased, or its imports are undone.
  case gone(String)
  /// The archive has another text under this number.
  case otherText(String)
  /// It stands in an earlier row.
  case repeated(String, row: Int)
  /// It has another answer meanwhile.
  case answered(String, number: Int)
  case unknownResult(String)
  case badDate(String)
  case missing(result: Bool, date: Bool, reasons: Bool)

  /// Why, as a sentence.
  public func sentence(in language: Language) -> String { wording(in: language) }

  private var wording: Wording {
    switch self {
    case .noSubject(let text):
      Wording(
        german: "„\(text)“ ist weder Aussage noch Eingang noch Maßnahme.",
        english: "“\(text)” is neither a statement nor a submission nor a measure.")
    case .unknown(let subject):
      Wording(german: "\(subject) gibt es nicht.", english: "There is no \(subject).")
    case .gone(let subject):
      Wording(
        german: "\(subject) zählt nicht mehr.", english: "\(subject) does not count any more.")
    case .otherText(let subject):
      Wording(
        german: "\(subject) lautet im Archiv anders als in diesem Blatt.",
        english: "\(subject) has another text in the archive than in this sheet.")
    case .repeated(let subject, let row):
      Wording(
        german: "\(subject) steht schon in Zeile \(row).",
        english: "\(subject) already stands in row \(row).")
    case .answered(let subject, let number):
      Wording(
        german:
          "\(subject) hat schon die Abwägung \(number), und sie lautet anders. „resonanz answer revise \(number)“ ändert sie.",
        english:
          "\(subject) has answer \(number) already, in other words. “resonanz answer revise \(number)” changes it."
      )
    case .unknownResult(let text):
      Wording(german: "„\(text)“ ist kein Ergebnis.", english: "“\(text)” is no result.")
    case .badDate(let text):
      Wording(
        german: "„\(text)“ ist kein Datum, das es gibt.",
        english: "“\(text)” is no date that exists.")
    case .missing(let result, let date, let reasons):
      Wording(
        german: "Es fehlt: "
          + Self.list([(result, "das Ergebnis"), (date, "das Datum"), (reasons, "die Begründung")])
          + ".",
        english: "What is missing: "
          + Self.list([(result, "the result"), (date, "the date"), (reasons, "the reasons")]) + ".")
    }
  }

  private static func list(_ parts: [(Bool, String)]) -> String {
    parts.filter(\.0).map(\.1).joined(separator: ", ")
  }
}
