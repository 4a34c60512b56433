/// What the number format of each cell style makes of a number.
final class CellStyles: PartHandler {
  private var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  /// Only these styles are those of cells; others are styles of styles.
  private var isInCellStyles = false

  /// The format of the style that a cell names by its number.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }

  override func start(_ element: PartElement) {
    switch element.name {
    case "numFmt":
      guard let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"]
      else { return }
      codes[id] = NumberFormat(code: code)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = element["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? NumberFormat(id: id))
    default: break
    }
  }

  override func end(_ name: PartName) {
    if case "cellXfs" = name { isInCellStyles = false }
  }
}
