import ResonanzModel
import ResonanzReporting

/// The codebook.
struct CodebookWords {
  let language: Language

  static let words: [String: Wording] = [
    "title": Wording(german: "Zuordnungsleitfaden", english: "Codebook"),
    "belongs": Wording(german: "Gehört dazu", english: "Belongs"),
    "not": Wording(german: "Gehört nicht dazu", english: "Does not belong"),
    "examples": Wording(german: "Beispiele", english: "Examples"),
    "missing": Wording(german: "Noch nicht festgelegt.", english: "Not said yet."),
    "edit": Wording(german: "Bearbeiten", english: "Edit"),
    "save": Wording(german: "Festlegen", english: "Save"),
    "cancel": Wording(german: "Abbrechen", english: "Cancel"),
    "perLine": Wording(german: "Beispiele, eines je Zeile", english: "Examples, one a line"),
  ]

  var title: String { language.pick("Zuordnungsleitfaden", "Codebook") }
  var retired: String { language.pick("stillgelegt", "retired") }

  func heading(_ title: String) -> String {
    language.pick("Was gehört zu „\(title)“?", "What belongs to “\(title)”?")
  }

  /// How much of it there is.
  func summary(of report: CodebookReport) -> String {
    guard case .paragraph(let text)? = report.document(in: language).blocks.first else { return "" }
    return text
  }
}
