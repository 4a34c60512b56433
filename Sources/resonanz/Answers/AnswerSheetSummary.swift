import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A sheet of answers adds answers.
extension AnswerSheetOutcome: HandedOutOutcome {
  static let sheet = Wording(german: "Abwägungsblatt", english: "Sheet of answers")

  var ownJSON: [JSONValue.Member] { [] }

  func figures<Draft, Fault>(of content: HandedOutContent<Draft, Fault>) -> [String] {
    let rows = counted(content.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    let new = counted(added, ("neue Abwägung", "neue Abwägungen"), ("new answer", "new answers"))
    let (old, empty) = (grouped(unchanged), grouped(content.untouched))
    let rejected = grouped(content.rejections.count)
    return [
      words(
        "  \(rows): \(new), \(old) gab es schon, \(empty) leer gelassen, \(rejected) abgewiesen",
        "  \(rows): \(new), \(old) were there, \(empty) left empty, \(rejected) rejected")
    ]
  }
}
