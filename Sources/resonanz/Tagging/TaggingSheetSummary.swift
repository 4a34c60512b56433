import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A tagging sheet adds tags, keywords and states.
extension TagSheetOutcome: HandedOutOutcome {
  static let sheet = Wording(german: "Zuordnungsblatt", english: "Tagging sheet")

  var ownJSON: [JSONValue.Member] {
    [
      .init("restanced", .number(restanced)),
      .init("differing", .array(differing.map { .number($0) })),
      .init("restated", .number(restated)),
    ]
  }

  func figures<Draft, Fault>(of content: HandedOutContent<Draft, Fault>) -> [String] {
    let rows = counted(content.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    let (filled, empty) = (grouped(content.drafts.count), grouped(content.untouched))
    let rejected = grouped(content.rejections.count)
    let new = counted(added, ("neue Zuordnung", "neue Zuordnungen"), ("new tag", "new tags"))
    let old = grouped(unchanged)
    let stances =
      restanced > 0
      ? words(
        ", \(grouped(restanced)) haben jetzt eine Tendenz",
        ", \(grouped(restanced)) have a stance now") : ""
    let changed = counted(restated, ("Aussage", "Aussagen"), ("statement", "statements"))
    return [
      words(
        "  \(rows): \(filled) ausgefüllt, \(empty) leer gelassen, \(rejected) abgewiesen",
        "  \(rows): \(filled) filled in, \(empty) left empty, \(rejected) rejected"),
      words(
        "  \(new), \(old) gab es schon\(stances); \(changed) mit neuem Stand",
        "  \(new), \(old) were there\(stances); \(changed) with a new state"),
    ] + otherStances
  }

  private var otherStances: [String] {
    if differing.isEmpty { return [] }
    let numbers = differing.prefix(20).map(String.init).joined(separator: ", ")
    return [
      words(
        "  Andere Tendenz als im Archiv, die dortige bleibt: Aussage \(numbers)",
        "  Another stance than in the archive, whose stays: statement \(numbers)")
    ]
  }
}
