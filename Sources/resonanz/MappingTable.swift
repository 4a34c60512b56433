import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzTables

/// Shows what the columns of a file are taken for, and why, with an example of each.
struct MappingTable {
  let file: SurveyFile
  let mapping: Mapping
  /// The tool by whose profile the columns were guessed; nil: by none.
  let tool: SourceTool?

  func print() {
    let form = "\(format), \(layout)"
    Terminal.print(Terminal.bold(file.name) + "  (\(form))\n")
    if let tool {
      Terminal.print(
        words(
          "Vorlage: \(tool.rawValue), an den Überschriften erkannt",
          "Profile: \(tool.rawValue), recognised by its headers") + "\n")
    }
    let rows = mapping.columns.indices.map(row)
    let table = ListTable(
      headings: [
        "#", words("Spalte", "Column"), words("Bedeutung", "Role"), words("Beispiel", "Sample"),
        words("weil", "because"),
      ], rows: rows, width: Terminal.width, style: Terminal.style)
    for line in table.lines { Terminal.print("  \(line)\n") }
    Terminal.print("\n")
  }

  private var format: String {
    switch file.format {
    case .csv(let encoding, let dialect): "\(encoding.name), \(name(of: dialect.delimiter))"
    case .workbook(let sheet, _): words("XLSX, Blatt „\(sheet)“", "XLSX, sheet “\(sheet)”")
    }
  }

  private func name(of delimiter: UInt8) -> String {
    let character = Character(UnicodeScalar(delimiter))
    return delimiter == 0x09
      ? words("Tabulator", "tab") : words("„\(character)“", "“\(character)”")
  }

  private var layout: String {
    mapping.layout == .wide
      ? words("eine Zeile je Bogen", "one row a sheet")
      : words("eine Zeile je Aussage", "one row a statement")
  }

  private func row(_ index: Int) -> [String] {
    let column = mapping.columns[index]
    let guess = file.guesses[index]
    // Values of columns that are left out are nobody's business, on a screen too.
    let sample = column.role == .ignore ? "" : sample(of: index)
    let reason =
      guess.role == column.role
      ? guess.reason.phrase(in: language) : words("so angegeben", "as was asked")
    return [String(index + 1), column.header, column.role.title(in: language), sample, reason]
  }

  private func sample(of index: Int) -> String {
    let cells = file.samples.dropFirst(mapping.headerRows - 1).lazy
      .compactMap { index < $0.count ? $0[index] : nil }
    let cell = mapping.cells.text(of: cells.first { !$0.allSatisfy(\.isWhitespace) } ?? "")
    return cell.count > 32 ? cell.prefix(31) + "…" : cell
  }
}
