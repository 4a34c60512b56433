public import ResonanzModel

extension OutputFormat {
  /// What has to be installed before a report can be written so, and isn't; nil where nothing is missing.
  public func missingProgram(in language: Language) -> Explanation? {
    switch self {
    case .pdf where PagePrinter.installed == nil:
      PrintError.noBrowser.explanation(in: language)
    case .office(.docx), .office(.pptx):
      OutsideProgram("pandoc") == nil ? OfficeError.noPandoc.explanation(in: language) : nil
    default: nil
    }
  }
}
