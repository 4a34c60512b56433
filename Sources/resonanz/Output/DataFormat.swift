import ArgumentParser
import ResonanzReporting
import ResonanzTables

/// What a command that prints data can print it as.
enum DataFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case markdown

  static let help = ArgumentHelp(
    words("Form der Ausgabe.", "Form of the output."), valueName: "form")
}

/// Rows of equal cells, printed as the format says; a command's JSON is its own.
struct Listing {
  let title: String
  let headings: [String]
  let rows: [[String]]
  let json: JSONValue

  func print(as format: DataFormat) {
    switch format {
    case .json: Terminal.print(json.text + "\n")
    case .csv:
      let format = CSVFormat(dialect: .semicolon, rowEnd: .lf)
      Terminal.print(format.text(of: [headings] + rows))
    case .markdown:
      let table = DocumentTable(
        headings: headings, rows: rows.map { .entry(mark: "", $0.map { DocumentTable.Cell($0) }) })
      let document = Document(title: title, blocks: [.table(table)])
      Terminal.print(MarkdownRenderer(language: language).text(of: document))
    case .table:
      let lines = ListTable(
        headings: headings, rows: rows, width: Terminal.width, style: Terminal.style
      ).lines
      Terminal.print(lines.joined(separator: "\n") + "\n")
    }
  }
}
