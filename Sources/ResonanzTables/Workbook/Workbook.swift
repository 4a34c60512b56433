/// What all sheets of a workbook have in common.
final class Workbook {
  let archive: ZipArchive
  let parts: WorkbookParts
  let styles: CellStyles
  let strings: SharedStrings
  let limits: TableLimits

  init(_ source: ByteSource, limits: TableLimits) throws(TableError) {
    let head = try source.sample(limit: 8)
    if CompoundFile.begins(head) {
      throw .badWorkbook(path: source.path, fault: try CompoundFile.fault(of: source))
    }
    guard Self.begins(head) else { throw .badWorkbook(path: source.path, fault: .notWorkbook) }
    archive = try ZipArchive(source, limits: limits)
    parts = try WorkbookParts.find(in: archive)
    styles = CellStyles()
    if let entry = parts.styles { try PartParser.parse(entry, in: archive, styles) }
    strings = try SharedStringsHandler.read(parts.strings, in: archive, limits: limits)
    self.limits = limits
  }

  /// Whether a file that begins so is a ZIP archive, even an empty one (APPNOTE.TXT of PKWARE,
  /// 4.3.7 and 4.3.16).
  static func begins(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The sheet of this name, or else of this number from 1; without a name, the first visible one
  /// that has data, together with its first rows.
  func choose(_ name: String?) throws(TableError) -> (sheet: WorkbookParts.Sheet, SheetSample) {
    let candidates = try candidates(name)
    for sheet in candidates {
      let sample = try SheetSample(sheet, of: self)
      if !sample.rows.isEmpty { return (sheet, sample) }
    }
    throw archive.error(.noData)
  }

  private func candidates(_ name: String?) throws(TableError) -> [WorkbookParts.Sheet] {
    guard let name else { return parts.sheets.filter(\.isVisible) }
    if let sheet = parts.sheets.first(where: { $0.name == name }) { return [sheet] }
    if let number = Int(name), parts.sheets.indices.contains(number - 1) {
      return [parts.sheets[number - 1]]
    }
    throw .unknownSheet(path: archive.path, name: name, sheets: parts.sheets.map(\.name))
  }
}
