public import ArgumentParser
public import ResonanzReporting

extension OutputFormat: ExpressibleByArgument {
  /// As it stands behind `--format`.
  public init?(argument: String) { self.init(named: argument) }

  /// For the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  static let help = ArgumentHelp(
    words(
      "Form der Ausgabe; sonst, was der Name der Datei sagt. pdf braucht Chromium, docx und pptx brauchen pandoc, und für Diagramme darin rsvg-convert.",
      "Form of the output; else what the name of the file says. pdf needs Chromium, docx and pptx need pandoc, and for charts in them rsvg-convert."
    ),
    valueName: "form")
}
