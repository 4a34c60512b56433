import ArgumentParser
import ResonanzReporting

/// What a report can be written as: a text, or a file that is no text.
enum OutputFormat: Equatable, CaseIterable, ExpressibleByArgument {
  case text(ReportFormat)
  case office(OfficeFormat)
  /// The page of HTML, printed.
  case pdf

  static let allCases: [OutputFormat] =
    ReportFormat.allCases.map(text) + [.pdf] + OfficeFormat.allCases.map(office)

  static var allValueStrings: [String] { allCases.map(\.name) }

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
    let ending = ending.lowercased()
    self.init(argument: ["md": "markdown", "htm": "html"][ending] ?? ending)
  }
}
