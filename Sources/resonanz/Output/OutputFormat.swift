import ArgumentParser
import ResonanzReporting

/// What a report can be written as: a text, a file for an office program, or printed.
enum OutputFormat: Equatable, CaseIterable, ExpressibleByArgument {
  case text(ReportFormat)
  case office(OfficeFormat)
  /// The same page as `html`, printed.
  case pdf

  static let allCases: [OutputFormat] =
    ReportFormat.allCases.map(text) + [pdf] + OfficeFormat.allCases.map(office)

  static var allValueStrings: [String] { allCases.map(\.name) }

  static let help = ArgumentHelp(
    words(
      "Form der Ausgabe; sonst, was der Name der Datei sagt. pdf braucht Chromium, docx und pptx brauchen pandoc, und für Diagramme darin rsvg-convert.",
      "Form of the output; else what the name of the file says. pdf needs Chromium, docx and pptx need pandoc, and for charts in them rsvg-convert."
    ),
    valueName: "form")

  /// As it is asked for.
  var name: String {
    switch self {
    case .text(let format): format.rawValue
    case .office(let format): format.rawValue
    case .pdf: "pdf"
    }
  }

  init?(argument: String) {
    guard let format = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  /// What the ending of a file's name says; nil where it says nothing.
  init?(ending: String) {
    switch ending.lowercased() {
    case "md": self = .text(.markdown)
    case "htm": self = .text(.html)
    case "table": return nil
    case let name: self.init(argument: name)
    }
  }

  /// Whether it can be written onto a screen as it is.
  var isText: Bool { if case .text = self { true } else { false } }

  /// Whether it has pages that a room can look at.
  var hasSlides: Bool { [.text(.html), .pdf, .office(.pptx)].contains(self) }
}
