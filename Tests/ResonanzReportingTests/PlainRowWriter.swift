import ResonanzReporting

/// Stands in for the CSV writer of another module: semicolons, quotes only where they must be.
struct PlainRowWriter: RowWriter {
  private(set) var text = ""

  mutating func row(_ cells: [String]) {
    let cells = cells.map { cell in
      let isPlain = !cell.contains { ";\"\n\r".contains($0) }
      return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    text += cells.joined(separator: ";") + "\n"
  }
}

/// Keeps the rows as they are.
struct RowCollector: RowWriter {
  private(set) var rows: [[String]] = []
  var text: String { "" }

  mutating func row(_ cells: [String]) { rows.append(cells) }
}
