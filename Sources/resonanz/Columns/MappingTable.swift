import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzTables

/// Shows what the columns of a file are taken for, and why, with a few values of each.
struct MappingTable {
  let file: SurveyFile
  let choice: MappingChoice
  var shown = ShownColumns.taken
  private static let sampleWidth = 28

  private var mapping: Mapping { choice.mapping }

  func print() {
    for line in lines(width: Terminal.width) { Terminal.print(line + "\n") }
  }

  /// Without a width a line is as long as it is.
  func lines(width: Int?) -> [String] {
    let indices = mapping.columns.indices.filter {
      shown == .all || mapping.columns[$0].role != .ignore
    }
    let table = ListTable(
      headings: ["#", words("Bedeutung", "Role"), words("Spalte", "Column")],
      rows: indices.flatMap(rows), width: width.map { $0 - 2 }, style: Terminal.style)
    let leftOut = shown == .all ? [] : LeftOutColumns(file: file, choice: choice).lines
    let form = "\(format), \(layout)"
    let notes = MappingNotes(choice: choice, tool: file.tool).lines.map { "  " + $0 }
    return [Terminal.bold(file.name) + "  (\(form))"]
      + notes.flatMap { paragraph($0, width: width) } + table.lines.map { "  " + $0 }
      + leftOut.flatMap { paragraph("  " + $0, width: width) } + [""]
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

  /// The column, why it is that, what was said of it, and what it holds.
  private func rows(_ index: Int) -> [[String]] {
    let column = mapping.columns[index]
    let samples = file.samples(of: index, in: mapping).map { $0.excerpt(Self.sampleWidth) }
    let options = ColumnOptionWords(column).text
    let more = [
      words("weil: ", "because: ") + reason(index), options,
      samples.isEmpty ? "" : words("z. B. ", "e.g. ") + samples.joined(separator: " · "),
    ]
    return [[String(index + 1), column.role.title(in: language), column.header]]
      + more.filter { !$0.isEmpty }.map { ["", "", $0] }
  }

  private func reason(_ index: Int) -> String {
    let role = mapping.columns[index].role
    if role != choice.base[index] { return words("so angegeben", "as was asked") }
    if role == file.guesses[index].role { return file.guesses[index].reason.phrase(in: language) }
    return switch choice.source {
    case .guess: words("so angegeben", "as was asked")
    case .profile(let name, _): words("laut Importvorlage \(name)", "as profile \(name) says")
    case .earlierImport(let number): words("wie Import \(number)", "as in import \(number)")
    case .rejects: words("wie beim Import davor", "as in the import before")
    }
  }
}
