public import ResonanzModel

/// What a report can be written as.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Plain text with aligned columns.
  case table
  case csv
  case json
  case markdown
  /// One page that holds all it needs.
  case html
}

/// A report as text that ends in a newline.
/// - Parameters:
///   - width: columns of the terminal; nil for no limit. Of `table` only.
///   - style: whether the text may have a look. Of `table` only.
///   - writer: what makes rows into text. Of `csv` only.
public func render(
  _ report: some Report, as format: ReportFormat, in language: Language, width: Int? = 100,
  style: TextStyle = .plain, csv writer: some RowWriter
) -> String {
  switch format {
  case .table:
    return TextRenderer(language: language, width: width, style: style).text(
      of: report.document(in: language))
  case .markdown:
    return MarkdownRenderer(language: language).text(of: report.document(in: language))
  case .html:
    return HTMLRenderer(language: language).text(of: report.document(in: language))
  case .json:
    return report.json.text + "\n"
  case .csv:
    var writer = writer
    report.write(to: &writer)
    return writer.text
  }
}
