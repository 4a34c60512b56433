/// The merged cells of a sheet that begin in one of its rows. They stand behind all rows.
final class MergedCells: PartHandler {
  private(set) var ranges: [CellRange] = []
  private let row: Int

  override var mostBytes: Int { .max }

  private init(row: Int) {
    self.row = row
  }

  static func read(
    in sheet: WorkbookParts.Sheet, from row: Int, of archive: ZipArchive
  ) throws(TableError) -> [CellRange] {
    let handler = MergedCells(row: row)
    try PartParser.parse(sheet.entry, in: archive, handler)
    return handler.ranges
  }

  override func start(_ element: PartElement) {
    guard element.name.letter == 0, case "mergeCell" = element.name,
      let range = element["ref"].flatMap({ CellRange($0) }), range.rows.lowerBound == row,
      range.columns.upperBound < TableLimits.sheetColumns, ranges.count < TableLimits.sheetColumns
    else { return }
    ranges.append(range)
  }
}
