import ArgumentParser
import ResonanzReporting

/// What a report can be written as.
enum ReportFileFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case markdown
  case html
  /// The same page as `html`, printed.
  case pdf

  static let help = ArgumentHelp(
    words(
      "Form der Ausgabe; sonst, was der Name der Datei sagt. pdf braucht Chromium.",
      "Form of the output; else what the name of the file says. pdf needs Chromium."),
    valueName: "form")

  /// What the name of a file says by its ending; nil where it says nothing.
  init?(ending: String) {
    switch ending.lowercased() {
    case "md": self = .markdown
    case "htm": self = .html
    case let name:
      guard let format = Self(rawValue: name), format != .table else { return nil }
      self = format
    }
  }

  /// Nil for what is no text.
  var text: ReportFormat? {
    switch self {
    case .table: .table
    case .csv: .csv
    case .json: .json
    case .markdown: .markdown
    case .html: .html
    case .pdf: nil
    }
  }

  /// Whether words of people can stand in it: rows of figures have none.
  var showsTexts: Bool { self != .csv }
}
