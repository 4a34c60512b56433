import ResonanzModel
import ResonanzReporting

/// The pages of themes and measures.
enum ReportPageWords {
  static let words: [String: Wording] = [
    "files": Wording(german: "Herunterladen", english: "Download"),
    "options": Wording(
      german: "Mit anderem Stand oder Zeitraum", english: "As of another point or period"),
    "answers": Wording(german: "Abwägungen dazu", english: "Answers to it"),
    "copy": Wording(german: "Kopieren", english: "Copy"),
    "copied": Wording(german: "Kopiert", english: "Copied"),
    "statements": Wording(german: "Die Aussagen dazu", english: "The statements on it"),
  ]

  static func excel(in language: Language) -> String {
    language.pick("CSV für Excel", "CSV for Excel")
  }

  /// `Folien (PDF)`.
  static func slides(_ format: OutputFormat, in language: Language) -> String {
    language.pick("Folien", "Slides") + " (\(name(of: format, in: language)))"
  }

  /// What people call a format.
  static func name(of format: OutputFormat, in language: Language) -> String {
    switch format {
    case .text(.table): language.pick("Text", "Text")
    case .text(.csv): "CSV"
    case .text(.json): "JSON"
    case .text(.markdown): "Markdown"
    case .text(.html): "HTML"
    case .pdf: "PDF"
    case .office(.xlsx): "Excel"
    case .office(.docx): "Word"
    case .office(.pptx): "PowerPoint"
    }
  }
}
