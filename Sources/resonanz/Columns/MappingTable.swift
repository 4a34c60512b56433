import ResonanzImport
import ResonanzModel
import ResonanzReporting

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
    let form = FileFormWords(file.format, mapping.layout, language: language).text
    let notes = MappingNotes(
      choice, of: file, language: language, door: .commandLine
    ).lines.map { "  " + $0 }
    return [Terminal.bold(file.name) + "  (\(form))"]
      + notes.flatMap { paragraph($0, width: width) } + table.lines.map { "  " + $0 }
      + leftOut.flatMap { paragraph("  " + $0, width: width) } + [""]
  }

  /// The column, why it is that, what was said of it, and what it holds.
  private func rows(_ index: Int) -> [[String]] {
    let column = mapping.columns[index]
    let samples = file.samples(of: index, in: mapping).map { $0.excerpt(Self.sampleWidth) }
    let options = ColumnOptionWords(column, language: language).text
    let more = [
      words("weil: ", "because: ") + choice.reason(of: index, in: file, language), options,
      samples.isEmpty ? "" : words("z. B. ", "e.g. ") + samples.joined(separator: " · "),
    ]
    return [[String(index + 1), column.role.title(in: language), column.header]]
      + more.filter { !$0.isEmpty }.map { ["", "", $0] }
  }
}
