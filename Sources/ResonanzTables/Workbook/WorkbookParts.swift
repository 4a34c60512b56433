/// Where in the archive the parts of its workbook are.
final class WorkbookParts: PartHandler {
  struct Sheet {
    let name: String
    let entry: ZipEntry
    let isVisible: Bool
  }

  /// The sheets with cells, in the workbook's order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 on, as on old Macs.
  private(set) var is1904 = false
  let strings: ZipEntry?
  let styles: ZipEntry?

  private var isWorkbook = false
  private let archive: ZipArchive
  private let relationships: Relationships

  private init(_ part: String, in archive: ZipArchive) throws(TableError) {
    self.archive = archive
    let relationships = try Relationships.read(of: part, in: archive)
    strings = relationships.target("sharedStrings").flatMap { archive[$0] }
    styles = relationships.target("styles").flatMap { archive[$0] }
    self.relationships = relationships
  }

  /// Finds the workbook of `archive`.
  static func find(in archive: ZipArchive) throws(TableError) -> WorkbookParts {
    let root = try Relationships.read(of: "", in: archive)
    let name = root.target("officeDocument") ?? "xl/workbook.xml"
    guard let entry = archive[name], !name.lowercased().hasSuffix(".bin") else {
      throw archive.error(.notWorkbook)
    }
    let parts = try WorkbookParts(name, in: archive)
    try PartParser.parse(entry, in: archive, parts)
    guard parts.isWorkbook else { throw archive.error(.notWorkbook) }
    return parts
  }

  override func start(_ element: PartElement) {
    switch element.name {
    case "workbook": isWorkbook = true
    case "workbookPr":
      let value = element["date1904"]
      is1904 = value == "1" || value == "true" || value == "on"
    case "sheet":
      guard let id = element["id"], let target = relationships.byID[id],
        target.kind == "worksheet", let entry = archive[target.target]
      else { return }
      let state = element["state"] ?? "visible"
      sheets.append(
        Sheet(name: element["name"] ?? "", entry: entry, isVisible: state == "visible"))
    default: break
    }
  }
}
