/// What a report can be written as: a text, a file for an office program, or printed.
public enum OutputFormat: Sendable, Equatable, CaseIterable {
  case text(ReportFormat)
  case office(OfficeFormat)
  /// The same page as `html`, printed.
  case pdf

  public static let allCases: [OutputFormat] =
    ReportFormat.allCases.map(text) + [pdf] + OfficeFormat.allCases.map(office)

  /// As it is asked for.
  public var name: String {
    switch self {
    case .text(let format): format.rawValue
    case .office(let format): format.rawValue
    case .pdf: "pdf"
    }
  }

  /// By its ``name``; nil where there is none of that name.
  public init?(named name: String) {
    guard let format = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// What the ending of a file's name says; nil where it says nothing.
  public init?(ending: String) {
    switch ending.lowercased() {
    case "md": self = .text(.markdown)
    case "htm": self = .text(.html)
    case "table": return nil
    case let name: self.init(named: name)
    }
  }

  /// How a file's name ends.
  public var ending: String {
    switch self {
    case .text(.markdown): "md"
    case .text(.table): "txt"
    default: name
    }
  }

  /// What it is for a browser or a mail program (RFC 6838).
  public var mediaType: String {
    switch self {
    case .text(.table): "text/plain; charset=utf-8"
    case .text(.csv): "text/csv; charset=utf-8"
    case .text(.json): "application/json; charset=utf-8"
    case .text(.markdown): "text/markdown; charset=utf-8"
    case .text(.html): "text/html; charset=utf-8"
    case .pdf: "application/pdf"
    case .office(.xlsx): "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .office(.docx): "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .office(.pptx):
      "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    }
  }

  /// Whether it can be written onto a screen as it is.
  public var isText: Bool { if case .text = self { true } else { false } }

  /// Whether it has pages that a room can look at.
  public var hasSlides: Bool { [.text(.html), .pdf, .office(.pptx)].contains(self) }
}
