import ResonanzModel
import ResonanzReporting

/// The pages of themes and measures.
enum ReportPageWords {
  static let words: [String: Wording] = [
    "files": Wording(german: "Als Datei", english: "As a file"),
    "statements": Wording(german: "Die Aussagen dazu", english: "The statements on it"),
  ]

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
