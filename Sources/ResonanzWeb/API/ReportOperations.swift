import ResonanzModel
import ResonanzReporting

extension Operations {
  /// Each report by the name that the command line has for it; what it says is documented with the command line.
  static let reports = ReportKind.allCases.map { kind in
    Operation.get(
      "/api/reports/\(kind.rawValue)", "report-\(kind.rawValue)",
      ReportOrderWords(language: .english).about(kind), .from(.viewer),
      ReportField.all(of: kind).map(\.parameter) + forms(of: kind), answer: .document,
      files: ReportFile.formats.map { String($0.mediaType.prefix { $0 != ";" }) }
        .filter { $0 != "application/json" }
    ) { try await APIReading.report(kind, $0) }
  }

  private static func forms(of kind: ReportKind) -> [Schema.Property] {
    let formats = Schema.text(of: ReportFile.formats.map(\.name))
    let deck = Schema.Property.optional(
      "deck", .boolean, "Of `html`, `pdf` and `pptx`: each part as a slide.")
    return [
      .optional(
        "format", formats, "As a file that says what it was made from; without it as plain JSON."),
      .optional("excel", .boolean, "Of `csv`: as Excel opens it."),
    ] + (kind.hasSlides ? [deck] : [])
  }
}
